package org.preceptor.scenario.yaml;

import java.util.Collection;
import java.util.List;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;

/**
 * Refuses what is too large to be a scenario before its parts are looked at, so that no file can
 * keep a reader busy.
 */
final class SizeCheck {

  private static final int MOST_PASSAGES = 500;
  private static final int MOST_CHOICES = 40;
  private static final int MOST_RULES = 100;

  private final Diagnostics diagnostics;
  private boolean fits = true;

  SizeCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  boolean fits(YamlMap scenario) {
    if (node(scenario, "passages") instanceof YamlNode.Mapping passages) {
      atMost(MOST_PASSAGES, "passages", passages.values().values(), passages.span());
      passages.values().values().stream().filter(passage -> fits).forEach(this::choices);
    }
    if (node(scenario, "rules") instanceof YamlNode.Sequence rules) {
      atMost(MOST_RULES, "rules", rules.items(), rules.span());
    }
    return fits;
  }

  private void choices(YamlNode passage) {
    if (passage instanceof YamlNode.Mapping mapping
        && mapping.values().get("choices") instanceof YamlNode.Sequence choices) {
      atMost(MOST_CHOICES, "choices", choices.items(), choices.span());
    }
  }

  private static YamlNode node(YamlMap scenario, String key) {
    return scenario.node(key).orElse(new YamlNode.Sequence(scenario.span(), List.of()));
  }

  private void atMost(int most, String key, Collection<YamlNode> parts, SourceSpan span) {
    if (parts.size() > most) {
      fits = false;
      diagnostics.add(
          DiagnosticCode.SCENARIO_TOO_LARGE,
          span,
          "'%s' has %d entries; %d are the most.".formatted(key, parts.size(), most));
    }
  }
}
