package org.preceptor.research.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Dates;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Names;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.Remark.What;
import org.preceptor.research.SourceType;

/** The lines between {@code TY} and {@code ER}. */
final class RisRecord {

  static final RisRecord NONE = new RisRecord(0, "");

  private static final Set<String> LEFT_OUT = Set.of("and others", "et al", "et al.", "others");

  private final int line;
  private final String typeWord;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String tag, StringBuilder value) {}

  RisRecord(int line, String typeWord) {
    this.line = line;
    this.typeWord = typeWord;
  }

  void add(String tag, String value) {
    lines.add(new Line(tag, new StringBuilder(value)));
  }

  /** A line without a tag goes on with the one before it. */
  void more(String text) {
    if (lines.isEmpty()) {
      add("N1", text);
    } else {
      lines.getLast().value().append(' ').append(text);
    }
  }

  ReadReference read(boolean ended) {
    var draft = new ReferenceDraft(line);
    var word = typeWord.toUpperCase(Locale.ROOT);
    RisTypes.read(word)
        .ifPresentOrElse(
            draft::type,
            () -> {
              draft.remark(What.UNKNOWN_TYPE, typeWord);
              draft.keep("ris-type", typeWord);
            });
    if (!ended) {
      draft.remark(What.UNCLOSED, "ER");
    }
    // the full name of a journal goes before the one that may be short
    lines.stream().filter(one -> one.tag().equals("JF")).forEach(one -> put(draft, one));
    lines.stream().filter(one -> !one.tag().equals("JF")).forEach(one -> put(draft, one));
    pages(draft);
    return draft.done();
  }

  private static void put(ReferenceDraft draft, Line line) {
    var value = line.value().toString();
    switch (line.tag()) {
      case "AU", "A1" -> name(draft, Role.AUTHOR, value);
      case "A2", "ED", "A3" -> name(draft, Role.EDITOR, value);
      case "A4" -> name(draft, Role.TRANSLATOR, value);
      case "TI", "T1", "CT" -> draft.put(Field.TITLE, value);
      case "BT" ->
          draft.put(draft.type() == SourceType.BOOK ? Field.TITLE : Field.CONTAINER, value);
      case "T2", "JF", "JO" -> container(draft, value);
      case "JA", "J2", "J1" -> draft.put(Field.SHORT_CONTAINER, value);
      case "T3" -> draft.put(Field.SERIES, value);
      case "VL" -> draft.put(Field.VOLUME, value);
      case "IS" -> draft.put(Field.ISSUE, value);
      case "M1" -> draft.put(Field.NUMBER, value);
      case "ET" -> draft.put(Field.EDITION, value);
      case "PB" -> draft.put(Field.PUBLISHER, value);
      case "CY", "PP" -> draft.put(Field.PLACE, value);
      case "DO" -> draft.put(Field.DOI, value);
      case "SN" -> serial(draft, value);
      case "UR" -> address(draft, value);
      case "AB", "N2" -> draft.put(Field.ABSTRACT, value);
      case "LA" -> draft.put(Field.LANGUAGE, value);
      case "N1" -> draft.put(Field.NOTE, value);
      case "KW" -> draft.keyword(value);
      case "PY", "Y1", "DA" -> draft.issued("date-in-file", value.replaceAll("/+$", ""));
      case "Y2" -> accessed(draft, value);
      case "ID" -> draft.keep("citation-key", value);
      case "U5" -> kept(draft, value);
      case "SP", "EP" -> {}
      case "AN", "DB", "DP", "L1", "L2", "L4", "ST", "AD", "RN", "RP", "C1", "C2", "U1", "U2" ->
          draft.keep(line.tag(), value);
      default -> draft.unknown(line.tag(), value);
    }
  }

  private void pages(ReferenceDraft draft) {
    var first = value("SP");
    var last = value("EP");
    draft.put(
        Field.PAGES,
        first.isEmpty() || last.isEmpty() || first.contains("-")
            ? first + last
            : first + "-" + last);
  }

  private String value(String tag) {
    return lines.stream()
        .filter(one -> one.tag().equals(tag))
        .map(one -> one.value().toString().strip())
        .findFirst()
        .orElse("");
  }

  private static void container(ReferenceDraft draft, String value) {
    if (draft.has(Field.CONTAINER)) {
      draft.put(Field.SHORT_CONTAINER, value);
    } else {
      draft.put(Field.CONTAINER, value);
    }
  }

  private static void name(ReferenceDraft draft, Role role, String value) {
    if (LEFT_OUT.contains(value.strip().toLowerCase(Locale.ROOT))) {
      draft.remark(What.NAMES_LEFT_OUT, value);
      draft.keep("more-names", value);
    } else {
      Names.inverted(role, value).ifPresent(draft::contributor);
    }
  }

  private static void serial(ReferenceDraft draft, String value) {
    if (value.strip().matches("\\d{4}-?\\d{3}[\\dXx].*") && Identifiers.isbn(value).isEmpty()) {
      draft.put(Field.ISSN, value);
    } else {
      draft.put(Field.ISBN, value);
    }
  }

  private static void address(ReferenceDraft draft, String value) {
    var doi = Identifiers.doi(value);
    if (doi.isPresent()) {
      draft.put(Field.DOI, value);
    } else {
      draft.put(Field.URL, value);
    }
  }

  private static void accessed(ReferenceDraft draft, String value) {
    Dates.read(value).ifPresentOrElse(draft::accessed, () -> draft.keep("Y2", value));
  }

  /** What we wrote ourselves because RIS has no tag for it. */
  private static void kept(ReferenceDraft draft, String value) {
    int colon = value.indexOf(": ");
    if (colon > 0) {
      draft.keep(value.substring(0, colon), value.substring(colon + 2));
    } else {
      draft.keep("U5", value);
    }
  }
}
