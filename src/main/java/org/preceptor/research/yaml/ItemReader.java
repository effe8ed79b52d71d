package org.preceptor.research.yaml;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.research.Answer;
import org.preceptor.research.ChecklistAspect;
import org.preceptor.research.ChecklistCritical;
import org.preceptor.research.ChecklistItem;
import org.preceptor.standards.ObligationId;

/** Reads the items of one checklist, whose ids are all different. */
final class ItemReader {

  private static final Map<String, ChecklistAspect> ASPECTS = new LinkedHashMap<>();
  private static final Map<String, ChecklistCritical> CRITICAL = new LinkedHashMap<>();

  static {
    for (var aspect : ChecklistAspect.values()) {
      ASPECTS.put(aspect.word(), aspect);
    }
    for (var critical : ChecklistCritical.values()) {
      CRITICAL.put(critical.word(), critical);
    }
  }

  private final Diagnostics diagnostics;
  private final boolean own;
  private final Map<String, SourceSpan> places = new HashMap<>();

  private ItemReader(Diagnostics diagnostics, boolean own) {
    this.diagnostics = diagnostics;
    this.own = own;
  }

  /** Of what ships, which has all that makes two people answer alike. */
  static ItemReader ofShipped(Diagnostics diagnostics) {
    return new ItemReader(diagnostics, false);
  }

  /** Of an organization's own, which needs no more than its questions. */
  static ItemReader ofOwn(Diagnostics diagnostics) {
    return new ItemReader(diagnostics, true);
  }

  ChecklistItem read(YamlMap map) {
    var id = map.id("id");
    if (places.putIfAbsent(id, map.span("id")) != null && !id.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.ID_TWICE, map.span("id"), "the id '" + id + "' was given before.");
    }
    var aspect = map.word("aspect", ASPECTS).orElse(ChecklistAspect.VALIDITY);
    var critical =
        map.has("critical")
            ? map.word("critical", CRITICAL).orElse(ChecklistCritical.NEVER)
            : ChecklistCritical.NEVER;
    var obligation =
        map.has("obligation") ? map.obligation("obligation") : Optional.<ObligationId>empty();
    var question = map.text("question", 200);
    var help =
        new ChecklistItem.Help(
            text(map, "definition"),
            text(map, "look"),
            text(map, "example-yes"),
            text(map, "example-no"),
            text(map, "why"));
    var partly = map.optionalText("partly");
    var says = says(map, partly.isPresent());
    boolean elsewhere = map.flag("elsewhere", false);
    boolean alwaysApplies = map.flag("always-applies", false);
    map.close();
    return new ChecklistItem(
        id, aspect, obligation, critical, question, help, partly, says, elsewhere, alwaysApplies);
  }

  private String text(YamlMap map, String key) {
    return own && !map.has(key) ? "" : map.text(key);
  }

  /** Where an item's id stands. */
  SourceSpan place(ChecklistItem item) {
    return places.getOrDefault(item.id(), new SourceSpan("", 1, 1));
  }

  private Map<Answer, String> says(YamlMap item, boolean partly) {
    var says = new EnumMap<Answer, String>(Answer.class);
    var written = item.map("says");
    if (written.isEmpty()) {
      text(item, "says"); // notes that it is missing
      return says;
    }
    var map = written.get();
    says.put(Answer.YES, map.text("yes", 120));
    says.put(Answer.NO, map.text("no", 120));
    says.put(Answer.NOT_REPORTED, map.text("not-reported", 120));
    if (partly && !map.has("partly")) {
      diagnostics.add(
          DiagnosticCode.ANSWER_WITHOUT_WORDS,
          map.span(),
          "the item can be met partly, and no words say so in a reason.");
    } else if (map.has("partly")) {
      says.put(Answer.PARTLY, map.text("partly", 120));
    }
    map.close();
    return says;
  }
}
