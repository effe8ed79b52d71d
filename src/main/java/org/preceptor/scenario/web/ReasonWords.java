package org.preceptor.scenario.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.preceptor.scenario.Condition;
import org.preceptor.scenario.Event;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Judgment;
import org.preceptor.scenario.Judgment.Clause;
import org.preceptor.scenario.Judgment.Part;
import org.preceptor.scenario.Reason;
import org.preceptor.scenario.Script;
import org.preceptor.scenario.Trace;
import org.preceptor.web.Texts;

/** Renders why a duty came to what it came to, moment by moment, from the reasons of a judgment. */
@ApplicationScoped
class ReasonWords {

  private static final String BUNDLE = "scenario";

  @Inject Texts texts;
  @Inject EventWords events;

  /**
   * One line under <i>Because</i>.
   *
   * @param anchor the moment's place in the timeline, empty for what did not happen
   */
  public record Item(String anchor, String at, String text, String role) {}

  /** The moments of the judgment in their order, then what was left undone. */
  List<Item> of(Judgment judgment, Trace trace) {
    var moments = new TreeMap<Integer, Item>();
    var undone = new ArrayList<Item>();
    for (var clause : judgment.clauses()) {
      if (clause.part() == Part.BEFORE && judgment.finding() == Finding.MET) {
        continue;
      }
      clause
          .reason()
          .tree()
          .filter(reason -> reason.parts().isEmpty())
          .forEach(reason -> add(judgment, clause, reason, trace, moments, undone));
    }
    return Stream.concat(moments.values().stream(), undone.stream().distinct()).toList();
  }

  private void add(
      Judgment judgment,
      Clause clause,
      Reason reason,
      Trace trace,
      Map<Integer, Item> moments,
      List<Item> undone) {
    for (var event : reason.evidence()) {
      var role = role(judgment, clause, reason, event);
      var told =
          role.equals("role.when") || role.equals("role.due") ? event : Acts.of(event, trace);
      moments.put(told.position(), item(told, role));
    }
    boolean leftOpen = clause.part() == Part.MUST && !clause.reason().holds();
    boolean keptFrom = clause.part() == Part.MUST_NOT && !clause.reason().holds();
    if ((leftOpen || keptFrom) && !reason.holds() && open(reason)) {
      undone(reason.condition(), trace.scenario().script()).ifPresent(undone::add);
    }
  }

  /** Whether something that was asked for is missing from the evidence. */
  private static boolean open(Reason reason) {
    return switch (reason.condition()) {
      case Condition.Before before ->
          reason.evidence().stream().noneMatch(event -> Reason.concerns(before.earlier(), event));
      case Condition.Within within -> reason.evidence().stream().noneMatch(within.happening()::is);
      default -> reason.evidence().isEmpty();
    };
  }

  private Item item(Event event, String role) {
    return new Item(
        TimelineWords.anchor(event.position()),
        event.at().orElse(""),
        events.of(event),
        texts.get(BUNDLE, role));
  }

  private static String role(Judgment judgment, Clause clause, Reason reason, Event event) {
    return switch (clause.part()) {
      case WHEN -> "role.when";
      case BEFORE -> "role.due";
      case UNLESS, EXCUSED_WHEN -> "role.excused";
      case MUST_NOT -> clause.reason().holds() ? "role.against" : "role.kept";
      case MUST -> must(judgment, clause, reason, event);
    };
  }

  private static String must(Judgment judgment, Clause clause, Reason reason, Event event) {
    if (reason.condition() instanceof Condition.Before before && !reason.holds()) {
      return Reason.concerns(before.later(), event) ? "role.due" : "role.late";
    }
    if (!clause.reason().holds()) {
      return "role.short";
    }
    return judgment.finding() == Finding.MET ? "role.met" : "role.late";
  }

  private Optional<Item> undone(Condition condition, Script script) {
    var names = Ways.to(condition, script).stream().map(events::name).distinct().toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var text =
        names.size() == 1
            ? texts.get(BUNDLE, "undone.one", names.getFirst())
            : texts.get(BUNDLE, "undone.many", String.join(", ", names.stream().limit(3).toList()));
    return Optional.of(new Item("", "", text, ""));
  }
}
