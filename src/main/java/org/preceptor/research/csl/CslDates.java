package org.preceptor.research.csl;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.research.Dates;
import org.preceptor.research.PublicationDate;

/** Dates in parts: one to three numbers, sometimes written as texts. */
public final class CslDates {

  private CslDates() {}

  /** The first of them, as exact as it has parts; a day that no month has is left out. */
  public static Optional<PublicationDate> read(JsonValue date) {
    return written(date).flatMap(Dates::read);
  }

  /** What stands in its parts where not all of them are numbers, as it was written. */
  static Optional<String> worded(JsonValue date) {
    return parts(date)
        .map(parts -> parts.stream().map(part -> JsonRecords.text(part).strip()).toList())
        .filter(parts -> !parts.stream().allMatch(part -> part.matches("\\d*")))
        .map(parts -> String.join("-", parts));
  }

  private static Optional<JsonArray> parts(JsonValue date) {
    return date instanceof JsonObject object
            && object.get("date-parts") instanceof JsonArray dates
            && !dates.isEmpty()
            && dates.getFirst() instanceof JsonArray parts
        ? Optional.of(parts)
        : Optional.empty();
  }

  /** The first of them with hyphens between its parts, whether or not there is such a day. */
  static Optional<String> written(JsonValue date) {
    var numbers =
        parts(date).stream()
            .flatMap(List::stream)
            .limit(3)
            .map(part -> JsonRecords.text(part).strip())
            .takeWhile(text -> text.matches("0*[1-9]\\d{0,3}"))
            .map(Integer::parseInt)
            .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%04d".formatted(numbers.getFirst())
                + numbers.stream().skip(1).map("-%02d"::formatted).collect(Collectors.joining()));
  }
}
