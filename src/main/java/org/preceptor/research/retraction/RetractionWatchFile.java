package org.preceptor.research.retraction;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Dates;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;

/** What Retraction Watch lists, by DOI and by PMID of the work that was retracted or doubted. */
public final class RetractionWatchFile {

  private final Map<String, List<Notice>> notices = new HashMap<>();
  private int lines;
  private int unread;

  private RetractionWatchFile() {}

  /**
   * Reads the file as it is published.
   *
   * @throws IOException if it cannot be read, or is no such list
   */
  public static RetractionWatchFile read(Reader file) throws IOException {
    var list = new RetractionWatchFile();
    var rows = new CsvRows(file);
    var head = rows.next();
    if (head == null) {
      throw new IOException("the list is empty");
    }
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < head.size(); i++) {
      columns.put(head.get(i).replace("\ufeff", "").strip(), i);
    }
    for (var needed :
        List.of(
            "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate")) {
      if (!columns.containsKey(needed)) {
        throw new IOException("the list has no column " + needed);
      }
    }
    for (var row = rows.next(); row != null; row = rows.next()) {
      list.add(columns, row);
    }
    return list;
  }

  private void add(Map<String, Integer> columns, List<String> row) {
    lines++;
    var kind = kind(cell(columns, row, "RetractionNature"));
    var doi = Identifiers.doi(cell(columns, row, "OriginalPaperDOI"));
    var pmid = Identifiers.pmid(cell(columns, row, "OriginalPaperPubMedID"));
    if (kind == null || (doi.isEmpty() && pmid.isEmpty())) {
      unread++;
      return;
    }
    var notice =
        new Notice(
            kind,
            Notice.Origin.RETRACTION_WATCH,
            Identifiers.doi(cell(columns, row, "RetractionDOI")).orElse(""),
            day(cell(columns, row, "RetractionDate")));
    doi.ifPresent(one -> notices.computeIfAbsent(one, d -> new ArrayList<>()).add(notice));
    pmid.ifPresent(one -> notices.computeIfAbsent(one, p -> new ArrayList<>()).add(notice));
  }

  private static String cell(Map<String, Integer> columns, List<String> row, String name) {
    var at = columns.get(name);
    return at == null || at >= row.size() ? "" : row.get(at).strip();
  }

  /** Month, day and year, with a time after them. */
  private static String day(String text) {
    var match = text.replaceFirst("^(\\d{1,2})/(\\d{1,2})/(\\d{4}).*$", "$3-$1-$2");
    return Dates.read(match).map(PublicationDate::toString).orElse("");
  }

  private static Notice.@Nullable Kind kind(String nature) {
    return switch (nature.toLowerCase(Locale.ROOT)) {
      case "retraction" -> Notice.Kind.RETRACTION;
      case "expression of concern" -> Notice.Kind.CONCERN;
      case "correction" -> Notice.Kind.CORRECTION;
      case "reinstatement" -> Notice.Kind.REINSTATEMENT;
      default -> null;
    };
  }

  public List<Notice> on(Reference reference) {
    var found = new ArrayList<Notice>();
    for (var key : List.of(reference.doi(), reference.pmid())) {
      if (!key.isEmpty()) {
        notices.getOrDefault(key, List.of()).stream()
            .filter(one -> !found.contains(one))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** How many lines the list has, without its head. */
  public int lines() {
    return lines;
  }

  /** How many of them name no work or say nothing that is understood. */
  public int unread() {
    return unread;
  }
}
