package org.preceptor.research.ris;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Kept;
import org.preceptor.research.Names;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceWriter;
import org.preceptor.research.SourceType;

/**
 * Writes RIS with the tags that reference managers read; only what none of them has a tag for goes
 * into {@code U5}, by name.
 */
@ApplicationScoped
class RisWriter implements ReferenceWriter {

  static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");

  private static final Pattern RANGE = Pattern.compile("([^-]+)-([^-]+)");

  /** What a tag says by itself. */
  private static final Map<Field, String> TAGS = new EnumMap<>(Field.class);

  static {
    TAGS.put(Field.TITLE, "TI");
    TAGS.put(Field.CONTAINER, "T2");
    TAGS.put(Field.SHORT_CONTAINER, "J2");
    TAGS.put(Field.SERIES, "T3");
    TAGS.put(Field.VOLUME, "VL");
    TAGS.put(Field.ISSUE, "IS");
    TAGS.put(Field.EDITION, "ET");
    TAGS.put(Field.PUBLISHER, "PB");
    TAGS.put(Field.PLACE, "CY");
    TAGS.put(Field.DOI, "DO");
    TAGS.put(Field.ISBN, "SN");
    TAGS.put(Field.URL, "UR");
    TAGS.put(Field.PMID, "AN");
    TAGS.put(Field.ABSTRACT, "AB");
    TAGS.put(Field.LANGUAGE, "LA");
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
      line(text, tag(contributor.role()), Names.written(contributor));
    }
    TAGS.forEach((field, tag) -> line(text, tag, reference.text(field)));
    var placed = EnumSet.copyOf(TAGS.keySet());
    placed.addAll(byWhatTheySay(text, reference));
    reference.keywords().forEach(keyword -> line(text, "KW", keyword));
    dates(text, reference);
    kept(text, reference, placed);
    text.append("ER  - \r\n\r\n");
  }

  /** Fields whose tag hangs on the kind of work or on what stands in them; those that had one. */
  private static Set<Field> byWhatTheySay(StringBuilder text, Reference reference) {
    var placed = EnumSet.of(Field.NUMBER, Field.PAGES, Field.FUNDING);
    if (!reference.pmid().isEmpty()) {
      line(text, "DB", "PubMed");
    }
    line(text, numberTag(reference.type()), reference.text(Field.NUMBER));
    pages(text, reference.text(Field.PAGES));
    if (ISSN.matcher(reference.text(Field.ISSN)).matches()
        && Identifiers.isbn(reference.text(Field.ISSN)).isEmpty()) {
      line(text, "SN", reference.text(Field.ISSN));
      placed.add(Field.ISSN);
    }
    if (reference.text(Field.PMCID).matches(RisRecord.PMCID)) {
      line(text, "C2", reference.text(Field.PMCID));
      placed.add(Field.PMCID);
    }
    if (!reference.text(Field.NOTE).startsWith(RisRecord.FUNDING)) {
      line(text, "N1", Kept.note(reference));
      placed.add(Field.NOTE);
    }
    if (!reference.text(Field.FUNDING).isEmpty()) {
      line(text, "N1", RisRecord.FUNDING + reference.text(Field.FUNDING));
    }
    return placed;
  }

  /** The number of an article stands apart from that of a report or a law. */
  static String numberTag(SourceType type) {
    return switch (type) {
      case ARTICLE, PREPRINT, NEWS, CONFERENCE_PAPER -> "C7";
      default -> "M1";
    };
  }

  private static void pages(StringBuilder text, String pages) {
    var range = RANGE.matcher(pages);
    if (range.matches()) {
      line(text, "SP", range.group(1));
      line(text, "EP", range.group(2));
    } else {
      line(text, "SP", pages);
    }
  }

  private static void dates(StringBuilder text, Reference reference) {
    reference.published().ifPresent(date -> line(text, "PY", "%04d".formatted(date.year())));
    if (reference.published().filter(date -> date.month() > 0).isPresent()) {
      line(text, "DA", date(reference.issued()));
    }
    line(text, "Y2", date(reference.accessed()));
  }

  private static void kept(StringBuilder text, Reference reference, EnumSet<Field> placed) {
    for (var kept : Kept.of(reference, placed)) {
      var name = kept.getKey();
      if (name.equals("citation-key")) {
        line(text, "ID", kept.getValue());
      } else if (RisRecord.isKeptAs(name)) {
        line(text, name, kept.getValue());
      } else {
        line(text, "U5", name + ": " + kept.getValue());
      }
    }
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
