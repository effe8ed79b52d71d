package org.preceptor.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far raters agreed on one question before they saw each other's answers, over several rounds.
 * Where they often differ, its wording is looked at before the raters are.
 *
 * @param rounds in how many of them it was asked
 * @param judgments how many answers there are
 * @param missing how many are owed and not there
 */
public record ItemAgreement(
    ChecklistItem item, int rounds, int judgments, int missing, Agreement agreement) {

  /**
   * One for each question that was asked, those that are read most differently first.
   *
   * @param rounds complete ones with the same version of a checklist
   */
  public static List<ItemAgreement> of(Checklist checklist, List<AdjudicationSheet> rounds) {
    var all = new ArrayList<ItemAgreement>();
    for (var item : checklist.every()) {
      var units = new ArrayList<Map<Integer, Answer>>();
      int owed = 0;
      for (var round : rounds) {
        for (var line : round.lines()) {
          if (line.item().id().equals(item.id())) {
            owed += round.panel().raters().size();
            units.add(round.unit(line));
          }
        }
      }
      int judgments = units.stream().mapToInt(Map::size).sum();
      if (judgments > 0) {
        all.add(
            new ItemAgreement(
                item, units.size(), judgments, owed - judgments, Agreement.of(units)));
      }
    }
    all.sort(
        Comparator.comparingDouble((ItemAgreement one) -> one.agreement().percent().orElse(2))
            .thenComparingInt(one -> checklist.number(one.item().id())));
    return all;
  }
}
