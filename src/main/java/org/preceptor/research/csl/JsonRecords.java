package org.preceptor.research.csl;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Remark.What;

/** The objects of a JSON text that are records, one after the other, with the line of each. */
public final class JsonRecords {

  private JsonRecords() {}

  /**
   * Reads an array of objects, or a single one, or the array under one of the names. What comes
   * after a mistake in the JSON is not read, and the mistake is told.
   */
  public static List<ReadReference> read(
      String text, List<String> wrappers, BiFunction<Integer, JsonObject, ReadReference> use) {
    var read = new ArrayList<ReadReference>();
    int line = 1;
    try (var parser = Json.createParser(new StringReader(text))) {
      var event = parser.next();
      if (event == JsonParser.Event.START_OBJECT) {
        unwrap(parser.getObject(), wrappers, read, use);
        trailing(parser);
        return read;
      }
      if (event != JsonParser.Event.START_ARRAY) {
        return List.of(ReadReference.unreadable(1, What.UNREADABLE, text));
      }
      while ((event = parser.next()) != JsonParser.Event.END_ARRAY) {
        line = (int) parser.getLocation().getLineNumber();
        if (event == JsonParser.Event.START_OBJECT) {
          read.add(use.apply(line, parser.getObject()));
        } else {
          read.add(ReadReference.unreadable(line, What.UNREADABLE, parser.getValue().toString()));
        }
      }
      trailing(parser);
    } catch (JsonParsingException e) {
      int at = (int) Math.max(1, e.getLocation().getLineNumber());
      read.add(ReadReference.unreadable(at, What.UNREADABLE, said(e)));
    } catch (RuntimeException e) {
      // the parser's own limits, on depth for one, are plain runtime exceptions
      var what = said(e).contains("too deeply") ? What.TOO_DEEP : What.UNREADABLE;
      read.add(ReadReference.unreadable(line, what, said(e)));
    }
    return read;
  }

  private static void trailing(JsonParser parser) {
    if (parser.hasNext()) {
      parser.next();
    }
  }

  private static String said(RuntimeException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static void unwrap(
      JsonObject object,
      List<String> wrappers,
      List<ReadReference> read,
      BiFunction<Integer, JsonObject, ReadReference> use) {
    for (var wrapper : wrappers) {
      var inner = object.get(wrapper);
      if (inner instanceof JsonObject one) {
        unwrap(one, wrappers, read, use);
        return;
      }
      if (inner instanceof JsonArray many) {
        many.forEach(one -> read.add(one(one, use)));
        return;
      }
    }
    read.add(use.apply(1, object));
  }

  private static ReadReference one(
      JsonValue value, BiFunction<Integer, JsonObject, ReadReference> use) {
    return value instanceof JsonObject object
        ? use.apply(1, object)
        : ReadReference.unreadable(1, What.UNREADABLE, value.toString());
  }

  /** A value as text: of an array its parts, of an object its JSON, of null nothing. */
  public static String text(JsonValue value) {
    return switch (value) {
      case JsonString string -> string.getString();
      case JsonNumber number -> number.toString();
      case JsonArray array ->
          array.stream().map(JsonRecords::text).collect(Collectors.joining(" | "));
      default -> value.equals(JsonValue.NULL) ? "" : value.toString();
    };
  }

  /** The text under a name, or the empty one. */
  public static String text(JsonObject object, String name) {
    var value = object.get(name);
    return value == null ? "" : text(value);
  }

  /** The objects in the array under a name; whatever else is there is passed over. */
  public static List<JsonObject> objects(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList()
        : List.of();
  }
}
