package org.preceptor.research;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;

/** What is written to people about searches that they keep; the words stand in the bundle. */
final class SearchLetters {

  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final int NAMED = 10;
  private static final int LONGEST = 200;

  private SearchLetters() {}

  /**
   * @param change the last that was looked at; a letter about it is written once
   */
  static Letter found(
      Person to, SavedSearch search, long change, List<String> titles, String site) {
    var named =
        titles.stream()
            .limit(NAMED)
            .map(title -> "• " + line(title))
            .collect(Collectors.joining("\n"));
    return new Letter(
        "research:found:" + search.id() + ":" + change,
        to.email().text(),
        line(text("found.subject", search.name(), titles.size())),
        text(
            "found.text",
            to.name(),
            search.name(),
            titles.size(),
            named,
            Math.max(0, titles.size() - NAMED),
            site + "/research/sources?" + search.asked().text()),
        search.organization());
  }

  private static String text(String key, Object... values) {
    var texts = ResourceBundle.getBundle("messages.research", LANGUAGE);
    return new MessageFormat(texts.getString("letter." + key), LANGUAGE).format(values);
  }

  private static String line(String text) {
    var plain = text.replaceAll("\\p{Cntrl}+", " ");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + " …" : plain;
  }
}
