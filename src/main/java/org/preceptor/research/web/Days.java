package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.preceptor.web.Texts;

/** Days as people of the reader's language write them. */
@ApplicationScoped
class Days {

  @Inject Texts texts;

  String in(Instant at) {
    return form().format(at.atZone(ZoneOffset.UTC));
  }

  /** A day as records write it; a year or a month alone stays as it is. */
  String written(String iso) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? form().format(LocalDate.parse(iso)) : iso;
  }

  private DateTimeFormatter form() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
  }
}
