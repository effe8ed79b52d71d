package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standards;
import org.preceptor.research.ChecklistAspect;
import org.preceptor.research.ChecklistCritical;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.DraftItem;
import org.preceptor.research.DraftItem.Part;
import org.preceptor.research.web.AppraisalQuestions.Option;
import org.preceptor.standards.StandardNumber;
import org.preceptor.web.Texts;

/** A draft as rows of a form; what is wrong with a field stands beside it. */
@ApplicationScoped
public class InstrumentRows {

  private static final StandardNumber RESEARCH = new StandardNumber("2.26");
  private static final List<Part> HELP =
      List.of(Part.DEFINITION, Part.LOOK, Part.EXAMPLE_YES, Part.EXAMPLE_NO, Part.WHY, Part.PARTLY);

  @Inject Standards standards;
  @Inject Texts texts;

  /**
   * A text of the form.
   *
   * @param wrong what is wrong with it; empty where nothing is, or nobody asked yet
   */
  public record Text(
      String name, String label, String value, int longest, boolean optional, String wrong) {}

  /**
   * A question of the form.
   *
   * @param faulty whether something of it has to be mended
   * @param faultyWithin whether something has to be that is folded away
   */
  public record Row(
      int at,
      String id,
      Text heading,
      Text question,
      List<Text> help,
      List<Text> says,
      List<Option> aspects,
      List<Option> criticals,
      List<Option> duties,
      List<Option> presets,
      boolean elsewhere,
      boolean alwaysApplies,
      boolean faulty,
      boolean faultyWithin) {}

  /** A way through the instrument. */
  public record Way(int at, Text title, Text minutes) {}

  Text text(
      String name,
      String key,
      String value,
      int longest,
      boolean optional,
      Map<String, String> wrong) {
    return new Text(
        name, say("instrument." + key), value, longest, optional, wrong.getOrDefault(name, ""));
  }

  List<Way> ways(ChecklistDraft draft, Map<String, String> wrong) {
    var ways = new ArrayList<Way>();
    for (int at = 0; at < draft.presets().size(); at++) {
      var preset = draft.presets().get(at);
      var name = "preset-" + at;
      ways.add(
          new Way(
              at,
              text(
                  name + "-title", at == 0 ? "whole" : "short", preset.title(), 200, at > 0, wrong),
              text(name + "-minutes", "minutes", preset.minutes(), 3, at > 0, wrong)));
    }
    return ways;
  }

  List<Row> rows(ChecklistDraft draft, Map<String, String> wrong) {
    var rows = new ArrayList<Row>();
    for (int at = 0; at < draft.items().size(); at++) {
      rows.add(row(draft, at, wrong));
    }
    return rows;
  }

  private Row row(ChecklistDraft draft, int at, Map<String, String> wrong) {
    var item = draft.items().get(at);
    var prefix = "item-" + at + "-";
    var faults = wrong.keySet().stream().filter(place -> place.startsWith(prefix)).toList();
    return new Row(
        at,
        item.id(),
        text(prefix, item, Part.HEADING, wrong),
        text(prefix, item, Part.QUESTION, wrong),
        HELP.stream().map(part -> text(prefix, item, part, wrong)).toList(),
        Part.SAYS.stream().map(part -> text(prefix, item, part, wrong)).toList(),
        Arrays.stream(ChecklistAspect.values())
            .map(one -> option("aspect.", one.word(), item.text(Part.ASPECT)))
            .toList(),
        Arrays.stream(ChecklistCritical.values())
            .map(one -> option("instrument.critical.", one.word(), item.text(Part.CRITICAL)))
            .toList(),
        duties(item),
        presets(draft, item),
        item.elsewhere(),
        item.alwaysApplies(),
        !faults.isEmpty(),
        faults.stream().anyMatch(place -> !place.equals(prefix + Part.QUESTION.word())));
  }

  private Text text(String prefix, DraftItem item, Part part, Map<String, String> wrong) {
    return text(
        prefix + part.word(),
        part.word(),
        item.text(part),
        part.longest(),
        !part.isNeeded(),
        wrong);
  }

  private List<Option> duties(DraftItem item) {
    return standards.find(RESEARCH).stream()
        .flatMap(standard -> standard.obligations().stream())
        .map(duty -> duty(duty, item))
        .toList();
  }

  private static Option duty(Obligation duty, DraftItem item) {
    var id = duty.id().value();
    return new Option(id, id + " " + duty.title(), item.text(Part.OBLIGATION).equals(id));
  }

  /** The shorter ways that have a name. */
  private static List<Option> presets(ChecklistDraft draft, DraftItem item) {
    var presets = new ArrayList<Option>();
    for (int at = 1; at < draft.presets().size(); at++) {
      if (draft.presets().get(at).isWritten()) {
        presets.add(
            new Option(
                String.valueOf(at), draft.presets().get(at).title(), item.presets().contains(at)));
      }
    }
    return presets;
  }

  Option option(String prefix, String word, String chosen) {
    return new Option(word, say(prefix + word), word.equals(chosen));
  }

  private String say(String key) {
    return texts.get("appraisal", key);
  }
}
