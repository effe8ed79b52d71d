package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Markup;
import org.preceptor.learning.Module;
import org.preceptor.standards.ObligationId;

/** Reads one lesson's Markdown into sections, paragraphs and blocks that can be returned to. */
final class LessonReader {

  /** What {@code module.yaml} says of a lesson. */
  record Listed(String id, String title, List<ObligationId> teaches, String file) {}

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AROUND = Pattern.compile("^-|-$");

  private final BlockReader blocks;
  private final List<Module.Reference> references;
  private final List<LessonLinks.Mention> glossary;
  private final Diagnostics diagnostics;

  LessonReader(
      BlockReader blocks,
      List<Module.Reference> references,
      List<Module.Term> glossary,
      Diagnostics diagnostics) {
    this.blocks = blocks;
    this.references = references;
    this.glossary = glossary.stream().map(LessonLinks.Mention::of).toList();
    this.diagnostics = diagnostics;
  }

  /**
   * @param file the lesson's name in messages
   */
  Lesson read(Listed listed, String file, String text) {
    var document = Markdown.parse(text);
    refuseHtml(document, file);
    var links = new LessonLinks(file, references, glossary, diagnostics);
    links.into(document);
    var writing = new Writing(file);
    var lead = lead(document, file);
    for (var node = lead.isEmpty() ? document.getFirstChild() : second(document);
        node != null;
        node = node.getNext()) {
      writing.take(node);
    }
    Readability.check(text(writing.sections()), new SourceSpan(file, 1, 1), diagnostics);
    return new Lesson(
        listed.id(),
        listed.title(),
        listed.teaches(),
        lead.orElse(new Markup("", "")),
        writing.sections(),
        List.copyOf(links.cited()),
        List.copyOf(links.terms()));
  }

  private static @Nullable Node second(Node document) {
    return document.getFirstChild().getNext();
  }

  private Optional<Markup> lead(Node document, String file) {
    if (document.getFirstChild() instanceof Paragraph paragraph) {
      return Optional.of(Markdown.render(paragraph));
    }
    diagnostics.add(
        DiagnosticCode.LEAD_MISSING,
        new SourceSpan(file, 1, 1),
        "a lesson opens with a paragraph of one sentence, its lead.");
    return Optional.empty();
  }

  private static String text(List<Lesson.Section> sections) {
    var all = new StringBuilder();
    for (var section : sections) {
      for (var part : section.parts()) {
        if (part instanceof Lesson.Prose prose) {
          all.append(prose.markup().text()).append("\n\n");
        }
      }
    }
    return all.toString();
  }

  private void refuseHtml(Node document, String file) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            refuse(block);
          }

          @Override
          public void visit(HtmlInline inline) {
            refuse(inline);
          }

          private void refuse(Node node) {
            diagnostics.add(
                DiagnosticCode.RAW_HTML,
                span(file, node),
                "HTML is not used in lessons; write CommonMark.");
          }
        });
  }

  static SourceSpan span(String file, Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty()
        ? new SourceSpan(file, 1, 1)
        : new SourceSpan(
            file, spans.getFirst().getLineIndex() + 1, spans.getFirst().getColumnIndex() + 1);
  }

  /** Lower case, digits and hyphens, from a heading. */
  static String anchor(String title) {
    var words = NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
    var anchor = AROUND.matcher(words).replaceAll("");
    return anchor.isEmpty() ? "section" : anchor;
  }

  /** Collects sections as the nodes come. */
  private final class Writing {

    private final String file;
    private final List<Lesson.Section> done = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private String anchor = "opening";
    private String title = "";
    private List<Lesson.Part> parts = new ArrayList<>();
    private int paragraphs;

    Writing(String file) {
      this.file = file;
    }

    void take(Node node) {
      switch (node) {
        case Heading heading when heading.getLevel() == 1 ->
            diagnostics.add(
                DiagnosticCode.TITLE_IN_LESSON,
                span(file, node),
                "the title comes from module.yaml; sections begin with '## '.");
        case Heading heading when heading.getLevel() == 2 -> begin(heading);
        case FencedCodeBlock fence when fence.getInfo().equals("block") -> exercise(fence);
        default -> {
          paragraphs++;
          parts.add(new Lesson.Prose(anchor + "-" + paragraphs, Markdown.render(node)));
        }
      }
    }

    private void begin(Heading heading) {
      end();
      title = Markdown.render(heading).text();
      anchor = anchor(title);
      for (int again = 2; !anchors.add(anchor); again++) {
        anchor = anchor(title) + "-" + again;
      }
      parts = new ArrayList<>();
      paragraphs = 0;
    }

    private void exercise(FencedCodeBlock fence) {
      int bodyLine = span(file, fence).line();
      blocks
          .read(file, bodyLine, fence.getLiteral())
          .ifPresent(block -> parts.add(new Lesson.Exercise("do-" + block.id(), block)));
    }

    private void end() {
      if (!title.isEmpty() || !parts.isEmpty()) {
        done.add(new Lesson.Section(anchor, title, parts));
      }
    }

    List<Lesson.Section> sections() {
      if (!parts.isEmpty()) {
        end();
        parts = new ArrayList<>();
        title = "";
      }
      return done;
    }
  }
}
