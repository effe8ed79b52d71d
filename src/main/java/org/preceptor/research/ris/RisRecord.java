package org.preceptor.research.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Dates;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.Remark.What;
import org.preceptor.research.SourceType;

/** The lines between {@code TY} and {@code ER}. */
final class RisRecord {

  static final RisRecord NONE = new RisRecord(0, "");

  /** Begins a note on who paid, for which RIS has no tag. */
  static final String FUNDING = "Funding: ";

  static final String PMCID = "(?i)PMC\\d+";

  /** Tags that stay what they are, because no field is for them. */
  private static final Set<String> KEPT =
      Set.of("DP", "L1", "L2", "L4", "ST", "AD", "RN", "RP", "C1", "U1", "U2");

  /** Tags that have a meaning of their own. */
  private static final Set<String> TAKEN =
      Set.of(
          ("TY ER AU A1 A2 ED A3 A4 TI T1 CT BT T2 JF JO JA J2 J1 T3 VL IS M1 C7 ET PB CY PP DO SN"
                  + " UR AB N2 LA N1 KW PY Y1 DA Y2 ID U5 SP EP AN C2 DB")
              .split(" ", -1));

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

  /** Whether something of this name comes back under it. */
  static boolean isKeptAs(String name) {
    return name.matches("[A-Z][A-Z0-9]") && !TAKEN.contains(name);
  }

  private void put(ReferenceDraft draft, Line line) {
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
      case "M1", "C7" -> draft.put(Field.NUMBER, value);
      case "AN", "DB", "C2" -> accession(draft, line.tag(), value);
      case "ET" -> draft.put(Field.EDITION, value);
      case "PB" -> draft.put(Field.PUBLISHER, value);
      case "CY", "PP" -> draft.put(Field.PLACE, value);
      case "DO" -> draft.put(Field.DOI, value);
      case "SN" -> serial(draft, value);
      case "UR" -> address(draft, value);
      case "AB", "N2" -> draft.put(Field.ABSTRACT, value);
      case "LA" -> draft.put(Field.LANGUAGE, value);
      case "N1" ->
          draft.put(
              value.startsWith(FUNDING) ? Field.FUNDING : Field.NOTE,
              value.startsWith(FUNDING) ? value.substring(FUNDING.length()) : value);
      case "KW" -> draft.keyword(value);
      case "PY", "Y1", "DA" -> draft.issued("date-in-file", value.replaceAll("/+$", ""));
      case "Y2" -> accessed(draft, value);
      case "ID" -> draft.keep("citation-key", value);
      case "U5" -> kept(draft, value);
      case "SP", "EP" -> {}
      default -> {
        if (KEPT.contains(line.tag())) {
          draft.keep(line.tag(), value);
        } else {
          draft.unknown(line.tag(), value);
        }
      }
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
      draft.inverted(role, value);
    }
  }

  private static void serial(ReferenceDraft draft, String value) {
    if (value.strip().matches("\\d{4}-?\\d{3}[\\dXx].*") && Identifiers.isbn(value).isEmpty()) {
      draft.put(Field.ISSN, value);
    } else {
      draft.put(Field.ISBN, value);
    }
  }

  /** Numbers in a database are those of PubMed where it is named, or where nothing else is. */
  private void accession(ReferenceDraft draft, String tag, String value) {
    var database = value("DB").toLowerCase(Locale.ROOT);
    boolean pubmed =
        database.isEmpty() || database.contains("pubmed") || database.contains("medline");
    switch (tag) {
      case "AN" -> {
        if (pubmed && Identifiers.pmid(value).isPresent()) {
          draft.put(Field.PMID, value);
        } else {
          draft.keep(tag, value);
        }
      }
      case "C2" -> {
        if (value.strip().matches(PMCID)) {
          draft.put(Field.PMCID, value);
        } else {
          draft.keep(tag, value);
        }
      }
      default -> {
        if (!pubmed || value("AN").isEmpty()) {
          draft.keep(tag, value);
        }
      }
    }
  }

  /** An address that is only the DOI's is the DOI, where there is no other. */
  private void address(ReferenceDraft draft, String value) {
    var doi = Identifiers.doi(value);
    if (doi.isPresent() && value("DO").isEmpty()) {
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
