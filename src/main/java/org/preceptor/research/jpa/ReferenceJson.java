package org.preceptor.research.jpa;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.Remark;
import org.preceptor.research.SourceType;

/** References, notices and remarks as the JSON in which rows keep them. */
final class ReferenceJson {

  /** Looking for it in all archives each time would take longer than all the rest. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private ReferenceJson() {}

  static String written(Reference reference) {
    var names = JSON.createArrayBuilder();
    for (var one : reference.contributors()) {
      names.add(
          JSON.createObjectBuilder()
              .add("role", one.role().word())
              .add("family", one.family())
              .add("given", one.given())
              .add("suffix", one.suffix())
              .add("group", one.group()));
    }
    var texts = JSON.createObjectBuilder();
    reference.texts().forEach((field, text) -> texts.add(field.word(), text));
    var extras = JSON.createObjectBuilder();
    reference.extras().forEach(extras::add);
    return JSON.createObjectBuilder()
        .add("type", reference.type().word())
        .add("contributors", names)
        .add("texts", texts)
        .add("keywords", JSON.createArrayBuilder(reference.keywords()))
        .add("issued", text(reference.issued()))
        .add("accessed", text(reference.accessed()))
        .add("notices", array(reference.notices()))
        .add("extras", extras)
        .build()
        .toString();
  }

  static Reference read(String text) {
    var object = object(text);
    var texts = new EnumMap<Field, String>(Field.class);
    object
        .getJsonObject("texts")
        .forEach((name, value) -> texts.put(Field.of(name), ((JsonString) value).getString()));
    var extras = new LinkedHashMap<String, String>();
    object
        .getJsonObject("extras")
        .forEach((name, value) -> extras.put(name, ((JsonString) value).getString()));
    return new Reference(
        SourceType.of(object.getString("type")),
        object.getJsonArray("contributors").getValuesAs(JsonObject.class).stream()
            .map(ReferenceJson::contributor)
            .toList(),
        texts,
        object.getJsonArray("keywords").getValuesAs(JsonString::getString),
        date(object.getString("issued")),
        date(object.getString("accessed")),
        notices(object.getJsonArray("notices")),
        extras);
  }

  private static Contributor contributor(JsonObject one) {
    return new Contributor(
        Contributor.Role.valueOf(one.getString("role").toUpperCase(Locale.ROOT)),
        one.getString("family"),
        one.getString("given"),
        one.getString("suffix"),
        one.getBoolean("group"));
  }

  private static String text(@Nullable PublicationDate date) {
    return date == null ? "" : date.toString();
  }

  private static @Nullable PublicationDate date(String text) {
    return PublicationDate.parse(text).orElse(null);
  }

  static String notices(List<Notice> notices) {
    return array(notices).build().toString();
  }

  private static JsonArrayBuilder array(List<Notice> notices) {
    var array = JSON.createArrayBuilder();
    for (var one : notices) {
      array.add(
          JSON.createObjectBuilder()
              .add("kind", one.kind().name())
              .add("by", one.by().name())
              .add("reference", one.reference())
              .add("date", one.date()));
    }
    return array;
  }

  static List<Notice> notices(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return notices(reader.readArray());
    }
  }

  private static List<Notice> notices(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream()
        .map(
            one ->
                new Notice(
                    Notice.Kind.valueOf(one.getString("kind")),
                    Notice.Origin.valueOf(one.getString("by")),
                    one.getString("reference"),
                    one.getString("date")))
        .toList();
  }

  static String remarks(List<Remark> remarks) {
    var array = JSON.createArrayBuilder();
    remarks.forEach(
        one ->
            array.add(
                JSON.createObjectBuilder()
                    .add("what", one.what().name())
                    .add("value", one.value())));
    return array.build().toString();
  }

  static List<Remark> remarks(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              one -> new Remark(Remark.What.valueOf(one.getString("what")), one.getString("value")))
          .toList();
    }
  }

  private static JsonObject object(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
