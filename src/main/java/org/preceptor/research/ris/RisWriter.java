package org.preceptor.research.ris;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Kept;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceWriter;

/** Writes RIS; what it has no tag for goes into {@code U5}, by name. */
@ApplicationScoped
class RisWriter implements ReferenceWriter {

  private static final Map<Field, String> TAGS = new EnumMap<>(Field.class);

  static {
    TAGS.put(Field.TITLE, "TI");
    TAGS.put(Field.CONTAINER, "T2");
    TAGS.put(Field.SHORT_CONTAINER, "J2");
    TAGS.put(Field.SERIES, "T3");
    TAGS.put(Field.VOLUME, "VL");
    TAGS.put(Field.ISSUE, "IS");
    TAGS.put(Field.NUMBER, "M1");
    TAGS.put(Field.EDITION, "ET");
    TAGS.put(Field.PUBLISHER, "PB");
    TAGS.put(Field.PLACE, "CY");
    TAGS.put(Field.DOI, "DO");
    TAGS.put(Field.ISBN, "SN");
    TAGS.put(Field.PAGES, "SP");
    TAGS.put(Field.ABSTRACT, "AB");
    TAGS.put(Field.LANGUAGE, "LA");
    TAGS.put(Field.NOTE, "N1");
  }

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.RIS;
  }

  @Override
  public String write(List<Reference> references) {
    var text = new StringBuilder();
    references.forEach(one -> write(text, one));
    return text.toString();
  }

  private static void write(StringBuilder text, Reference reference) {
    line(text, "TY", RisTypes.written(reference.type()));
    for (var contributor : reference.contributors()) {
      line(text, tag(contributor.role()), name(contributor));
    }
    TAGS.forEach((field, tag) -> line(text, tag, reference.text(field)));
    reference.keywords().forEach(keyword -> line(text, "KW", keyword));
    line(text, "PY", date(reference.issued()));
    line(text, "Y2", date(reference.accessed()));
    for (var kept : Kept.of(reference, TAGS.keySet())) {
      boolean key = kept.getKey().equals("citation-key");
      line(text, key ? "ID" : "U5", key ? kept.getValue() : kept.getKey() + ": " + kept.getValue());
    }
    text.append("ER  - \r\n\r\n");
  }

  private static void line(StringBuilder text, String tag, String value) {
    if (!value.isEmpty()) {
      text.append(tag).append("  - ").append(value).append("\r\n");
    }
  }

  private static String tag(Contributor.Role role) {
    return switch (role) {
      case AUTHOR -> "AU";
      case EDITOR -> "A2";
      case TRANSLATOR -> "A4";
    };
  }

  /** A person without a given name keeps the comma, to be told from an organization. */
  private static String name(Contributor one) {
    if (one.group()) {
      return one.family().contains(",") ? "," + one.family() : one.family();
    }
    return one.suffix().isEmpty() && one.given().isEmpty() ? one.family() + "," : suffixed(one);
  }

  private static String suffixed(Contributor one) {
    return one.family() + ", " + one.given() + (one.suffix().isEmpty() ? "" : ", " + one.suffix());
  }

  private static String date(@Nullable PublicationDate date) {
    if (date == null) {
      return "";
    }
    return date.month() == 0
        ? "%04d".formatted(date.year())
        : "%04d/%02d/".formatted(date.year(), date.month())
            + (date.day() == 0 ? "" : "%02d".formatted(date.day()));
  }
}
