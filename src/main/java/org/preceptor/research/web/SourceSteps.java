package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preceptor.identity.People;
import org.preceptor.research.CorrectSource;
import org.preceptor.research.CorrectSource.Step;
import org.preceptor.research.ReferenceChange;
import org.preceptor.research.SourceId;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Texts;

/** What was done to a source, in words. */
@ApplicationScoped
class SourceSteps {

  @Inject CorrectSource correcting;
  @Inject People people;
  @Inject PartNames names;
  @Inject Texts texts;

  /**
   * Something that was done, with what it changed and what had been done to what it brought.
   *
   * @param revision of a merge that can be undone, or 0
   */
  public record Line(String text, String when, List<Part> parts, List<Line> within, int revision) {}

  /** A part of the reference, and from what to what it was changed. */
  public record Part(String name, String text) {}

  List<Line> of(SourceId source) {
    var steps = correcting.history(source);
    var everybody = new LinkedHashSet<PersonId>();
    gather(steps, everybody);
    return lines(steps, people.names(everybody));
  }

  private static void gather(List<Step> steps, Set<PersonId> everybody) {
    for (var step : steps) {
      everybody.add(step.by());
      if (step instanceof Step.Merged merged) {
        gather(merged.steps(), everybody);
      }
    }
  }

  private List<Line> lines(List<Step> steps, Map<PersonId, String> people) {
    return steps.stream().map(step -> line(step, people)).toList();
  }

  private Line line(Step step, Map<PersonId, String> people) {
    var who = people.getOrDefault(step.by(), "");
    var when = say("history.when", moment(step.at()));
    return switch (step) {
      case Step.Added added ->
          new Line(
              added
                  .with()
                  .map(file -> say("history.added.with", who, file.fileName(), file.line()))
                  .orElseGet(() -> say("history.added", who)),
              when,
              List.of(),
              List.of(),
              0);
      case Step.Corrected corrected ->
          new Line(say("history.corrected", who), when, parts(corrected.changes()), List.of(), 0);
      case Step.Merged merged ->
          new Line(
              say("history.merged", who, merged.title()),
              when,
              parts(merged.changes()),
              lines(merged.steps(), people),
              merged.revision());
      case Step.Parted parted ->
          new Line(
              say("history.parted", who, parted.title()),
              when,
              parts(parted.changes()),
              List.of(),
              0);
    };
  }

  private List<Part> parts(List<ReferenceChange> changes) {
    return changes.stream().map(change -> new Part(names.of(change.part()), text(change))).toList();
  }

  private String text(ReferenceChange change) {
    var before = names.text(change.part(), change.before());
    var after = names.text(change.part(), change.after());
    if (before.isEmpty()) {
      var key = change.part().startsWith(ReferenceChange.KEPT) ? "beside" : "new";
      return say("history.change." + key, after);
    }
    return after.isEmpty()
        ? say("history.change.gone", before)
        : say("history.change", before, after);
  }

  /** A moment as one reads it, in UTC. */
  String moment(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .withZone(ZoneOffset.UTC)
        .format(at);
  }

  private String say(String key, Object... values) {
    return texts.get("research", key, values);
  }
}
