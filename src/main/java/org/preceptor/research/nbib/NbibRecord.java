package org.preceptor.research.nbib;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Notice;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.SourceType;

/** The lines from one {@code PMID-} to the next. */
final class NbibRecord {

  private static final Set<String> OF_THE_CATALOGUE =
      Set.of(
          "OWN", "STAT", "DCOM", "LR", "SB", "EDAT", "MHDA", "CRDT", "PHST", "PST", "SO", "JID",
          "AU", "PL", "PT", "RN", "AD", "AUID", "COIS", "DEP", "DA", "OTO", "MID", "NM", "CI", "IR",
          "FIR", "SI", "GN", "OAB", "OABL", "CIN", "CON", "UIN", "UOF", "AID", "LID");

  private final int line;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String tag, StringBuilder value) {}

  NbibRecord(int line) {
    this.line = line;
  }

  boolean begun() {
    return line > 0;
  }

  void add(String tag, String value) {
    lines.add(new Line(tag, new StringBuilder(value)));
  }

  /** Goes on with the last line, if there is one. */
  boolean more(String text) {
    if (lines.isEmpty()) {
      return false;
    }
    lines.getLast().value().append(' ').append(text.strip());
    return true;
  }

  void readInto(List<ReadReference> records) {
    if (begun()) {
      records.add(read());
    }
  }

  private ReadReference read() {
    var draft = new ReferenceDraft(line);
    draft.type(type());
    if (values("FAU").isEmpty()) {
      values("AU").forEach(name -> shortName(draft, name));
    }
    lines.forEach(one -> put(draft, one.tag(), one.value().toString().strip()));
    draft.put(Field.FUNDING, String.join("; ", values("GR")));
    if (values("PT").contains("Retracted Publication") && values("RIN").isEmpty()) {
      draft.notice(new Notice(Notice.Kind.RETRACTION, Notice.Origin.PUBMED, "", ""));
    }
    return draft.done();
  }

  private List<String> values(String tag) {
    return lines.stream()
        .filter(one -> one.tag().equals(tag))
        .map(one -> one.value().toString().strip())
        .toList();
  }

  private SourceType type() {
    var types = values("PT").stream().collect(Collectors.joining("|"));
    if (types.contains("Preprint")) {
      return SourceType.PREPRINT;
    }
    return types.contains("Book") || types.equals("Book Chapter")
        ? SourceType.CHAPTER
        : SourceType.ARTICLE;
  }

  private static void put(ReferenceDraft draft, String tag, String value) {
    switch (tag) {
      case "PMID" -> draft.put(Field.PMID, value);
      case "TI" -> draft.put(Field.TITLE, withoutStop(value));
      case "BTI", "JT" -> draft.put(Field.CONTAINER, value);
      case "TA" -> draft.put(Field.SHORT_CONTAINER, value);
      case "VI" -> draft.put(Field.VOLUME, value);
      case "IP" -> draft.put(Field.ISSUE, value);
      case "PG" -> draft.put(Field.PAGES, value);
      case "PMC" -> draft.put(Field.PMCID, value);
      case "AB" -> draft.put(Field.ABSTRACT, value);
      case "LA" -> draft.put(Field.LANGUAGE, value);
      case "PB" -> draft.put(Field.PUBLISHER, value);
      case "DP" -> draft.issued("date-in-file", value);
      case "IS" -> serial(draft, value);
      case "ISBN" -> draft.put(Field.ISBN, value);
      case "FAU" -> draft.inverted(Role.AUTHOR, value);
      case "FED" -> draft.inverted(Role.EDITOR, value);
      case "CN" -> draft.contributor(Contributor.organization(Role.AUTHOR, value));
      case "MH", "OT" -> draft.keyword(value.replace("*", ""));
      case "AID", "LID" -> identifier(draft, tag, value);
      case "RIN" -> about(draft, Notice.Kind.RETRACTION, value);
      case "ECI" -> about(draft, Notice.Kind.CONCERN, value);
      case "EIN", "CRI", "RPI" -> about(draft, Notice.Kind.CORRECTION, value);
      case "ROF" -> of(draft, Notice.Kind.RETRACTION, value);
      case "ECF" -> of(draft, Notice.Kind.CONCERN, value);
      case "EFR", "CRF", "RPF" -> of(draft, Notice.Kind.CORRECTION, value);
      case "GR" -> {}
      default -> {
        if (OF_THE_CATALOGUE.contains(tag)) {
          draft.keep(tag, value);
        } else {
          draft.unknown(tag, value);
        }
      }
    }
  }

  private static void serial(ReferenceDraft draft, String value) {
    if (draft.has(Field.ISSN)) {
      draft.keep("IS", value);
    } else {
      draft.put(Field.ISSN, value.replaceAll("\\s*\\(.*", ""));
    }
  }

  private static void identifier(ReferenceDraft draft, String tag, String value) {
    if (value.endsWith("[doi]")) {
      draft.put(Field.DOI, value.replace("[doi]", ""));
    } else {
      draft.keep(tag, value);
    }
  }

  /** {@code Smith JA}, where nobody wrote the given names out. */
  private static void shortName(ReferenceDraft draft, String value) {
    int space = value.lastIndexOf(' ');
    if (space > 0) {
      draft.contributor(
          Contributor.person(Role.AUTHOR, value.substring(0, space), value.substring(space + 1)));
    } else if (!value.isEmpty()) {
      draft.contributor(Contributor.organization(Role.AUTHOR, value));
    }
  }

  private static void about(ReferenceDraft draft, Notice.Kind kind, String value) {
    draft.notice(new Notice(kind, Notice.Origin.PUBMED, Identifiers.doiIn(value).orElse(""), ""));
    draft.keep("comment-" + kind.word(), value);
  }

  private static void of(ReferenceDraft draft, Notice.Kind kind, String value) {
    draft.keep("comment-of-" + kind.word(), value);
    int at = value.indexOf("PMID:");
    if (at >= 0) {
      Identifiers.pmid(value.substring(at + 5).strip().replaceAll("\\D.*$", ""))
          .ifPresent(
              pmid ->
                  draft.about(Field.PMID, pmid, new Notice(kind, Notice.Origin.PUBMED, "", "")));
    }
  }

  static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }
}
