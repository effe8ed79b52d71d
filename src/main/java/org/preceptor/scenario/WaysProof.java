package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.preceptor.content.SourceSpan;
import org.preceptor.scenario.Claim.NotProven;
import org.preceptor.scenario.Claim.Outcome;
import org.preceptor.scenario.Claim.Proven;
import org.preceptor.scenario.Claim.Refuted;

/** Proves that players get everywhere and out again. */
final class WaysProof {

  private final Scenario scenario;
  private final Search search;
  private final Map<PassageId, Integer> entered = new HashMap<>();
  private final Set<ChoiceId> offered = new HashSet<>();
  private final Set<ChoiceId> withheld = new HashSet<>();
  private final BitSet stuck = new BitSet();
  private final List<Claim> claims = new ArrayList<>();

  WaysProof(Scenario scenario, int budget) {
    this.scenario = scenario;
    this.search = Search.of(Program.of(scenario, List.of()), Search.Mode.PROJECTED, budget);
    look();
  }

  Search search() {
    return search;
  }

  private void look() {
    for (int state = 0; state < search.expanded(); state++) {
      var passage = search.program().passages().get(search.passage(state));
      entered.putIfAbsent(passage.id(), state);
      var open = new BitSet();
      for (int step = search.firstStep(state); step < search.firstStep(state + 1); step++) {
        open.set(search.by(step));
      }
      for (int i = 0; i < passage.choices().size(); i++) {
        (open.get(i) ? offered : withheld).add(passage.choices().get(i).id());
      }
      if (open.isEmpty() && passage.ending().isEmpty()) {
        stuck.set(state);
      }
    }
  }

  List<Claim> claims() {
    var passages = scenario.script().passages().values();
    for (var passage : passages) {
      var first = entered.get(passage.id());
      if (first == null) {
        failed(Property.PASSAGES_ARE_REACHED, passage.id().value(), passage.span(), List.of());
      } else {
        guards(passage, search.way(first));
      }
    }
    shown(Property.NO_DEAD_END, stuck::get);
    if (search.complete()) {
      var ending = search.before(search::ends);
      var near = search.before(stuck::get);
      shown(Property.AN_ENDING_IS_AHEAD, state -> !ending.get(state) && !near.get(state));
    }
    for (var property :
        List.of(
            Property.PASSAGES_ARE_REACHED,
            Property.CHOICES_ARE_OFFERED,
            Property.GUARDS_MATTER,
            Property.NO_DEAD_END,
            Property.AN_ENDING_IS_AHEAD)) {
      settle(property);
    }
    return claims;
  }

  private void guards(Passage passage, List<ChoiceId> way) {
    for (var choice : passage.choices()) {
      if (!offered.contains(choice.id())) {
        failed(Property.CHOICES_ARE_OFFERED, choice.id().value(), choice.span(), way);
      } else if (choice.guard().isPresent() && !withheld.contains(choice.id())) {
        failed(Property.GUARDS_MATTER, choice.id().value(), choice.span(), way);
      }
    }
  }

  /** A failure in each passage where it occurs, with a shortest way there. */
  private void shown(Property property, IntPredicate wrong) {
    var seen = new HashSet<Integer>();
    for (int state = 0; state < search.states(); state++) {
      if (wrong.test(state) && seen.add(search.passage(state))) {
        var passage = search.program().passages().get(search.passage(state));
        failed(property, passage.id().value(), passage.span(), search.way(state));
      }
    }
  }

  private void failed(Property property, String subject, SourceSpan span, List<ChoiceId> witness) {
    if (search.complete() || property == Property.NO_DEAD_END) {
      claims.add(new Claim(property, subject, span, new Refuted(witness)));
    }
  }

  private void settle(Property property) {
    if (claims.stream().noneMatch(claim -> claim.property() == property)) {
      Outcome outcome = search.complete() ? new Proven() : new NotProven(search.states());
      claims.add(new Claim(property, "", scenario.script().span(), outcome));
    }
  }
}
