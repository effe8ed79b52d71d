package org.preceptor.scenario.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Line;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.PassageId;

/** Reads the passages of a scenario with what is said and can be chosen there. */
final class PassageReader {

  private static final int LONGEST_TIMEOUT = 600;

  private final Reading reading;
  private final Set<String> speakers;
  private final Map<String, SourceSpan> choicesSeen = new HashMap<>();
  private final Map<String, SourceSpan> endingsSeen = new HashMap<>();

  PassageReader(Reading reading, Set<String> speakers) {
    this.reading = reading;
    this.speakers = speakers;
  }

  Map<PassageId, Passage> read(YamlMap passages) {
    var read = new LinkedHashMap<PassageId, Passage>();
    passages
        .entries()
        .forEach(
            (id, node) -> {
              reading.id(id, passages.keySpan(id));
              var map = YamlMap.of(node, reading.diagnostics());
              read.put(new PassageId(id), passage(id, passages.keySpan(id), map));
            });
    if (endingsSeen.isEmpty()) {
      reading.note(
          DiagnosticCode.ENDING_MISSING,
          passages.span(),
          "the story never ends: no passage has 'ending'.");
    }
    return read;
  }

  private Passage passage(String id, SourceSpan span, YamlMap map) {
    var passage =
        new Passage(
            span,
            new PassageId(id),
            reading.time(map),
            map.text("text"),
            map.maps("talk").stream().map(this::line).toList(),
            reading.effects(map),
            choices(map),
            ending(map));
    map.close();
    if (passage.ending().isPresent() && !passage.choices().isEmpty()) {
      reading.note(
          DiagnosticCode.ENDING_WITH_CHOICES,
          map.span("choices"),
          "'" + id + "' is an ending, and nothing can be chosen after it.");
    }
    if (passage.ending().isEmpty() && passage.choices().isEmpty()) {
      reading.note(
          DiagnosticCode.PASSAGE_WITHOUT_WAY_ON,
          span,
          "'" + id + "' has neither 'choices' nor 'ending'; a player would be stuck here.");
    }
    return passage;
  }

  private Line line(YamlMap map) {
    var at = reading.time(map);
    Line line;
    if (map.has("event")) {
      line = new Line.Happens(at, map.text("event"));
    } else {
      var who = map.text("who");
      if (!who.isEmpty() && !speakers.contains(who)) {
        reading.note(
            DiagnosticCode.SPEAKER_UNKNOWN,
            map.span("who"),
            "'people' has nobody called '"
                + who
                + "'."
                + reading.diagnostics().near(who, speakers));
      }
      line = new Line.Says(who, at, map.text("says"));
    }
    map.close();
    return line;
  }

  private Optional<Passage.Ending> ending(YamlMap map) {
    var hard = map.optionalText("hard");
    if (!map.has("ending")) {
      return Optional.empty();
    }
    var id = map.id("ending");
    var before = endingsSeen.putIfAbsent(id, map.span("ending"));
    if (before != null) {
      reading.note(
          DiagnosticCode.ENDING_TWICE,
          map.span("ending"),
          "another ending, in line %d, is called '%s' too.".formatted(before.line(), id));
    }
    return Optional.of(new Passage.Ending(id, hard));
  }

  private List<Choice> choices(YamlMap passage) {
    var choices = new ArrayList<Choice>();
    boolean timed = false;
    for (var map : passage.maps("choices")) {
      var choice = choice(map);
      if (choice.onTimeout().isPresent()) {
        if (timed) {
          reading.note(
              DiagnosticCode.TIMEOUT_TWICE,
              map.span("on-timeout"),
              "only one choice of a passage can be the one that time makes.");
        }
        timed = true;
      }
      choices.add(choice);
    }
    return choices;
  }

  private Choice choice(YamlMap map) {
    var id = map.id("id");
    once(id, map.span("id"));
    var says = map.optionalText("says");
    Optional<Integer> timeout =
        map.has("on-timeout")
            ? Optional.of(map.number("on-timeout", 5, LONGEST_TIMEOUT))
            : Optional.empty();
    if (says.isEmpty() && timeout.isEmpty()) {
      reading.note(
          DiagnosticCode.CHOICE_WITHOUT_WORDS,
          map.span(),
          "'" + id + "' needs 'says', the words that the player chooses by.");
    }
    var choice =
        new Choice(
            map.span(),
            new ChoiceId(id),
            says,
            map.optionalText("note"),
            timeout,
            target(map),
            reading.condition(map, "if"),
            reading.effects(map),
            map.scalars("tags").stream().map(this::tag).toList());
    map.close();
    return choice;
  }

  private String tag(YamlNode.Scalar tag) {
    reading.id(tag.text(), tag.span());
    return tag.text();
  }

  private void once(String id, SourceSpan span) {
    var before = choicesSeen.putIfAbsent(id, span);
    if (before != null && !id.isEmpty()) {
      reading.note(
          DiagnosticCode.CHOICE_TWICE,
          span,
          "another choice, in line %d, is called '%s' too; runs are lists of these names."
              .formatted(before.line(), id));
    }
  }

  private PassageId target(YamlMap map) {
    var to = map.text("to");
    reading.passage(to, map.span("to"), "the choice leads to");
    return new PassageId(to);
  }
}
