package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.scenario.Condition.Happening;
import org.preceptor.scenario.Condition.Moment;
import org.preceptor.scenario.ConditionText.Token;

/**
 * Reads a condition by recursive descent. {@code or} binds least, then {@code and}, then {@code
 * not}; every name has to be one of the vocabulary's. A mistake in the words ends the reading, an
 * unknown name does not, so that all of them are found at once.
 */
public final class ConditionParser {

  private static final int MOST_WORDS = 400;
  private static final int DEEPEST = 32;

  private final Vocabulary vocabulary;
  private final Diagnostics diagnostics;
  private final VocabularyCheck names;
  private final List<Token> tokens;
  private int next;
  private int depth;
  private boolean sound = true;

  private ConditionParser(ConditionText text, Vocabulary vocabulary, Diagnostics diagnostics) {
    this.vocabulary = vocabulary;
    this.diagnostics = diagnostics;
    this.names = new VocabularyCheck(vocabulary, diagnostics);
    this.tokens = text.tokens();
  }

  /** The condition, or empty where something was noted. */
  public static Optional<Condition> parse(
      ConditionText text, Vocabulary vocabulary, Diagnostics diagnostics) {
    return new ConditionParser(text, vocabulary, diagnostics).read();
  }

  /** Ends the reading; what is wrong has been noted. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private Optional<Condition> read() {
    if (tokens.size() > MOST_WORDS) {
      note(
          DiagnosticCode.CONDITION_TOO_LARGE,
          tokens.getFirst().span(),
          "the condition has over " + MOST_WORDS + " words; give its parts a flag of their own.");
      return Optional.empty();
    }
    try {
      var condition = either();
      if (!peek().isEnd()) {
        throw malformed("here the condition should end, or go on with 'and' or 'or'");
      }
      return sound ? Optional.of(condition) : Optional.empty();
    } catch (Unreadable noted) {
      return Optional.empty();
    }
  }

  private Condition either() throws Unreadable {
    var span = peek().span();
    var parts = new ArrayList<Condition>();
    parts.add(both());
    while (accept("or")) {
      parts.add(both());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(span, parts);
  }

  private Condition both() throws Unreadable {
    var span = peek().span();
    var parts = new ArrayList<Condition>();
    parts.add(unary());
    while (accept("and")) {
      parts.add(unary());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(span, parts);
  }

  private Condition unary() throws Unreadable {
    var span = peek().span();
    if (++depth > DEEPEST) {
      note(
          DiagnosticCode.CONDITION_TOO_LARGE,
          span,
          "the condition is nested over " + DEEPEST + " deep.");
      throw new Unreadable();
    }
    try {
      if (accept("not")) {
        return new Condition.Not(span, unary());
      }
      if (accept("(")) {
        var inner = either();
        expect(")", "the parenthesis is not closed: here ')' is expected");
        return inner;
      }
      return atom();
    } finally {
      depth--;
    }
  }

  private Condition atom() throws Unreadable {
    var span = peek().span();
    if (accept("never")) {
      return new Condition.Never(span, happening());
    }
    var moment = moment();
    if (accept("before")) {
      var later = moment();
      if (later.toString().equals(moment.toString())) {
        note(DiagnosticCode.ORDER_WITH_ITSELF, span, "'" + moment + "' cannot come before itself.");
      }
      return new Condition.Before(span, moment, later);
    }
    return moment instanceof Happening happening ? history(span, happening) : moment;
  }

  /** What there is a first moment of. */
  private Moment moment() throws Unreadable {
    var span = peek().span();
    if (accept("count")) {
      return count(span);
    }
    return peek().is("chose") || peek().is("visited") ? happening() : standing(span);
  }

  private Condition history(SourceSpan span, Happening happening) throws Unreadable {
    if (accept("within")) {
      int choices = number("after 'within' a number of choices is expected, from 0");
      if (!accept("choices") && !accept("choice")) {
        throw malformed("after 'within " + choices + "' comes 'choices of'");
      }
      expect("of", "after 'within " + choices + " choices' comes 'of'");
      return new Condition.Within(span, happening, choices, happening());
    }
    return happening;
  }

