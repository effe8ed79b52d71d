package org.preceptor.research;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is looked for: every clause must hold. Written out, it is what {@link SearchSyntax} reads.
 */
public record SearchQuery(List<Clause> clauses) {

  public static final SearchQuery EVERYTHING = new SearchQuery(List.of());

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
            case WORD -> text;
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
    PHRASE
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
  }

  public boolean isEverything() {
    return clauses.isEmpty();
  }

  /** The words that are to occur, where nothing but their spelling can be wrong. */
  public List<Words> words() {
    return clauses.stream()
        .filter(clause -> !clause.excludes())
        .flatMap(clause -> clause.anyOf().stream())
        .filter(Words.class::isInstance)
        .map(Words.class::cast)
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
            .toList());
  }

  @Override
  public String toString() {
    return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
  }
}
