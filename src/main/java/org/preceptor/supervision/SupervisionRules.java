package org.preceptor.supervision;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.preceptor.standards.Jurisdiction;

/**
 * What one licensing body asks of the hours that lead to a license.
 *
 * @param slug the name of its folder
 * @param toward the license
 * @param zone in whose days a log is judged unless it says otherwise
 * @param individualUpTo how many supervisees a session may have and still be individual
 * @param keepYears how long records are kept; empty where that is not known
 * @param notJudged what the body asks besides, and nothing here judges
 */
public record SupervisionRules(
    String slug,
    int version,
    Jurisdiction jurisdiction,
    String title,
    String toward,
    ZoneId zone,
    int individualUpTo,
    OptionalInt keepYears,
    List<RuleSource> sources,
    List<SupervisionRule> rules,
    List<String> notJudged) {

  public SupervisionRules {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
    notJudged = List.copyOf(notJudged);
  }

  public Optional<SupervisionRule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  Form form(SessionHeld session) {
    return session.supervisees() <= individualUpTo ? Form.INDIVIDUAL : Form.GROUP;
  }
}
