package org.preceptor.research;

import java.util.Locale;
import java.util.Map;

/** Libraries write three letters where the rest of the world writes two. */
final class Languages {

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("eng", "en"),
          Map.entry("english", "en"),
          Map.entry("fre", "fr"),
          Map.entry("fra", "fr"),
          Map.entry("french", "fr"),
          Map.entry("spa", "es"),
          Map.entry("spanish", "es"),
          Map.entry("ger", "de"),
          Map.entry("deu", "de"),
          Map.entry("german", "de"),
          Map.entry("por", "pt"),
          Map.entry("ita", "it"),
          Map.entry("chi", "zh"),
          Map.entry("zho", "zh"),
          Map.entry("jpn", "ja"),
          Map.entry("rus", "ru"));

  private Languages() {}

  static String spelled(String text) {
    return SHORT.getOrDefault(text.toLowerCase(Locale.ROOT), text);
  }
}
