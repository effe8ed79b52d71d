package org.preceptor.learning.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;

/** Reads dates, which are written year-month-day. */
final class Dates {

  private Dates() {}

  /** A date that has to be there. */
  static Optional<LocalDate> read(YamlMap map, String key, Diagnostics diagnostics) {
    return parse(map, key, map.text(key), diagnostics);
  }

  static Optional<LocalDate> optional(YamlMap map, String key, Diagnostics diagnostics) {
    return map.optionalText(key).flatMap(text -> parse(map, key, text, diagnostics));
  }

  private static Optional<LocalDate> parse(
      YamlMap map, String key, String text, Diagnostics diagnostics) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      diagnostics.add(
          DiagnosticCode.DATE_MALFORMED,
          map.span(key),
          "'%s' is a date, year-month-day as in 2027-11-01; got '%s'.".formatted(key, text));
      return Optional.empty();
    }
  }
}
