package org.preceptor.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits what was typed at its spaces, except within quotes. */
final class SearchTokens {

  private static final Pattern CITED = Pattern.compile("\\(\\d{4}\\p{L}?[),]");

  private final String text;
  private int at;
  private boolean open;
  private boolean parenthesis;

  /**
   * One of the pieces.
   *
   * @param field what stood before a colon, or empty
   */
  record Token(boolean excluded, String field, String text, boolean quoted) {

    /** A word like any other, as far as one sees. */
    boolean isPlain() {
      return !quoted && field.isEmpty();
    }

    /** An address begins as a field does. */
    String typed() {
      return field.isEmpty() ? text : field + ":" + text;
    }
  }

  SearchTokens(String text) {
    this.text = text;
  }

  /** Whether a quote was begun that nothing ended. */
  boolean isOpen() {
    return open;
  }

  /** Whether parentheses were left out; those around a year are how works are cited. */
  boolean hasParenthesis() {
    return parenthesis && !CITED.matcher(text).find();
  }

  List<Token> all() {
    var all = new ArrayList<Token>();
    for (var token = next(); token.isPresent(); token = next()) {
      all.add(token.get());
    }
    return all;
  }

  private Optional<Token> next() {
    while (at < text.length() && (isSpace(text.charAt(at)) || isParenthesis(text.charAt(at)))) {
      parenthesis |= isParenthesis(text.charAt(at));
      at++;
    }
    if (at >= text.length()) {
      return Optional.empty();
    }
    boolean excluded = isMinus(text.charAt(at)) && at + 1 < text.length() && goesOn(at + 1);
    if (excluded) {
      at++;
    }
    var field = field();
    boolean quoted = at < text.length() && isQuote(text.charAt(at));
    return Optional.of(new Token(excluded, field, quoted ? quoted() : word(), quoted));
  }

  private boolean goesOn(int from) {
    char c = text.charAt(from);
    return Character.isLetterOrDigit(c) || isQuote(c);
  }

  /** Letters up to a colon; empty, and nothing is read, where there are none. */
  private String field() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at || end >= text.length() || text.charAt(end) != ':') {
      return "";
    }
    var field = text.substring(at, end);
    at = end + 1;
    return field;
  }

  private String quoted() {
    int begin = ++at;
    while (at < text.length() && !isQuote(text.charAt(at))) {
      at++;
    }
    open |= at >= text.length();
    var phrase = text.substring(begin, at);
    at++;
    return phrase;
  }

  private String word() {
    int begin = at;
    while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
      at++;
    }
    return withoutLooseEnds(text.substring(begin, at));
  }

  /** A DOI may hold parentheses; one that closes nothing is not of the word. */
  private String withoutLooseEnds(String word) {
    var bare = word;
    while (bare.endsWith(")") && count(bare, ')') > count(bare, '(')) {
      bare = bare.substring(0, bare.length() - 1);
      parenthesis = true;
    }
    return bare;
  }

  private static long count(String word, char c) {
    return word.chars().filter(one -> one == c).count();
  }

  private static boolean isParenthesis(char c) {
    return c == '(' || c == ')';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\u00ab'
        || c == '\u00bb';
  }
}
