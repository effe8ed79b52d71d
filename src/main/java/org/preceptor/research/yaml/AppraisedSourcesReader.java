package org.preceptor.research.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisedSource;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistItem;

/** Reads public sources with the answers that the demonstration's people gave. */
public final class AppraisedSourcesReader {

  private final YamlReader yaml;

  public AppraisedSourcesReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  /** Those that are sound; what is wrong with the others is among the diagnostics. */
  public List<AppraisedSource> read(
      ContentBundle bundle,
      Function<String, Optional<Checklist>> checklists,
      Diagnostics diagnostics) {
    var file = bundle.files().entrySet().iterator().next();
    var node = yaml.read(bundle.name(file.getKey()), file.getValue(), diagnostics);
    if (node == null) {
      return List.of();
    }
    var map = YamlMap.of(node, diagnostics);
    map.id("appraised");
    var checklist = checklists.apply(map.id("checklist"));
    var read = new ArrayList<AppraisedSource>();
    for (var source : map.someMaps("sources")) {
      checklist.ifPresent(known -> read.add(source(source, known, diagnostics)));
    }
    map.close();
    return diagnostics.hasErrors() ? List.of() : read;
  }

  private static AppraisedSource source(YamlMap map, Checklist checklist, Diagnostics diagnostics) {
    var id = map.id("id");
    var reference = AuthoredReference.read(map);
    var framing = AuthoredReference.framing(map);
    var otherwise = AuthoredReference.word(map, "unless-said", Answer.values());
    var answers = new HashMap<String, AppraisedSource.Said>();
    map.map("answers")
        .ifPresent(
            said ->
                said.entries()
                    .forEach(
                        (item, node) -> {
                          known(item, said, checklist, diagnostics);
                          answers.put(item, said(YamlMap.of(node, diagnostics)));
                        }));
    map.close();
    return new AppraisedSource(id, reference, framing, answers, otherwise);
  }

  /** Notes an item that the checklist does not have. */
  static void known(String item, YamlMap said, Checklist checklist, Diagnostics diagnostics) {
    var all = checklist.items().stream().map(ChecklistItem::id).toList();
    if (!all.contains(item)) {
      diagnostics.add(
          DiagnosticCode.ITEM_UNKNOWN,
          said.keySpan(item),
          "there is no item '%s' in the groups.%s".formatted(item, diagnostics.near(item, all)));
    }
  }

  private static AppraisedSource.Said said(YamlMap map) {
    var answer = AuthoredReference.word(map, "answer", Answer.values());
    var evidence = map.optionalText("evidence").orElse("");
    map.close();
    return new AppraisedSource.Said(answer, evidence);
  }
}
