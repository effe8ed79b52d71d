package org.preceptor.research.csl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Kept;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceWriter;

/** Writes CSL-JSON; what it has no name for goes into {@code custom}. */
@ApplicationScoped
public class CslWriter implements ReferenceWriter {

  /** Looking for it in all archives each time would take longer than all the rest. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final Map<Field, String> NAMES = new EnumMap<>(Field.class);

  static {
    NAMES.put(Field.TITLE, "title");
    NAMES.put(Field.CONTAINER, "container-title");
    NAMES.put(Field.SHORT_CONTAINER, "container-title-short");
    NAMES.put(Field.SERIES, "collection-title");
    NAMES.put(Field.VOLUME, "volume");
    NAMES.put(Field.ISSUE, "issue");
    NAMES.put(Field.NUMBER, "number");
    NAMES.put(Field.PAGES, "page");
    NAMES.put(Field.EDITION, "edition");
    NAMES.put(Field.PUBLISHER, "publisher");
    NAMES.put(Field.PLACE, "publisher-place");
    NAMES.put(Field.DOI, "DOI");
    NAMES.put(Field.PMID, "PMID");
    NAMES.put(Field.PMCID, "PMCID");
    NAMES.put(Field.ISBN, "ISBN");
    NAMES.put(Field.ISSN, "ISSN");
    NAMES.put(Field.URL, "URL");
    NAMES.put(Field.ABSTRACT, "abstract");
    NAMES.put(Field.LANGUAGE, "language");
    NAMES.put(Field.NOTE, "note");
  }

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.CSL;
  }

  @Override
  public String write(List<Reference> references) {
    var items = JSON.createArrayBuilder();
    var ids = new HashSet<String>();
    for (int i = 0; i < references.size(); i++) {
      items.add(item(references.get(i), id(references.get(i), ids)));
    }
    var text = new StringWriter();
    try (var writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeArray(items.build());
    }
    return text.toString().strip() + "\n";
  }

  private static String id(Reference reference, Set<String> taken) {
    var own = reference.extras().getOrDefault("citation-key", "item");
    var id = own;
    for (int n = 2; !taken.add(id); n++) {
      id = own + "-" + n;
    }
    return id;
  }

  /** One item under that id. */
  public static JsonObject item(Reference reference, String id) {
    var item =
        JSON.createObjectBuilder().add("id", id).add("type", CslTypes.written(reference.type()));
    for (var role : Role.values()) {
      var names = JSON.createArrayBuilder();
      reference.contributors(role).forEach(one -> names.add(name(one)));
      addIfAny(item, role.word(), names);
    }
    NAMES.forEach(
        (field, name) -> {
          var text = field == Field.NOTE ? Kept.note(reference) : reference.text(field);
          if (!text.isEmpty()) {
            item.add(name, text);
          }
        });
    reference.published().ifPresent(date -> item.add("issued", date(date)));
    if (reference.accessed() != null) {
      item.add("accessed", date(reference.accessed()));
    }
    kept(item, reference);
    return item.build();
  }

  private static void kept(JsonObjectBuilder item, Reference reference) {
    if (!reference.keywords().isEmpty()) {
      item.add("keyword", String.join("; ", reference.keywords()) + ";");
    }
    var kept = JSON.createArrayBuilder();
    for (var pair : Kept.of(reference, NAMES.keySet())) {
      if (!pair.getKey().equals("citation-key")) {
        kept.add(
            JSON.createObjectBuilder().add("name", pair.getKey()).add("value", pair.getValue()));
      }
    }
    var pairs = kept.build();
    if (!pairs.isEmpty()) {
      item.add("custom", JSON.createObjectBuilder().add(CslReader.OURS, pairs));
    }
  }

  private static void addIfAny(JsonObjectBuilder item, String name, JsonArrayBuilder values) {
    var array = values.build();
    if (!array.isEmpty()) {
      item.add(name, array);
    }
  }

  private static JsonObjectBuilder name(Contributor one) {
    var name = JSON.createObjectBuilder();
    if (one.group()) {
      return name.add("literal", one.family());
    }
    name.add("family", one.family());
    if (!one.given().isEmpty()) {
      name.add("given", one.given());
    }
    if (!one.suffix().isEmpty()) {
      name.add("suffix", one.suffix());
    }
    return name;
  }

  private static JsonObjectBuilder date(PublicationDate date) {
    var parts = JSON.createArrayBuilder().add(date.year());
    if (date.month() > 0) {
      parts.add(date.month());
    }
    if (date.day() > 0) {
      parts.add(date.day());
    }
    return JSON.createObjectBuilder().add("date-parts", JSON.createArrayBuilder().add(parts));
  }
}
