package org.preceptor.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.Diagnostics;
import org.preceptor.research.SearchQuery.Clause;
import org.preceptor.research.SearchQuery.Form;
import org.preceptor.research.SearchQuery.Identifier;
import org.preceptor.research.SearchQuery.OneOf;
import org.preceptor.research.SearchQuery.Part;
import org.preceptor.research.SearchQuery.Scope;
import org.preceptor.research.SearchQuery.Words;
import org.preceptor.research.SearchQuery.Years;

/**
 * Reads what people type into a search field. Nothing is refused: what can't be read as meant is
 * said, and the rest is searched for. Only the fields named here can be asked for.
 */
public final class SearchSyntax {

  static final int LONGEST = 1_000;
  static final int MOST_PARTS = 24;
  private static final int LONGEST_WORD = 100;
  private static final int SHORTEST_BEGINNING = 2;
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.|-|–)?(\\d{4})?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");

  private final List<Clause> clauses = new ArrayList<>();
  private final Set<SearchRemark> remarks = new LinkedHashSet<>();
  private int parts;
  private boolean either;
  private boolean not;

  private SearchSyntax() {}

  /** A query, and what of it was read differently than it may have been meant. */
  public record Reading(SearchQuery query, List<SearchRemark> remarks) {}

  public static Reading read(String typed) {
    return new SearchSyntax().reading(typed);
  }

  private Reading reading(String typed) {
    var text = typed.strip();
    if (text.length() > LONGEST) {
      remark(SearchRemark.Kind.TOO_LONG, String.valueOf(LONGEST), "");
      text = text.substring(0, LONGEST);
    }
    var tokens = new SearchTokens(text);
    for (var token = tokens.next(); token.isPresent(); token = tokens.next()) {
      if (parts >= MOST_PARTS) {
        remark(SearchRemark.Kind.TOO_MANY, String.valueOf(MOST_PARTS), "");
        break;
      }
      take(token.get());
    }
    if (tokens.isOpen()) {
      remark(SearchRemark.Kind.OPEN_QUOTE, "", "");
    }
    if (tokens.hasParenthesis()) {
      remark(SearchRemark.Kind.PARENTHESIS, "", "");
    }
    return new Reading(new SearchQuery(clauses), List.copyOf(remarks));
  }

  private void take(SearchTokens.Token token) {
    if (!token.quoted() && token.field().isEmpty()) {
      switch (token.text()) {
        case "OR" -> {
          either = !clauses.isEmpty();
          return;
        }
        case "NOT" -> {
          not = true;
          return;
        }
        case "AND" -> {
          return;
        }
        default -> {}
      }
    }
    var part = part(token);
    if (part != null) {
      add(part, token.excluded() || not);
    }
    either = false;
    not = false;
  }

  private void add(Part part, boolean excluded) {
    parts++;
    if (either && !excluded && !clauses.getLast().excludes()) {
      var together = new ArrayList<>(clauses.removeLast().anyOf());
      together.add(part);
      clauses.add(new Clause(false, together));
    } else {
      clauses.add(new Clause(excluded, List.of(part)));
    }
  }

  private @Nullable Part part(SearchTokens.Token token) {
    if (token.field().isEmpty()) {
      return token.quoted()
          ? words(Scope.ANYWHERE, token)
          : identifier(token.text()).orElseGet(() -> words(Scope.ANYWHERE, token));
    }
    var field = token.field().toLowerCase(Locale.ROOT);
    if (!isField(field)) {
      return unknown(token);
    }
    if (NO_WORD.matcher(token.text()).matches() && !field.equals("year")) {
      return remark(SearchRemark.Kind.NOTHING_AFTER_COLON, token.field(), "");
    }
    return switch (field) {
      case "year" -> years(token.text());
      case "doi", "pmid" -> identified(field, token.text());
      case "type", "state", "rating", "flaw", "raters", "language" -> oneOf(field, token.text());
      default -> words(Scope.valueOf(field.toUpperCase(Locale.ROOT)), token);
    };
  }

  /** The fields that can be asked for, in the order in which help names them. */
  static List<String> fields() {
    return List.of(
        "title",
        "author",
        "keyword",
        "in",
        "abstract",
        "said",
        "year",
        "type",
        "state",
        "rating",
        "flaw",
        "raters",
        "language",
        "doi",
        "pmid");
  }

  private static boolean isField(String word) {
    return fields().contains(word);
  }

  private @Nullable Part unknown(SearchTokens.Token token) {
    if (token.text().isEmpty()) {
      return words(Scope.ANYWHERE, new SearchTokens.Token(false, "", token.field(), false));
    }
    var whole = token.field() + ":" + token.text();
    var address = identifier(whole);
    if (address.isPresent()) {
      return address.get();
    }
    remark(
        SearchRemark.Kind.NO_SUCH_FIELD,
        token.field(),
        Diagnostics.nearest(token.field().toLowerCase(Locale.ROOT), fields()).orElse(""));
    return words(
        Scope.ANYWHERE,
        new SearchTokens.Token(
            token.excluded(), "", token.field() + " " + token.text(), token.quoted()));
  }

  private @Nullable Part words(Scope scope, SearchTokens.Token token) {
    var text = shortened(token.text());
    var bare = text.replaceAll("^[*?~]+|[*?~]+$", "");
    if (NO_WORD.matcher(bare).matches()) {
      return null;
    }
    if (token.quoted()) {
      return new Words(scope, Form.PHRASE, bare.replace('"', ' '));
    }
    if (!text.endsWith("*")) {
      if (text.indexOf('*') >= 0 || (text.indexOf('?') >= 0 && !text.endsWith("?"))) {
        remark(SearchRemark.Kind.WILDCARD, text, "");
      }
      return new Words(scope, Form.WORD, bare.replace('*', ' '));
    }
    if (bare.codePointCount(0, bare.length()) < SHORTEST_BEGINNING) {
      remark(SearchRemark.Kind.SHORT_BEGINNING, text, "");
      return new Words(scope, Form.WORD, bare);
    }
    return new Words(scope, Form.PREFIX, bare);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_WORD && text.indexOf(' ') < 0
        ? text.substring(0, LONGEST_WORD)
        : text;
  }

  private @Nullable Part years(String text) {
    var match = YEARS.matcher(text);
    if (!match.matches() || (match.group(1) == null && match.group(3) == null)) {
      return remark(SearchRemark.Kind.NO_YEAR, text, "");
    }
    boolean range = match.group(2) != null;
    if (!range && match.group(1) != null && match.group(3) != null) {
      return remark(SearchRemark.Kind.NO_YEAR, text, "");
    }
    int from = match.group(1) == null ? Years.FIRST : Integer.parseInt(match.group(1));
    int to =
        match.group(3) == null ? (range ? Years.LAST : from) : Integer.parseInt(match.group(3));
    return new Years(Math.min(from, to), Math.max(from, to));
  }

  private @Nullable Part identified(String field, String text) {
    var value = field.equals("doi") ? Identifiers.doi(text) : Identifiers.pmid(text);
    if (value.isEmpty()) {
      return remark(SearchRemark.Kind.NO_SUCH_VALUE, field + ":" + text, "");
    }
    return new Identifier(field.equals("doi") ? value.get() : "pmid:" + value.get());
  }

  /** A DOI or an address that stands for itself. */
  private static Optional<Part> identifier(String text) {
    Optional<String> doi = Identifiers.doi(text);
    return (doi.isPresent() ? doi : Identifiers.address(text)).map(Identifier::new);
  }

  private @Nullable Part oneOf(String field, String text) {
    var facet = SearchFacet.of(field).orElseThrow();
    var known = values(facet);
    var values = new LinkedHashSet<String>();
    for (var value : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      if (known.isEmpty() || known.contains(value)) {
        values.add(value);
      } else {
        remark(
            SearchRemark.Kind.NO_SUCH_VALUE,
            field + ":" + value,
            Diagnostics.nearest(value, known).orElse(String.join(", ", known)));
      }
    }
    return values.isEmpty() ? null : new OneOf(facet, values);
  }

  /** The values that a facet has for everybody; none where they are those of the sources. */
  public static List<String> values(SearchFacet facet) {
    return switch (facet) {
      case TYPE -> Arrays.stream(SourceType.values()).map(SourceType::word).toList();
      case STATE -> Arrays.stream(EditorialState.values()).map(EditorialState::word).toList();
      case RATING ->
          Stream.concat(
                  Arrays.stream(RatingLevel.values()).map(RatingLevel::word),
                  Stream.of(SearchFacet.UNRATED))
              .toList();
      case FLAW ->
          Arrays.stream(ChecklistAspect.values())
              .filter(ChecklistAspect::isRated)
              .map(ChecklistAspect::word)
              .toList();
      case RATERS ->
          List.of(SearchFacet.ONE_RATER, SearchFacet.RATERS_AGREE, SearchFacet.RATERS_DISAGREE);
      case YEAR, LANGUAGE, KEYWORD, CONTAINER -> List.of();
    };
  }

  private @Nullable Part remark(SearchRemark.Kind kind, String about, String near) {
    remarks.add(new SearchRemark(kind, shortened(about), near));
    return null;
  }
}
