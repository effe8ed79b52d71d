package org.preceptor.research.yaml;

import java.util.List;
import java.util.Map;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.DraftItem;
import org.preceptor.research.DraftItem.Part;

/** Writes a draft as the file that an author would have written; texts stand in quotes. */
final class ChecklistWriter {

  private static final List<Map.Entry<String, Part>> HELP =
      List.of(
          Map.entry("definition", Part.DEFINITION),
          Map.entry("look", Part.LOOK),
          Map.entry("example-yes", Part.EXAMPLE_YES),
          Map.entry("example-no", Part.EXAMPLE_NO),
          Map.entry("why", Part.WHY));

  private static final List<Map.Entry<String, Part>> SAYS =
      List.of(
          Map.entry("\"yes\"", Part.SAYS_YES),
          Map.entry("partly", Part.SAYS_PARTLY),
          Map.entry("\"no\"", Part.SAYS_NO),
          Map.entry("not-reported", Part.SAYS_NOT_REPORTED));

  private final StringBuilder out = new StringBuilder();

  private ChecklistWriter() {}

  static String write(ChecklistDraft draft) {
    var writer = new ChecklistWriter();
    writer.head(draft);
    writer.line(0, "groups:");
    draft.groups().forEach(writer::group);
    writer.line(0, "presets:");
    for (int at = 0; at < draft.presets().size(); at++) {
      writer.preset(draft, at);
    }
    return writer.out.toString();
  }

  private void head(ChecklistDraft draft) {
    line(0, "checklist: " + draft.slug());
    line(0, "version: " + draft.version());
    line(0, "title: " + quoted(draft.title()));
    line(0, "summary: " + quoted(draft.summary()));
    line(0, "origin: " + quoted(draft.source() + " " + draft.terms()));
    line(0, "license:");
    line(1, "source: " + quoted(draft.source()));
    line(1, "terms: " + quoted(draft.terms()));
    line(1, "shown-to: " + quoted(draft.shown()));
  }

  private void group(String heading, List<DraftItem> items) {
    line(1, "- title: " + quoted(heading));
    line(2, "items:");
    items.forEach(this::item);
  }

  private void item(DraftItem item) {
    line(3, "- id: " + quoted(item.id()));
    line(4, "aspect: " + quoted(item.text(Part.ASPECT)));
    line(4, "critical: " + quoted(item.text(Part.CRITICAL)));
    optional(4, "obligation", item.text(Part.OBLIGATION));
    line(4, "question: " + quoted(item.text(Part.QUESTION)));
    HELP.forEach(part -> optional(4, part.getKey(), item.text(part.getValue())));
    optional(4, "partly", item.text(Part.PARTLY));
    line(4, "elsewhere: " + item.elsewhere());
    line(4, "always-applies: " + item.alwaysApplies());
    if (SAYS.stream().anyMatch(part -> !item.text(part.getValue()).isBlank())) {
      line(4, "says:");
    }
    SAYS.forEach(part -> optional(5, part.getKey(), item.text(part.getValue())));
  }

  private void preset(ChecklistDraft draft, int at) {
    var preset = draft.presets().get(at);
    if (!preset.isWritten()) {
      return;
    }
    line(
        1,
        "- id: "
            + quoted(ChecklistDraft.slug(preset.title(), 3, "way") + (at > 0 ? "-" + at : "")));
    line(2, "title: " + quoted(preset.title()));
    line(2, "minutes: " + preset.minutes());
    if (at > 0) {
      line(2, "items:");
      draft.items().stream()
          .filter(item -> item.presets().contains(at))
          .forEach(item -> line(3, "- " + quoted(item.id())));
    }
  }

  private void optional(int depth, String key, String text) {
    if (!text.isBlank()) {
      line(depth, key + ": " + quoted(text));
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  /** As JSON writes a text, which YAML reads in the same way. */
  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
