package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.learning.Module;

/**
 * Turns {@code [@reference]} into links, and the first mention of each glossary term in a lesson.
 * References are numbered as the module lists them.
 */
final class LessonLinks {

  private static final Pattern CITATION = Pattern.compile("\\[@([^\\]\\s]+)\\]");

  private final String file;
  private final List<Module.Reference> references;
  private final List<Mention> glossary;
  private final Diagnostics diagnostics;
  private final Set<String> cited = new LinkedHashSet<>();
  private final Set<String> terms = new LinkedHashSet<>();

  /**
   * How a term is found in a text: by itself, or as its plural. Most texts do not hold it, which a
   * plain comparison says before the pattern is asked.
   */
  record Mention(Module.Term term, String word, Pattern pattern) {

    static Mention of(Module.Term term) {
      var pattern =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}-])" + Pattern.quote(term.term()) + "s?(?![\\p{L}\\p{N}-])",
              Pattern.CASE_INSENSITIVE);
      return new Mention(term, term.term().toLowerCase(Locale.ROOT), pattern);
    }
  }

  /** A stretch of text that becomes a link. */
  private record Found(int from, int to, String label, String target) {}

  LessonLinks(
      String file,
      List<Module.Reference> references,
      List<Mention> glossary,
      Diagnostics diagnostics) {
    this.file = file;
    this.references = references;
    this.glossary = glossary;
    this.diagnostics = diagnostics;
  }

  /** Ids of references, in the order in which the lesson names them. */
  Set<String> cited() {
    return cited;
  }

  /** Slugs of terms, in the order in which the lesson uses them. */
  Set<String> terms() {
    return terms;
  }

  void into(Node document) {
    for (var text : texts(document)) {
      link(text);
    }
  }

  /** All running text; headings, links and code are left as they are. */
  private static List<Text> texts(Node document) {
    var found = new ArrayList<Text>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            found.add(text);
          }

          @Override
          public void visit(Heading heading) {}

          @Override
          public void visit(Link link) {}

          @Override
          public void visit(Code code) {}
        });
    return found;
  }

  private void link(Text text) {
    var rest = text;
    for (var next = first(rest); next.isPresent(); next = first(rest)) {
      var found = next.get();
      var literal = rest.getLiteral();
      var link = new Link(found.target(), null);
      link.appendChild(new Text(found.label()));
      var after = new Text(literal.substring(found.to()));
      after.setSourceSpans(rest.getSourceSpans());
      rest.setLiteral(literal.substring(0, found.from()));
      rest.insertAfter(link);
      link.insertAfter(after);
      rest = after;
    }
  }

  private Optional<Found> first(Text text) {
    var citation = citation(text);
    var term = term(text);
    if (citation.isPresent() && term.isPresent() && term.get().from() < citation.get().from()) {
      return term.map(this::used);
    }
    return citation.isPresent() ? citation : term.map(this::used);
  }

  private Found used(Found term) {
    terms.add(term.target().substring(Markdown.TERM.length()));
    return term;
  }

  private Optional<Found> citation(Text text) {
    if (!text.getLiteral().contains("[@")) {
      return Optional.empty();
    }
    Matcher matcher = CITATION.matcher(text.getLiteral());
    while (matcher.find()) {
      var id = matcher.group(1);
      int number = number(id);
      if (number > 0) {
        cited.add(id);
        return Optional.of(
            new Found(matcher.start(), matcher.end(), "[" + number + "]", Markdown.REFERENCE + id));
      }
      unknown(text, matcher.start(), id);
    }
    return Optional.empty();
  }

  private void unknown(Text text, int at, String id) {
    var span = LessonReader.span(file, text);
    var known = references.stream().map(Module.Reference::id).toList();
    diagnostics.add(
        DiagnosticCode.REFERENCE_UNKNOWN,
        new SourceSpan(file, span.line(), span.column() + at),
        "module.yaml lists no reference '%s'.%s".formatted(id, diagnostics.near(id, known)));
    text.setLiteral(text.getLiteral().replace("[@" + id + "]", "[" + id + "]"));
  }

  private int number(String id) {
    for (int i = 0; i < references.size(); i++) {
      if (references.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  private Optional<Found> term(Text text) {
    Found nearest = null;
    var lower = text.getLiteral().toLowerCase(Locale.ROOT);
    for (var mention : glossary) {
      var slug = mention.term().slug();
      if (terms.contains(slug) || !lower.contains(mention.word())) {
        continue;
      }
      var matcher = mention.pattern().matcher(text.getLiteral());
      if (matcher.find() && (nearest == null || matcher.start() < nearest.from())) {
        nearest = new Found(matcher.start(), matcher.end(), matcher.group(), Markdown.TERM + slug);
      }
    }
    return Optional.ofNullable(nearest);
  }
}