  private Happening happening() throws Unreadable {
    var span = peek().span();
    if (accept("chose")) {
      var name = name("after 'chose' comes the id of a choice");
      sound &= names.choice(name);
      return new Condition.Chose(span, new ChoiceId(name.text()));
    }
    if (accept("visited")) {
      var name = name("after 'visited' comes the id of a passage");
      sound &= names.passage(name);
      return new Condition.Visited(span, new PassageId(name.text()));
    }
    throw malformed("here 'chose …' or 'visited …' is expected");
  }

  private Condition.Count count(SourceSpan span) throws Unreadable {
    expect("(", "after 'count' comes a tag in parentheses");
    var tag = name("in 'count( )' stands a tag of choices");
    sound &= names.tag(tag);
    expect(")", "after the tag ')' is expected");
    var comparison = comparison().orElseThrow(() -> missing(span, "'count(" + tag.text() + ")'"));
    int number = number("here a whole number is expected");
    decided(span, comparison, number, new Range(0, Range.WIDEST));
    return new Condition.Count(span, tag.text(), comparison, number);
  }

  /** A flag, or a counter compared with a number. */
  private Moment standing(SourceSpan span) throws Unreadable {
    var name = name("here a condition is expected: 'chose …', 'visited …', a flag or a counter");
    var comparison = comparison();
    var range = vocabulary.counters().get(name.text());
    if (range != null) {
      var how = comparison.orElseThrow(() -> missing(span, "the counter '" + name.text() + "'"));
      int number = number("here a whole number is expected");
      decided(span, how, number, range);
      return new Condition.Counter(span, name.text(), how, number);
    }
    if (comparison.isPresent()) {
      number("here a whole number is expected");
      if (vocabulary.flags().contains(name.text())) {
        note(
            DiagnosticCode.COMPARISON_OF_A_FLAG,
            span,
            "'%s' is a flag: it stands alone, or after 'not'.".formatted(name.text()));
        return new Condition.Flag(span, name.text());
      }
    }
    sound &= names.flag(name);
    return new Condition.Flag(span, name.text());
  }

  /** A comparison can only turn where it is equal and at the ends of the range. */
  private void decided(SourceSpan span, Comparison comparison, int number, Range range) {
    boolean one = comparison.holds(range.least(), number);
    boolean same =
        IntStream.of(number - 1, number, number + 1, range.most())
            .map(range::saturate)
            .allMatch(value -> comparison.holds(value, number) == one);
    if (same) {
      note(
          DiagnosticCode.COMPARISON_DECIDED,
          span,
          "this is %s whatever happens, by the range of what it compares.".formatted(one));
    }
  }

  private Optional<Comparison> comparison() throws Unreadable {
    for (var comparison : Comparison.values()) {
      if (accept(comparison.sign())) {
        return Optional.of(comparison);
      }
    }
    if (peek().text().matches("[<>=!]+")) {
      throw malformed("the comparisons are <, <=, =, >= and >");
    }
    return Optional.empty();
  }

  private int number(String expected) throws Unreadable {
    if (!peek().isNumber()) {
      throw malformed(expected);
    }
    return Integer.parseInt(take().text());
  }

  private Token name(String expected) throws Unreadable {
    if (!peek().isName() || Vocabulary.RESERVED.contains(peek().text())) {
      throw malformed(expected);
    }
    return take();
  }

  private void expect(String word, String expected) throws Unreadable {
    if (!accept(word)) {
      throw malformed(expected);
    }
  }

  private boolean accept(String word) {
    boolean is = peek().is(word);
    if (is) {
      next++;
    }
    return is;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private Unreadable malformed(String expected) {
    var got = peek();
    note(
        DiagnosticCode.CONDITION_MALFORMED,
        got.span(),
        expected + (got.isEnd() ? "; the condition ends." : ", got '" + got.text() + "'."));
    return new Unreadable();
  }

  private Unreadable missing(SourceSpan span, String what) {
    note(
        DiagnosticCode.COMPARISON_MISSING,
        span,
        what + " has to be compared with a number, such as '>= 1'.");
    return new Unreadable();
  }

  private void note(DiagnosticCode code, SourceSpan span, String message) {
    sound = false;
    diagnostics.add(code, span, message);
  }
}
