package org.preceptor.credit;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** An award's times, lengths and names as words. */
public final class CertificateText {

  private static final int HOUR = 60;

  private final Award award;
  private final Locale locale;

  public CertificateText(Award award, Locale locale) {
    this.award = award;
    this.locale = locale;
  }

  /** The learner's own day and minute, with the zone named. */
  public String completedOn() {
    var time = award.completedAt().atZone(award.zone());
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(time)
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", locale).format(time)
        + " ("
        + zone(time)
        + ")";
  }

  public String completedDay() {
    var time = award.completedAt().atZone(award.zone());
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(time);
  }

  private String zone(ZonedDateTime time) {
    return time.getZone().getDisplayName(TextStyle.FULL, locale) + ", " + time.getOffset();
  }

  /** Minutes first, since that is what is stored. */
  public String contactTime() {
    int minutes = award.contactTime().minutes();
    return minutes + " min (" + hoursAndMinutes(minutes) + ")";
  }

  /** Hours and minutes. */
  public static String hoursAndMinutes(int minutes) {
    return minutes < HOUR
        ? minutes + " min"
        : minutes % HOUR == 0
            ? minutes / HOUR + " h"
            : minutes / HOUR + " h " + minutes % HOUR + " min";
  }

  /** First letters of the names, all that the public is told of one. */
  public String initials() {
    var initials = new StringBuilder();
    for (var part : award.learnerName().strip().split("[\\s-]+", -1)) {
      if (!part.isEmpty()) {
        initials.appendCodePoint(part.codePointAt(0)).append(". ");
      }
    }
    return initials.toString().strip();
  }
}
