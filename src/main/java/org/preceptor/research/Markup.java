package org.preceptor.research;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Italics and the like in titles, as the Citation Style Language and Crossref write them. */
public final class Markup {

  private static final List<String> TAGS = List.of("i", "b", "sub", "sup");

  private static final Pattern PAIR =
      Pattern.compile("<(i|b|sub|sup)>([^<]*(?:<(?!/?(?:i|b|sub|sup)>)[^<]*)*)</\\1>");

  private static final char FIRST = '\uF8D0';

  private Markup() {}

  /** The text alone. What only looks like markup stays, as does what has no end. */
  public static String plain(String text) {
    return text.indexOf('<') < 0 ? text : withoutSigns(disguised(text));
  }

  /** With signs of private use in the place of tags, which no style takes for anything. */
  public static String disguised(String text) {
    var now = text;
    while (now.indexOf('<') >= 0) {
      var next = PAIR.matcher(now).replaceAll(Markup::signs);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  private static String signs(MatchResult found) {
    int tag = TAGS.indexOf(found.group(1));
    return Matcher.quoteReplacement(sign(2 * tag) + found.group(2) + sign(2 * tag + 1));
  }

  private static String sign(int number) {
    return String.valueOf((char) (FIRST + number));
  }

  /** HTML in which the signs have become tags again. */
  public static String tagged(String html) {
    var now = html;
    for (int tag = 0; tag < TAGS.size(); tag++) {
      now =
          now.replace(sign(2 * tag), "<" + TAGS.get(tag) + ">")
              .replace(sign(2 * tag + 1), "</" + TAGS.get(tag) + ">");
    }
    return now;
  }

  public static String withoutSigns(String text) {
    return text.replaceAll("[\uF8D0-\uF8D7]", "");
  }
}
