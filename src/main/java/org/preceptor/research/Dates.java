package org.preceptor.research;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as lists of references write them; what is said besides is left to the caller. */
public final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})?(?:[-/.](\\d{1,2})?)?)?(?:[T/].*)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s+([A-Za-z]{3})[a-z]*\\.?(?:\\s+(\\d{1,2}))?\\b.*");
  private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(\\d{4})(?:\\D|$)");

  private Dates() {}

  /** As exact as can be told: {@code 2016/12//}, {@code 2000 Nov-Dec}, {@code Spring 2019}. */
  public static Optional<PublicationDate> read(String text) {
    var bare = text.strip();
    var numbers = NUMBERS.matcher(bare);
    if (numbers.matches()) {
      return date(numbers.group(1), number(numbers.group(2)), number(numbers.group(3)));
    }
    var words = YEAR_FIRST.matcher(bare);
    if (words.matches() && month(words.group(2)) > 0) {
      return date(words.group(1), month(words.group(2)), number(words.group(3)));
    }
    var year = YEAR.matcher(bare);
    return year.find() ? date(year.group(1), 0, 0) : Optional.empty();
  }

  /** Whether {@link #read} tells all that the text says. */
  public static boolean exact(String text) {
    return NUMBERS.matcher(text.strip()).matches()
        && !text.strip().matches("\\d{4}/\\d{0,2}/\\d{0,2}/.+");
  }

  /** 1 to 12 for a month's English name, its first letters or its number; 0 for anything else. */
  public static int month(String text) {
    var bare = text.strip().toLowerCase(Locale.ROOT);
    if (bare.matches("\\d{1,2}")) {
      int number = Integer.parseInt(bare);
      return number <= 12 ? number : 0;
    }
    return bare.length() < 3 ? 0 : MONTHS.indexOf(bare.substring(0, 3)) + 1;
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static Optional<PublicationDate> date(String year, int month, int day) {
    int y = Integer.parseInt(year);
    if (y == 0) {
      return Optional.empty();
    }
    return Optional.of(
        month < 1 || month > 12
            ? PublicationDate.year(y)
            : new PublicationDate(y, month, day > 31 ? 0 : day));
  }
}
