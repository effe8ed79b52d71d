package org.preceptor.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.supervision.Agreement.State;
import org.preceptor.supervision.AgreementId;
import org.preceptor.web.Texts;

/** What pages about agreements say in the same words. */
@ApplicationScoped
class AgreementWords {

  static final String BUNDLE = "supervision";

  @Inject Texts texts;

  /** The kind of tag that a state is shown by. */
  static String kind(State state) {
    return switch (state) {
      case IN_FORCE -> "valid";
      case NOT_YET, WAITING -> "met-late";
      case EXPIRED, LICENSE_ENDED -> "limited";
      case ENDED, HANDED_OVER -> "not-due";
    };
  }

  String state(State state) {
    return texts.get(BUNDLE, "state." + state.word());
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(day);
  }

  /** With the zone, because two of them may read it in different ones. */
  String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern(texts.get(BUNDLE, "moment"), texts.locale())
        .format(at.atZone(zone));
  }

  /** A made-up id is one of nothing. */
  static AgreementId asked(@Nullable String id) {
    try {
      return AgreementId.of(id == null ? "" : id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.AGREEMENT, "named so");
    }
  }
}
