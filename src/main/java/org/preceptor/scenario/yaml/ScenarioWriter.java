package org.preceptor.scenario.yaml;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.Effects;
import org.preceptor.scenario.Line;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.Rule;
import org.preceptor.scenario.Script;

/** Writes a scenario so that it reads as the same again; comments and line breaks are not kept. */
public final class ScenarioWriter {

  private final StringBuilder out = new StringBuilder();

  private ScenarioWriter() {}

  public static String write(Script script) {
    var writer = new ScenarioWriter();
    writer.head(script);
    writer.passages(script);
    writer.rules(script);
    return writer.out.toString();
  }

  private void head(Script script) {
    line("scenario: " + script.ref().slug());
    line("version: " + script.ref().version());
    script.variantOf().ifPresent(original -> line("variant-of: " + original));
    line("title: " + quoted(script.title()));
    line("summary: " + quoted(script.summary()));
    line("leads: " + quoted(script.leads().toString()));
    line("minutes: " + script.minutes());
    line("setting: " + quoted(script.setting()));
    texts("roles", script.roles());
    texts("people", script.people());
    line("obligations: " + list(script.obligations()));
    if (!script.flags().isEmpty()) {
      line("flags: [" + String.join(", ", new TreeSet<>(script.flags())) + "]");
    }
    if (!script.counters().isEmpty()) {
      line("counters: " + braces(new TreeMap<>(script.counters())));
    }
    line("opening: " + script.opening());
  }

  private void texts(String key, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      line(key + ":");
      texts.forEach((name, text) -> line("  " + quoted(name) + ": " + quoted(text)));
    }
  }

  private void passages(Script script) {
    line("passages:");
    for (var passage : script.passages().values()) {
      line("  " + passage.id() + ":");
      line("    text: " + quoted(passage.text()));
      key("    at", passage.at());
      effects("    ", passage.effects());
      if (!passage.talk().isEmpty()) {
        line("    talk:");
        passage.talk().forEach(this::talk);
      }
      if (!passage.choices().isEmpty()) {
        line("    choices:");
        passage.choices().forEach(this::choice);
      }
      passage.ending().ifPresent(this::ending);
    }
  }

  private void talk(Line said) {
    switch (said) {
      case Line.Says says -> {
        line("      - who: " + quoted(says.who()));
        line("        says: " + quoted(says.text()));
      }
      case Line.Happens happens -> line("      - event: " + quoted(happens.text()));
    }
    key("        at", said.at());
  }

  private void choice(Choice choice) {
    line("      - id: " + choice.id());
    line("        to: " + choice.to());
    key("        says", choice.says());
    key("        note", choice.note());
    choice.onTimeout().ifPresent(seconds -> line("        on-timeout: " + seconds));
    key("        if", choice.guard());
    effects("        ", choice.effects());
    if (!choice.tags().isEmpty()) {
      line("        tags: [" + String.join(", ", choice.tags()) + "]");
    }
  }

  private void ending(Passage.Ending ending) {
    line("    ending: " + ending.id());
    key("    hard", ending.hard());
  }

  private void effects(String indent, Effects effects) {
    if (!effects.sets().isEmpty()) {
      line(indent + "sets: " + braces(effects.sets()));
    }
    if (!effects.adds().isEmpty()) {
      line(indent + "adds: " + braces(effects.adds()));
    }
  }

  private void rules(Script script) {
    line("rules:");
    script.rules().forEach(this::rule);
    if (!script.collisions().isEmpty()) {
      line("collisions:");
    }
    for (var collision : script.collisions()) {
      line("  - id: " + collision.id());
      line("    obligations: " + list(collision.obligations()));
      line("    when: " + quoted(collision.when()));
      line("    text: " + quoted(collision.text()));
    }
    if (!script.atHand().isEmpty()) {
      line("at-hand:");
    }
    for (var known : script.atHand()) {
      line("  - label: " + quoted(known.label()));
      line("    text: " + quoted(known.text()));
      key("    if", known.when());
    }
  }

  private void rule(Rule rule) {
    line("  - id: " + rule.id());
    line("    obligation: " + quoted(rule.obligation()));
    line("    critical: " + rule.critical());
    if (!rule.critical()) {
      line("    weight: " + rule.weight());
    }
    line("    title: " + quoted(rule.title()));
    line("    when: " + quoted(rule.when()));
    switch (rule.duty()) {
      case Rule.Must must -> {
        line("    must: " + quoted(must.condition()));
        key("    before", must.before());
      }
      case Rule.MustNot mustNot -> line("    must-not: " + quoted(mustNot.condition()));
    }
    key("    unless", rule.unless());
    key("    excused-when", rule.excused());
    line("    because: " + quoted(rule.because()));
    line("    met-by: " + quoted(rule.metBy()));
  }

  private void key(String key, Optional<?> value) {
    value.ifPresent(present -> line(key + ": " + quoted(present)));
  }

  private static String list(Collection<?> values) {
    return values.stream().map(ScenarioWriter::quoted).collect(joining(", ", "[", "]"));
  }

  private static String braces(Map<String, ?> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(joining(", ", "{ ", " }"));
  }

  /** Double quotes keep every character; line breaks are escaped. */
  private static String quoted(Object value) {
    return '"'
        + value
            .toString()
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + '"';
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
