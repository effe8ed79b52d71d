package org.preceptor.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for: every clause must hold. Written out, it is what {@link SearchSyntax} reads.
 *
 * @param loose words that need not all occur, where nothing has them all; nobody asks for that
 * @param share how many of them must
 */
public record SearchQuery(List<Clause> clauses, List<Words> loose, Share share) {

  public static final SearchQuery EVERYTHING = new SearchQuery(List.of());

  /** Of many words. */
  public enum Share {
    MOST,
    SOME;

    public int of(int words) {
      return this == MOST ? Math.ceilDiv(words * 3, 5) : Math.ceilDiv(words, 3);
    }
  }

  /** With fewer, most of them are all of them. */
  private static final int FEWEST = 3;

  /**
   * Holds where one of its parts does, or, if it excludes, where none does.
   *
   * @param anyOf at least one
   */
  public record Clause(boolean excludes, List<Part> anyOf) {
    public Clause {
      anyOf = List.copyOf(anyOf);
      if (anyOf.isEmpty()) {
        throw new IllegalArgumentException("a clause says something");
      }
    }

    @Override
    public String toString() {
      return (excludes ? "-" : "")
          + anyOf.stream().map(Part::toString).collect(Collectors.joining(" OR "));
    }
  }

  /** Something that holds of a document or does not. */
  public sealed interface Part {}

  /** Words that occur, in any order, side by side, or as a beginning. */
  public record Words(Scope scope, Form form, String text) implements Part {

    @Override
    public String toString() {
      var said =
          switch (form) {
            case WORD, YEAR, INITIALS -> text;
            case PREFIX -> text + "*";
            case PHRASE -> "\"" + text + "\"";
          };
      return scope == Scope.ANYWHERE ? said : scope.word() + ":" + said;
    }
  }

  /** A facet that has one of the values. */
  public record OneOf(SearchFacet facet, Set<String> values) implements Part {
    public OneOf {
      values = Set.copyOf(values);
    }

    @Override
    public String toString() {
      return facet.word() + ":" + String.join(",", new TreeSet<>(values));
    }
  }

  /** Both ends included. */
  public record Years(int from, int to) implements Part {

    static final int FIRST = 0;
    static final int LAST = 9999;

    @Override
    public String toString() {
      var begin = from == FIRST ? "" : String.valueOf(from);
      var end = to == LAST ? "" : String.valueOf(to);
      return "year:" + (from == to ? begin : begin + ".." + end);
    }
  }

  /** How a DOI begins: up to its publisher, or further. */
  public record Beginning(String value) implements Part {

    @Override
    public String toString() {
      return value + "*";
    }
  }

  /** A DOI, a PMID or an address, as {@link Identifiers} spells it. */
  public record Identifier(String value) implements Part {

    @Override
    public String toString() {
      return value;
    }
  }

  /** How the words stand. */
  public enum Form {
    WORD,
    PREFIX,
    PHRASE,
    /** A word that may be the year in which something appeared. */
    YEAR,
    /** A word that may be how somebody's given names begin, whose family name stands beside it. */
    INITIALS
  }

  /** Where words are looked for. */
  public enum Scope {
    ANYWHERE,
    TITLE,
    AUTHOR,
    KEYWORD,
    /** The journal, book or site. */
    IN,
    ABSTRACT,
    /** What people wrote when they judged it. */
    SAID;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isJudgment() {
      return this == SAID;
    }
  }

  public SearchQuery {
    clauses = List.copyOf(clauses);
    loose = List.copyOf(loose);
  }

  public SearchQuery(List<Clause> clauses) {
    this(clauses, List.of(), Share.MOST);
  }

  public boolean isEverything() {
    return clauses.isEmpty() && loose.isEmpty();
  }

  /**
   * What to look for in turn where nothing has all of it: what a DOI names, in whatever words, then
   * what has most of the words, then some. Phrases, what was asked for in a field and what was
   * excluded hold.
   */
  public List<SearchQuery> looser() {
    var words = clauses.stream().filter(SearchQuery::isLoose).toList();
    var rest = clauses.stream().filter(clause -> !isLoose(clause)).toList();
    var unnamed = rest.stream().filter(clause -> !isNaming(clause)).toList();
    var looser = new ArrayList<SearchQuery>();
    if (!words.isEmpty() && unnamed.size() < rest.size()) {
      looser.add(new SearchQuery(rest));
    }
    if (words.size() >= FEWEST) {
      var some = words.stream().map(word -> (Words) word.anyOf().getFirst()).toList();
      for (var share : Share.values()) {
        looser.add(new SearchQuery(unnamed, some, share));
      }
    }
    return looser;
  }

  private static boolean isLoose(Clause clause) {
    return !clause.excludes()
        && clause.anyOf().size() == 1
        && clause.anyOf().getFirst() instanceof Words words
        && words.scope() == Scope.ANYWHERE
        && words.form() != Form.PHRASE;
  }

  private static boolean isNaming(Clause clause) {
    return !clause.excludes() && clause.anyOf().stream().allMatch(Identifier.class::isInstance);
  }

  /** The words that are to occur, where nothing but their spelling can be wrong. */
  public List<Words> words() {
    return Stream.concat(
            clauses.stream()
                .filter(clause -> !clause.excludes())
                .flatMap(clause -> clause.anyOf().stream())
                .filter(Words.class::isInstance)
                .map(Words.class::cast),
            loose.stream())
        .toList();
  }

  /** The same with other words. */
  public SearchQuery with(UnaryOperator<Words> other) {
    return new SearchQuery(
        clauses.stream()
            .map(
                clause ->
                    new Clause(
                        clause.excludes(),
                        clause.anyOf().stream()
                            .map(part -> part instanceof Words words ? other.apply(words) : part)
                            .toList()))
            .toList(),
        loose.stream().map(other).toList(),
        share);
  }

  @Override
  public String toString() {
    return Stream.concat(clauses.stream(), loose.stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
