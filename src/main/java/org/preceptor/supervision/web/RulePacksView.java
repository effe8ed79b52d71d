package org.preceptor.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.preceptor.supervision.RulePacks;
import org.preceptor.supervision.SupervisionRule;
import org.preceptor.supervision.SupervisionRules;
import org.preceptor.web.Texts;

/** Backs {@code supervision/rule-packs.xhtml}: the licensing bodies whose rules are known. */
@Named
@RequestScoped
public class RulePacksView {

  @Inject RulePacks packs;
  @Inject Texts texts;

  /**
   * One body's rules.
   *
   * @param holds how many rules, and how many of them nobody verified
   */
  public record Row(SupervisionRules pack, String holds) {}

  public List<Row> getAll() {
    return packs.all().stream().map(pack -> new Row(pack, holds(pack))).toList();
  }

  private String holds(SupervisionRules pack) {
    long unverified = pack.rules().stream().filter(rule -> !rule.verified()).count();
    return texts.get("supervision", "packs.holds", pack.rules().size(), unverified);
  }

  public List<Meaning> getMeanings() {
    return List.of(SupervisionRule.Confidence.values()).stream()
        .map(
            confidence ->
                new Meaning(
                    texts.get("supervision", "confidence." + confidence),
                    texts.get("supervision", "confidence.means." + confidence)))
        .toList();
  }

  /** A word of the packs and what it means. */
  public record Meaning(String word, String means) {}
}
