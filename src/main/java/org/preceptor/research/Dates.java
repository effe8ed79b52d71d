package org.preceptor.research;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people and lists of references write them, and says what it could not take. */
public final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})?(?:[-/.](\\d{1,2})?)?)?(?:[T/](.*))?");
  private static final Pattern DAY_OR_MONTH_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final String WORD = "([A-Za-z]{3})[a-z]*\\.?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4}),?\\s+" + WORD + "(?:\\s+(\\d{1,2}))?(\\b.*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WORD + "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+" + WORD + ",?\\s+(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(\\d{4})(?:\\D|$)");

  private Dates() {}

  /**
   * A date as far as it can be told.
   *
   * @param doubt what is to be said about it; empty where the date says all that the text says
   */
  public record Told(Optional<PublicationDate> date, Optional<Remark.What> doubt) {

    private static Told all(PublicationDate date) {
      return new Told(Optional.of(date), Optional.empty());
    }

    private static Told doubtful(@Nullable PublicationDate date, Remark.What doubt) {
      return new Told(Optional.ofNullable(date), Optional.of(doubt));
    }
  }

  /** As exact as can be told: {@code 2016/12//}, {@code 2000 Nov-Dec}, {@code Spring 2019}. */
  public static Told told(String text) {
    var bare = text.strip();
    var numbers = NUMBERS.matcher(bare);
    if (numbers.matches()) {
      var told = told(numbers.group(1), number(numbers.group(2)), number(numbers.group(3)));
      var more = numbers.group(4);
      return more == null || more.isEmpty() || bare.contains("T") ? told : partly(told);
    }
    var turned = DAY_OR_MONTH_FIRST.matcher(bare);
    return turned.matches() ? turned(turned) : worded(bare);
  }

  private static Told worded(String bare) {
    var months = MONTH_FIRST.matcher(bare);
    if (months.matches() && month(months.group(1)) > 0) {
      return told(months.group(3), month(months.group(1)), number(months.group(2)));
    }
    var days = DAY_FIRST.matcher(bare);
    if (days.matches() && month(days.group(2)) > 0) {
      return told(days.group(3), month(days.group(2)), number(days.group(1)));
    }
    var years = YEAR_FIRST.matcher(bare);
    if (years.matches() && month(years.group(2)) > 0) {
      var told = told(years.group(1), month(years.group(2)), number(years.group(3)));
      return years.group(4) == null || years.group(4).isBlank() ? told : partly(told);
    }
    var year = YEAR.matcher(bare);
    return year.find()
        ? partly(told(year.group(1), 0, 0))
        : Told.doubtful(null, Remark.What.NOT_A_DATE);
  }

  /** Which of the two is the day can be told only where one of them is no month. */
  private static Told turned(Matcher parts) {
    int first = number(parts.group(1));
    int second = number(parts.group(2));
    if (first > 12 || first == second) {
      return told(parts.group(3), second, first);
    }
    return second > 12
        ? told(parts.group(3), first, second)
        : Told.doubtful(told(parts.group(3), 0, 0).date().orElse(null), Remark.What.AMBIGUOUS_DATE);
  }

  private static Told partly(Told told) {
    return told.doubt().isPresent()
        ? told
        : new Told(told.date(), Optional.of(Remark.What.DATE_IN_PART));
  }

  private static Told told(String year, int month, int day) {
    int y = Integer.parseInt(year);
    if (y == 0) {
      return Told.doubtful(null, Remark.What.NOT_A_DATE);
    }
    if (month < 0 || month > 12) {
      return Told.doubtful(PublicationDate.year(y), Remark.What.NOT_A_DATE);
    }
    if (month == 0 || day == 0) {
      var date = new PublicationDate(y, month, 0);
      return day == 0 ? Told.all(date) : Told.doubtful(date, Remark.What.NOT_A_DATE);
    }
    return isADay(y, month, day)
        ? Told.all(new PublicationDate(y, month, day))
        : Told.doubtful(new PublicationDate(y, month, 0), Remark.What.NOT_A_DATE);
  }

  private static boolean isADay(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What {@link #told} can tell, whatever there is to be said about it. */
  public static Optional<PublicationDate> read(String text) {
    return told(text).date();
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
}
