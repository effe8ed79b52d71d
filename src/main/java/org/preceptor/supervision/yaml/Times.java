package org.preceptor.supervision.yaml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;

/** Reads days and times of one mapping. */
final class Times {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final YamlMap map;
  private final Diagnostics diagnostics;

  Times(YamlMap map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
  }

  /** A day that has to be there. */
  Optional<LocalDate> date(String key) {
    return day(key, map.text(key));
  }

  Optional<LocalDate> optionalDate(String key) {
    return map.optionalText(key).flatMap(text -> day(key, text));
  }

  /** A day and a time that have to be there. */
  Optional<LocalDateTime> minute(String key) {
    return parsed(
        key,
        map.text(key),
        text -> LocalDateTime.parse(text, MINUTE),
        "a day and a time as in 2027-11-01 09:30");
  }

  private Optional<LocalDate> day(String key, String written) {
    return parsed(key, written, LocalDate::parse, "a day as in 2027-11-01");
  }

  private <T> Optional<T> parsed(
      String key, String text, Function<String, T> parse, String expected) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeParseException e) {
      diagnostics.add(
          DiagnosticCode.TIME_MALFORMED,
          map.span(key),
          "'%s' is %s; got '%s'.".formatted(key, expected, text));
      return Optional.empty();
    }
  }
}
