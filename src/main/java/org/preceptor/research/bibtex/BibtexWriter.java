package org.preceptor.research.bibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Kept;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceWriter;

/** Writes BibTeX in UTF-8; what it has no field for goes into fields of our own, by name. */
@ApplicationScoped
class BibtexWriter implements ReferenceWriter {

  private static final Map<Field, String> FIELDS = new EnumMap<>(Field.class);

  static {
    FIELDS.put(Field.TITLE, "title");
    FIELDS.put(Field.CONTAINER, "journal");
    FIELDS.put(Field.SHORT_CONTAINER, "shortjournal");
    FIELDS.put(Field.SERIES, "series");
    FIELDS.put(Field.VOLUME, "volume");
    FIELDS.put(Field.ISSUE, "issue");
    FIELDS.put(Field.NUMBER, "eid");
    FIELDS.put(Field.PAGES, "pages");
    FIELDS.put(Field.EDITION, "edition");
    FIELDS.put(Field.PUBLISHER, "publisher");
    FIELDS.put(Field.PLACE, "address");
    FIELDS.put(Field.DOI, "doi");
    FIELDS.put(Field.PMID, "pmid");
    FIELDS.put(Field.PMCID, "pmcid");
    FIELDS.put(Field.ISBN, "isbn");
    FIELDS.put(Field.ISSN, "issn");
    FIELDS.put(Field.URL, "url");
    FIELDS.put(Field.ABSTRACT, "abstract");
    FIELDS.put(Field.LANGUAGE, "language");
    FIELDS.put(Field.FUNDING, "funding");
    FIELDS.put(Field.NOTE, "note");
  }

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.BIBTEX;
  }

  @Override
  public String write(List<Reference> references) {
    var text = new StringBuilder();
    var keys = new HashSet<String>();
    references.forEach(one -> write(text, one, key(one, keys)));
    return text.toString();
  }

  private static void write(StringBuilder text, Reference reference, String key) {
    text.append('@')
        .append(BibtexTypes.written(reference.type()))
        .append('{')
        .append(key)
        .append(",\n");
    for (var role : Role.values()) {
      line(
          text,
          role.word(),
          reference.contributors(role).stream()
              .map(BibtexWriter::name)
              .collect(Collectors.joining(" and ")));
    }
    FIELDS.forEach(
        (field, name) -> {
          boolean raw = field == Field.DOI || field == Field.URL;
          var value = reference.text(field);
          line(
              text,
              name,
              raw ? value.replace("{", "%7B").replace("}", "%7D") : Latex.written(value));
        });
    // a comma would part a keyword in two, unless a semicolon stands between all
    line(
        text,
        "keywords",
        reference.keywords().isEmpty()
            ? ""
            : Latex.written(String.join("; ", reference.keywords()) + ";"));
    reference.published().ifPresent(date -> date(text, date));
    if (reference.accessed() != null) {
      line(text, "urldate", reference.accessed().toString());
    }
    int number = 0;
    for (var kept : Kept.of(reference, FIELDS.keySet())) {
      if (!kept.getKey().equals("citation-key")) {
        line(text, "x-" + ++number, Latex.written(kept.getKey() + ": " + kept.getValue()));
      }
    }
    text.append("}\n\n");
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static void date(StringBuilder text, PublicationDate date) {
    line(text, "date", date.toString());
  }

  private static String name(Contributor one) {
    if (one.group()) {
      return "{" + Latex.written(one.family()) + "}";
    }
    var parts =
        one.suffix().isEmpty()
            ? List.of(one.family(), one.given())
            : List.of(one.family(), one.suffix(), one.given());
    return parts.stream().map(Latex::written).collect(Collectors.joining(", "));
  }

  /** The one it came with, or else the first author and the year; never the same twice. */
  private static String key(Reference reference, Set<String> taken) {
    var made =
        reference.contributors().isEmpty()
            ? "source"
            : reference.contributors().getFirst().family();
    var year = reference.published().map(date -> String.valueOf(date.year())).orElse("");
    var own = reference.extras().get("citation-key");
    var base =
        own == null
            ? Identifiers.key(made).replace(" ", "-") + year
            : own.replaceAll("[\\s{},=\"#%~\\\\]", "-");
    var key = base;
    for (int n = 2; !taken.add(key); n++) {
      key = base + "-" + n;
    }
    return key;
  }
}
