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
import org.preceptor.research.SearchQuery.Beginning;
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
  private static final Pattern YEAR = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d|2100)\\p{L}?");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.-?\\p{L}){0,3}|\\p{Lu}{2}");
  private static final Pattern DOI_BEGINNING = Pattern.compile("10\\.\\d{4,9}(?:/?\\*?|/\\S+\\*)");
  private static final Pattern PUNCTUATION = Pattern.compile("^[\\[{]+|[,;:.!?)\\]}]+$");
  private static final Pattern SIGN = Pattern.compile("(?<=[\\p{L}\\p{N}])[\\^~]\\d*(?:\\.\\d+)?$");
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
    for (var token : new SearchTurns(tokens.all()).all()) {
      if (parts >= MOST_PARTS) {
        remark(SearchRemark.Kind.TOO_MANY, String.valueOf(MOST_PARTS), "");
        break;
      }
      take(token);
    }
    if (tokens.isOpen()) {
      remark(SearchRemark.Kind.OPEN_QUOTE, "", "");
    }
    if (tokens.hasParenthesis()) {
      remark(SearchRemark.Kind.PARENTHESIS, "", "");
    }
    boolean said = remarks.stream().anyMatch(one -> one.kind() != SearchRemark.Kind.PARENTHESIS);
    if (clauses.isEmpty() && !said && !text.isEmpty()) {
      remark(SearchRemark.Kind.NOTHING, text, "");
    }
    return new Reading(new SearchQuery(clauses), List.copyOf(remarks));
  }

  private void take(SearchTokens.Token token) {
    if (!token.quoted() && token.field().isEmpty()) {
      switch (token.text()) {
        case "OR", "|", "||" -> {
          either = !clauses.isEmpty();
          return;
        }
        case "NOT" -> {
          not = true;
          return;
        }
        case "AND", "&&" -> {
          return;
        }
        default -> {}
      }
    }
    var part = part(token);
    if (part instanceof Words words && words.form() == Form.INITIALS && (token.excluded() || not)) {
      part = new Words(words.scope(), Form.WORD, words.text());
    }
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
          : beginning(token.text())
              .or(() -> identifier(token.text()))
              .orElseGet(() -> words(Scope.ANYWHERE, token));
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
    var address = identifier(token.typed());
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
    if (token.quoted()) {
      var phrase = text.replaceAll("^[*?~]+|[*?~]+$", "");
      return NO_WORD.matcher(phrase).matches()
          ? null
          : new Words(scope, Form.PHRASE, phrase.replace('"', ' '));
    }
    var bare = PUNCTUATION.matcher(unsigned(text)).replaceAll("");
    if (NO_WORD.matcher(bare).matches()) {
      return null;
    }
    if (bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0) {
      return begun(scope, bare);
    }
    return scope == Scope.ANYWHERE && YEAR.matcher(bare).matches()
        ? new Words(scope, Form.YEAR, bare.substring(0, 4))
        : new Words(scope, mayBeInitials(scope, bare) ? Form.INITIALS : Form.WORD, bare);
  }

  private static boolean mayBeInitials(Scope scope, String word) {
    return (scope == Scope.ANYWHERE || scope == Scope.AUTHOR) && INITIALS.matcher(word).matches();
  }

  private String unsigned(String text) {
    var bare = SIGN.matcher(text).replaceFirst("");
    if (!bare.equals(text)) {
      remark(SearchRemark.Kind.SIGN, text, "");
    }
    return bare;
  }

  /** A star is read at the end of a word; one that stands elsewhere is taken to stand there. */
  private Part begun(Scope scope, String text) {
    var begin = text.split("[*?]", 2)[0];
    boolean enough = begin.codePointCount(0, begin.length()) >= SHORTEST_BEGINNING;
    if (text.equals(begin + "*")) {
      if (!enough) {
        remark(SearchRemark.Kind.SHORT_BEGINNING, text, "");
      }
      return new Words(scope, enough ? Form.PREFIX : Form.WORD, begin);
    }
    var read =
        enough
            ? new Words(scope, Form.PREFIX, begin)
            : new Words(scope, Form.WORD, text.replaceAll("[*?]+", ""));
    remark(SearchRemark.Kind.WILDCARD, text, enough ? begin + "*" : read.text());
    return read;
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
    if (field.equals("doi") && DOI_BEGINNING.matcher(text).matches()) {
      return beginning(text).orElseThrow();
    }
    var value = field.equals("doi") ? Identifiers.doi(text) : Identifiers.pmid(text);
    if (value.isEmpty()) {
      return remark(SearchRemark.Kind.NO_SUCH_VALUE, field + ":" + text, "");
    }
    return new Identifier(field.equals("doi") ? value.get() : "pmid:" + value.get());
  }

  /** All that a publisher has, or a part of it. */
  static Optional<Part> beginning(String text) {
    if (!DOI_BEGINNING.matcher(text).matches()) {
      return Optional.empty();
    }
    var begin = text.toLowerCase(Locale.ROOT).replace("*", "");
    return Optional.of(new Beginning(begin.contains("/") ? begin : begin + "/"));
  }

  /** A DOI or an address that stands for itself. */
  static Optional<Part> identifier(String text) {
    Optional<String> doi = Identifiers.doi(text);
    return (doi.isPresent() ? doi : Identifiers.address(text)).map(Identifier::new);
  }

  private @Nullable Part oneOf(String field, String text) {
    var facet = SearchFacet.of(field).orElseThrow();
    var known = values(facet);
    var values = new LinkedHashSet<String>();
    var pieces = SearchLabels.value(facet, text).isPresent() ? List.of(text) : split(text);
    for (var piece : pieces) {
      var value = SearchLabels.value(facet, piece);
      value.ifPresent(values::add);
      if (value.isEmpty()) {
        remark(
            SearchRemark.Kind.NO_SUCH_VALUE,
            field + ":" + piece,
            Diagnostics.nearest(piece, known).orElse(String.join(", ", known)));
      }
    }
    return values.isEmpty() ? null : new OneOf(facet, values);
  }

  private static List<String> split(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split(",", -1));
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
