package org.preceptor.research.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Dates;
import org.preceptor.research.Field;
import org.preceptor.research.Names;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.Remark.What;

/** One entry, field by field. */
final class BibtexEntry {

  private static final Pattern BRACED = Pattern.compile("(?<!\\\\)\\{[^\\\\}]");

  private final BibTeXEntry entry;
  private final ReferenceDraft draft;
  private String year = "";
  private String month = "";
  private String day = "";

  BibtexEntry(int line, BibTeXEntry entry) {
    this.entry = entry;
    this.draft = new ReferenceDraft(line);
  }

  ReadReference read() {
    type();
    if (entry.getKey() != null) {
      draft.keep("citation-key", entry.getKey().getValue());
    }
    entry
        .getFields()
        .forEach(
            (key, value) -> put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    date();
    return draft.done();
  }

  private void type() {
    var word = entry.getType().getValue().toLowerCase(Locale.ROOT);
    BibtexTypes.read(word)
        .ifPresentOrElse(
            draft::type,
            () -> {
              draft.remark(What.UNKNOWN_TYPE, word);
              draft.keep("bibtex-type", word);
            });
    entry
        .getFields()
        .forEach(
            (key, value) -> {
              if (key.getValue().equalsIgnoreCase("entrysubtype")) {
                subtype(Latex.read(value.toUserString()));
              }
            });
  }

  private void subtype(String word) {
    BibtexTypes.ofSubtype(word)
        .ifPresentOrElse(draft::type, () -> draft.keep("entrysubtype", word));
  }

  private void put(String name, String written) {
    switch (name) {
      case "author" -> names(Role.AUTHOR, written);
      case "editor" -> names(Role.EDITOR, written);
      case "translator" -> names(Role.TRANSLATOR, written);
      case "year" -> year = Latex.read(written).strip();
      case "month" -> month = Latex.read(written).strip();
      case "day" -> day = Latex.read(written).strip();
      case "date" -> draft.issued("date-in-file", Latex.read(written));
      case "urldate" ->
          Dates.read(written)
              .ifPresentOrElse(draft::accessed, () -> draft.keep("urldate", written));
      case "keywords", "keyword" -> keywords(Latex.read(written));
      case "entrysubtype" -> {}
      case "file" -> draft.keep(name, written);
      case "title" -> title(written);
      case BibtexWriter.KEPT ->
          List.of(written.split(Pattern.quote(BibtexWriter.BETWEEN), -1))
              .forEach(one -> kept(Latex.read(one).strip()));
      case "url" -> draft.put(Field.URL, written.replace("\\", ""));
      case "doi" -> draft.put(Field.DOI, written.replace("\\", ""));
      default -> text(name, Latex.read(written));
    }
  }

  /** Braces say which capitals stay; where we would set others, they are kept. */
  private void title(String written) {
    var read = Latex.read(written);
    var flat = written.replaceAll("\\s+", " ").strip();
    if (BRACED.matcher(flat).find() && !flat.equals(Latex.title(read.strip()))) {
      draft.keep(BibtexWriter.TITLE, flat);
    }
    draft.put(Field.TITLE, read);
  }

  private void text(String name, String value) {
    switch (name) {
      case "journal", "journaltitle", "booktitle" -> draft.put(Field.CONTAINER, value);
      case "shortjournal" -> draft.put(Field.SHORT_CONTAINER, value);
      case "series" -> draft.put(Field.SERIES, value);
      case "volume" -> draft.put(Field.VOLUME, value);
      case "number", "issue" ->
          draft.put(
              name.equals("issue") || BibtexTypes.isSerial(draft.type())
                  ? Field.ISSUE
                  : Field.NUMBER,
              value);
      case "eid" -> draft.put(Field.NUMBER, value);
      case "pages" -> draft.put(Field.PAGES, value);
      case "edition" -> draft.put(Field.EDITION, value);
      case "publisher", "institution", "school", "organization" ->
          draft.put(Field.PUBLISHER, value);
      case "address", "location" -> draft.put(Field.PLACE, value);
      case "isbn" -> draft.put(Field.ISBN, value);
      case "issn" -> draft.put(Field.ISSN, value);
      case "pmid" -> draft.put(Field.PMID, value);
      case "pmcid" -> draft.put(Field.PMCID, value);
      case "abstract" -> draft.put(Field.ABSTRACT, value);
      case "language", "langid" -> draft.put(Field.LANGUAGE, value);
      case "funding" -> draft.put(Field.FUNDING, value);
      case "note", "annote" -> draft.put(Field.NOTE, value);
      case "editorial-notice" -> value.lines().forEach(line -> draft.keep(name, line));
      case "eprint", "archiveprefix", "crossref", "howpublished", "type" -> draft.keep(name, value);
      default -> {
        if (name.startsWith("x-")) {
          kept(value);
        } else {
          draft.unknown(name, value);
        }
      }
    }
  }

  /** What we wrote ourselves because BibTeX has no field for it. */
  private void kept(String value) {
    int colon = value.indexOf(": ");
    if (colon > 0) {
      draft.keep(value.substring(0, colon), value.substring(colon + 2));
    } else {
      draft.keep("x", value);
    }
  }

  private void keywords(String value) {
    for (var keyword : value.split(value.contains(";") ? ";" : ",", -1)) {
      draft.keyword(keyword);
    }
  }

  private void date() {
    if (year.isEmpty() || draft.hasIssued()) {
      draft.keep("month", year.isEmpty() ? month : "");
      return;
    }
    int number = Dates.month(month);
    if (year.matches("[1-9]\\d{3}") && number > 0) {
      boolean whole = day.matches("0?[1-9]|[12]\\d|3[01]");
      draft.issued(
          new PublicationDate(Integer.parseInt(year), number, whole ? Integer.parseInt(day) : 0));
    } else {
      draft.issued("date-in-file", year);
      draft.keep("month", month);
    }
  }

  private void names(Role role, String written) {
    for (var name : names(written)) {
      if (name.equalsIgnoreCase("others")) {
        draft.remark(What.NAMES_LEFT_OUT, "and others");
        draft.keep("more-names", "and others");
      } else if (isWhole(name)) {
        draft.contributor(Contributor.organization(role, Latex.read(name)));
      } else {
        Names.spoken(role, Latex.read(name)).ifPresent(draft::contributor);
      }
    }
  }

  /** Whether one pair of braces holds the name together, and not only some of its letters. */
  private static boolean isWhole(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == name.length() - 1 && !name.startsWith("{\\");
      }
    }
    return false;
  }

  /** Parts between {@code and}, but not inside of braces. */
  private static List<String> names(String written) {
    var names = new ArrayList<String>();
    var flat = written.replaceAll("\\s+", " ");
    int depth = 0;
    int from = 0;
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && flat.regionMatches(true, i, " and ", 0, 5)) {
        names.add(flat.substring(from, i).strip());
        from = i + 5;
        i += 3;
      }
    }
    names.add(flat.substring(from).strip());
    names.removeIf(String::isEmpty);
    return names;
  }
}
