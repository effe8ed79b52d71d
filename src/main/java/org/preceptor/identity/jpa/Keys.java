package org.preceptor.identity.jpa;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Under which text a number or a name is found, however it was typed. */
final class Keys {

  private Keys() {}

  /** Letters and digits only: {@code S.2104417} and {@code s 2104417} are one number. */
  static String ofNumber(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Words without accents, case and order: {@code OKONKWO, Amara} and {@code Amara Okonkwo}. */
  static String ofName(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** A pattern for {@code like … escape '!'} that finds a text anywhere, in lower case. */
  static String containing(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
