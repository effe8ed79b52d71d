package org.preceptor.scenario.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.scenario.AtHand;
import org.preceptor.scenario.Collision;
import org.preceptor.scenario.Rule;
import org.preceptor.scenario.RuleId;
import org.preceptor.standards.ObligationId;

/**
 * Reads the duties of a scenario: which there are, the rules that judge them, where they collide.
 */
final class RuleReader {

  private static final int LONGEST_TITLE = 48;
  private static final int HEAVIEST = 5;

  private final Reading reading;

  RuleReader(Reading reading) {
    this.reading = reading;
  }

  List<ObligationId> obligations(YamlMap scenario, String key) {
    var seen = new HashSet<String>();
    var read = new ArrayList<ObligationId>();
    for (var scalar : scenario.scalars(key)) {
      if (!seen.add(scalar.text())) {
        reading.note(
            DiagnosticCode.ID_TWICE, scalar.span(), "'" + scalar.text() + "' stands here twice.");
      } else {
        obligation(scalar).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<ObligationId> obligation(YamlNode.Scalar scalar) {
    if (ObligationId.isOne(scalar.text())) {
      return Optional.of(new ObligationId(scalar.text()));
    }
    reading.note(
        DiagnosticCode.OBLIGATION_UNKNOWN,
        scalar.span(),
        "'" + scalar.text() + "' is no obligation; they look like \"2.13-c\".");
    return Optional.empty();
  }

  List<Rule> rules(YamlMap scenario, List<ObligationId> declared) {
    var seen = new HashSet<String>();
    var rules = new ArrayList<Rule>();
    var judged = new TreeSet<String>();
    for (var map : scenario.maps("rules")) {
      var id = map.id("id");
      if (!seen.add(id) && !id.isEmpty()) {
        reading.note(
            DiagnosticCode.ID_TWICE, map.span("id"), "another rule is called '" + id + "' too.");
      }
      judged.add(map.text("obligation"));
      rule(id, map, declared).ifPresent(rules::add);
    }
    unjudged(scenario, judged);
    return rules;
  }

  private void unjudged(YamlMap scenario, Set<String> judged) {
    for (var scalar : scenario.scalars("obligations")) {
      if (!judged.contains(scalar.text())) {
        reading.note(
            DiagnosticCode.OBLIGATION_UNJUDGED,
            scalar.span(),
            "'" + scalar.text() + "' is declared, and no rule judges it.");
      }
    }
  }

  private Optional<Rule> rule(String id, YamlMap map, List<ObligationId> declared) {
    var obligation = judgedObligation(map, declared);
    boolean critical = map.flag("critical", false);
    int weight = weight(map, critical);
    var title = map.text("title");
    if (title.length() > LONGEST_TITLE) {
      reading.note(
          DiagnosticCode.TOO_LONG,
          map.span("title"),
          "'title' has %d characters; %d are the most.".formatted(title.length(), LONGEST_TITLE));
    }
    if (!map.has("when")) {
      reading.note(DiagnosticCode.KEY_MISSING, map.span(), "'when' is missing.");
    }
    var when = reading.condition(map, "when");
    var duty = duty(map);
    var unless = reading.condition(map, "unless");
    var excused = reading.condition(map, "excused-when");
    var because = map.text("because");
    var metBy = map.text("met-by");
    map.close();
    if (obligation.isEmpty() || when.isEmpty() || duty.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            map.span(),
            new RuleId(id),
            obligation.get(),
            critical,
            weight,
            title,
            when.get(),
            duty.get(),
            unless,
            excused,
            because,
            metBy));
  }

  private int weight(YamlMap map, boolean critical) {
    if (!map.has("weight")) {
      return 1;
    }
    if (critical) {
      reading.note(
          DiagnosticCode.WEIGHT_OF_A_CRITICAL_DUTY,
          map.span("weight"),
          "a critical duty has no weight; a breach of it cannot be made up for.");
    }
    return map.number("weight", 1, HEAVIEST);
  }

  private Optional<ObligationId> judgedObligation(YamlMap map, List<ObligationId> declared) {
    var text = map.text("obligation");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var obligation = obligation(new YamlNode.Scalar(map.span("obligation"), text, true));
    if (obligation.isPresent() && !declared.contains(obligation.get())) {
      var names = declared.stream().map(ObligationId::value).toList();
      reading.note(
          DiagnosticCode.OBLIGATION_UNDECLARED,
          map.span("obligation"),
          "'obligations' does not list '%s'.%s"
              .formatted(text, reading.diagnostics().near(text, names)));
    }
    return obligation;
  }

  private Optional<Rule.Duty> duty(YamlMap map) {
    boolean one = map.has("must") != map.has("must-not");
    if (!one) {
      reading.note(
          DiagnosticCode.DUTY_NOT_ONE, map.span(), "a rule has either 'must' or 'must-not'.");
    }
    if (map.has("must-not") && map.has("before")) {
      reading.note(
          DiagnosticCode.BEFORE_WITHOUT_MUST,
          map.span("before"),
          "'before' goes with 'must'; what may not be is forbidden from the moment of 'when' on.");
    }
    var must = reading.condition(map, "must");
    var mustNot = reading.condition(map, "must-not");
    var before = reading.condition(map, "before");
    return must.<Rule.Duty>map(condition -> new Rule.Must(condition, before))
        .or(() -> mustNot.map(Rule.MustNot::new));
  }

  List<Collision> collisions(YamlMap scenario) {
    var seen = new HashSet<String>();
    var read = new ArrayList<Collision>();
    for (var map : scenario.maps("collisions")) {
      var id = map.id("id");
      if (!seen.add(id) && !id.isEmpty()) {
        reading.note(
            DiagnosticCode.ID_TWICE,
            map.span("id"),
            "another collision is called '" + id + "' too.");
      }
      var obligations = obligations(map, "obligations");
      if (!map.has("when")) {
        reading.note(DiagnosticCode.KEY_MISSING, map.span(), "'when' is missing.");
      }
      var when = reading.condition(map, "when");
      var text = map.text("text");
      map.close();
      when.ifPresent(condition -> read.add(new Collision(id, obligations, condition, text)));
    }
    return read;
  }

  List<AtHand> atHand(YamlMap scenario) {
    return scenario.maps("at-hand").stream()
        .map(
            map -> {
              var known =
                  new AtHand(map.text("label"), map.text("text"), reading.condition(map, "if"));
              map.close();
              return known;
            })
        .toList();
  }
}
