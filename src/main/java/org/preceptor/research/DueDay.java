package org.preceptor.research;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A day by whose end something is asked for. It ends where whoever set it lives, for everybody
 * alike, and nothing is closed after it.
 */
public record DueDay(LocalDate day, ZoneId zone) {

  public boolean isOver(Instant now) {
    return LocalDate.ofInstant(now, zone).isAfter(day);
  }

  /** With the name of its time, since the day ends elsewhere at another hour. */
  public String in(Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day)
        + " ("
        + zone.getDisplayName(TextStyle.FULL, language)
        + ")";
  }
}
