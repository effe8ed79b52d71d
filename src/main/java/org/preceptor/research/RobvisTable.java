package org.preceptor.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.research.AppraisalSheet.Verdict;

/**
 * Ratings as a table for robvis (McGuinness and Higgins 2021), which wants the study first, then
 * its domains, the overall judgment last but one, and the weight last. Its generic tool knows Low,
 * Some concerns, High and No information.
 */
public final class RobvisTable {

  private static final List<ChecklistAspect> DOMAINS =
      Arrays.stream(ChecklistAspect.values()).filter(ChecklistAspect::isRated).toList();

  private RobvisTable() {}

  public static String of(List<SeeRatings.Rated> rated) {
    var lines = new ArrayList<String>();
    var head = new ArrayList<String>();
    head.add("Study");
    DOMAINS.forEach(domain -> head.add(domain.word()));
    head.add("Overall");
    head.add("Weight");
    lines.add(line(head));
    for (var one : rated) {
      var cells = new ArrayList<String>();
      cells.add(one.source().title());
      for (var domain : DOMAINS) {
        cells.add(word(one.sheet().verdicts().getOrDefault(domain, Verdict.NOT_APPLICABLE)));
      }
      cells.add(word(one.sheet().rating().level()));
      cells.add("1");
      lines.add(line(cells));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case MET -> "Low";
      case CONCERN -> "Some concerns";
      case SERIOUS -> "High";
      case UNKNOWN, NOT_APPLICABLE -> "No information";
    };
  }

  /** Robvis speaks of risk, so that a high rating is a low one there. */
  private static String word(RatingLevel level) {
    return switch (level) {
      case HIGH -> "Low";
      case MODERATE -> "Some concerns";
      case UNCLEAR -> "No information";
      case LOW, DO_NOT_RELY -> "High";
    };
  }

  private static String line(List<String> cells) {
    return cells.stream().map(RobvisTable::cell).collect(Collectors.joining(","));
  }

  /** Quoted always; a title that a spreadsheet would take for a formula is not one any more. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
