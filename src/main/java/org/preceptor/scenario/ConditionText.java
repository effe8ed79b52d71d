package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.preceptor.content.SourceSpan;

/**
 * A condition as it stands in a file, cut into words.
 *
 * @param place where the character at an index of the text stands in the file
 */
public record ConditionText(String text, IntFunction<SourceSpan> place) {

  /** A word, a sign or a number, or the end. */
  record Token(String text, SourceSpan span) {

    boolean is(String word) {
      return text.equals(word);
    }

    boolean isEnd() {
      return text.isEmpty();
    }

    boolean isName() {
      return NAME.matcher(text).matches() && !isNumber();
    }

    boolean isNumber() {
      return NUMBER.matcher(text).matches();
    }
  }

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern TOKEN =
      Pattern.compile("-?[A-Za-z0-9_][A-Za-z0-9_-]*|[<>=!]+|[()]|\\S");

  /** All tokens and, last, the end. */
  List<Token> tokens() {
    var tokens = new ArrayList<Token>();
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), place.apply(matcher.start())));
    }
    tokens.add(new Token("", place.apply(Math.max(0, text.stripTrailing().length() - 1))));
    return tokens;
  }
}
