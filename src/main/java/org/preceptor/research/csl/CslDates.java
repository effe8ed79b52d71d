package org.preceptor.research.csl;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.PublicationDate;

/** Dates in parts: one to three numbers, sometimes written as texts. */
public final class CslDates {

  private CslDates() {}

  /** The first of them, as exact as it has parts. */
  public static Optional<PublicationDate> read(JsonValue date) {
    if (!(date instanceof JsonObject object)
        || !(object.get("date-parts") instanceof JsonArray dates)
        || dates.isEmpty()
        || !(dates.getFirst() instanceof JsonArray parts)) {
      return Optional.empty();
    }
    var numbers = new ArrayList<Integer>(List.of(0, 0, 0));
    for (int i = 0; i < Math.min(3, parts.size()); i++) {
      var text = JsonRecords.text(parts.get(i)).strip();
      if (!text.matches("\\d{1,4}")) {
        break;
      }
      numbers.set(i, Integer.parseInt(text));
    }
    try {
      return Optional.of(new PublicationDate(numbers.get(0), numbers.get(1), numbers.get(2)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
