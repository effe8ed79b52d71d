package org.preceptor.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are taken: long ones that nobody tries first. What characters they are made of is
 * not asked.
 */
public final class PasswordRules {

  public static final int SHORTEST = 15;
  public static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_YEARS = 4;

  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "1234567890",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "qwertyuiopasdfghjklzxcvbnm",
          "qazwsxedcrfvtgbyhnujmikolp",
          "1q2w3e4r5t6y7u8i9o0p");

  private static final Set<String> COMMON = read();

  private PasswordRules() {}

  /**
   * What is wrong with a password for a person of this name and address; empty where it is taken.
   */
  public static Optional<PasswordFault> fault(String password, String name, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(PasswordFault.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PasswordFault.TOO_LONG);
    }
    var plain = plain(password);
    if (namesYou(plain, name, email)) {
      return Optional.of(PasswordFault.NAMES_YOU);
    }
    return isCommon(password, plain) ? Optional.of(PasswordFault.COMMON) : Optional.empty();
  }

  /** Whether little is left once the person's own words and ours are taken out. */
  private static boolean namesYou(String plain, String name, String email) {
    var words = Stream.of((name + " " + email + " preceptor").split("[^\\p{L}\\p{N}]+", -1));
    var rest = plain;
    for (var word : words.map(PasswordRules::plain).distinct().toList()) {
      if (word.length() >= SHORTEST_NAME) {
        rest = rest.replace(word, "");
      }
    }
    return rest.length() < plain.length() && rest.length() < SHORTEST / 2;
  }

  private static boolean isCommon(String password, String plain) {
    if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return true;
    }
    if (isGuessed(plain)) {
      return true;
    }
    // A common word is still common with a year or a row of digits before or behind it.
    var word = plain.replaceAll("^[0-9]+|[0-9]+$", "");
    var digits = plain.replaceAll("[^0-9]", "");
    boolean weakWord = word.length() < SHORTEST / 2 || isGuessed(word);
    return weakWord && (digits.length() <= LONGEST_YEARS || isGuessed(digits));
  }

  private static boolean isGuessed(String text) {
    return text.isEmpty() || COMMON.contains(text) || isRepeated(text) || isRow(text);
  }

  private static boolean isRepeated(String text) {
    for (int part = 1; part <= text.length() / 2; part++) {
      if (text.length() % part == 0
          && text.substring(0, part).repeat(text.length() / part).equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRow(String text) {
    for (var row : ROWS) {
      var endless = row.repeat(LONGEST / row.length() + 2);
      var backwards = new StringBuilder(endless).reverse();
      if (endless.contains(text) || backwards.indexOf(text) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits only, without accents and case, and with the usual stand-ins undone. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i')
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> read() {
    var stream = PasswordRules.class.getResourceAsStream("/common-passwords.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(stream, "common-passwords.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(PasswordRules::plain)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
