package org.preceptor.scenario.yaml;

import java.util.HashSet;
import java.util.Set;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.scenario.Condition;
import org.preceptor.scenario.Effects;
import org.preceptor.scenario.Script;

/** Names flags and counters that nothing changes or that nothing reads. */
final class UseCheck {

  private final Script script;
  private final YamlMap map;
  private final Diagnostics diagnostics;
  private final Set<String> changed = new HashSet<>();
  private final Set<String> read = new HashSet<>();

  UseCheck(Script script, YamlMap map, Diagnostics diagnostics) {
    this.script = script;
    this.map = map;
    this.diagnostics = diagnostics;
  }

  void run() {
    script.effects().forEach(this::change);
    script.conditions().forEach(this::read);
    map.scalars("flags").forEach(flag -> check("flag", flag.text(), flag.span()));
    map.map("counters")
        .ifPresent(
            counters ->
                counters
                    .entries()
                    .keySet()
                    .forEach(name -> check("counter", name, counters.keySpan(name))));
  }

  private void change(Effects effects) {
    changed.addAll(effects.sets().keySet());
    changed.addAll(effects.adds().keySet());
  }

  private void read(Condition condition) {
    switch (condition) {
      case Condition.Flag flag -> read.add(flag.flag());
      case Condition.Counter counter -> read.add(counter.counter());
      case Condition.Before before -> {
        read(before.earlier());
        read(before.later());
      }
      default -> condition.parts().forEach(this::read);
    }
  }

  private void check(String kind, String name, SourceSpan span) {
    if (!changed.contains(name)) {
      diagnostics.add(
          DiagnosticCode.NAME_NEVER_CHANGED,
          span,
          "no passage or choice ever changes the %s '%s'.".formatted(kind, name));
    }
    if (!read.contains(name)) {
      diagnostics.add(
          DiagnosticCode.NAME_NEVER_READ,
          span,
          "no condition ever reads the %s '%s'.".formatted(kind, name));
    }
  }
}
