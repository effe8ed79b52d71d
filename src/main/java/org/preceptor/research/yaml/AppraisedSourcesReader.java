package org.preceptor.research.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisedSource;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.SourceType;

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
    var retracted = map.optionalText("retracted");
    var notices =
        retracted
            .map(day -> new Notice(Notice.Kind.RETRACTION, Notice.Origin.RECORD, "", day))
            .stream()
            .toList();
    var reference = map.map("reference").map(one -> reference(one, notices));
    var framing =
        new AppraisalFraming(
            word(map, "kind", AppraisalFraming.Kind.values()),
            word(map, "question", AppraisalFraming.Question.values()),
            word(map, "stakes", AppraisalFraming.Stakes.values()),
            map.text("decision", AppraisalFraming.LONGEST_DECISION),
            "",
            AppraisalFraming.USUALLY_GOOD_FOR);
    var otherwise = word(map, "unless-said", Answer.values());
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
    return new AppraisedSource(
        id, reference.orElseGet(AppraisedSourcesReader::nothing), framing, answers, otherwise);
  }

  private static void known(
      String item, YamlMap said, Checklist checklist, Diagnostics diagnostics) {
    var all = checklist.items().stream().map(ChecklistItem::id).toList();
    if (!all.contains(item)) {
      diagnostics.add(
          DiagnosticCode.ITEM_UNKNOWN,
          said.keySpan(item),
          "there is no item '%s' in the groups.%s".formatted(item, diagnostics.near(item, all)));
    }
  }

  private static AppraisedSource.Said said(YamlMap map) {
    var answer = word(map, "answer", Answer.values());
    var evidence = map.optionalText("evidence").orElse("");
    map.close();
    return new AppraisedSource.Said(answer, evidence);
  }

  private static Reference reference(YamlMap map, List<Notice> notices) {
    var type = word(map, "type", SourceType.values());
    var contributors = new ArrayList<Contributor>();
    for (var author : map.scalars("authors")) {
      var parts = author.text().split(", ", 2);
      contributors.add(
          Contributor.person(Contributor.Role.AUTHOR, parts[0], parts.length > 1 ? parts[1] : ""));
    }
    for (var organization : map.scalars("organizations")) {
      contributors.add(Contributor.organization(Contributor.Role.AUTHOR, organization.text()));
    }
    var texts = new EnumMap<Field, String>(Field.class);
    texts.put(Field.TITLE, map.text("title"));
    map.optionalText("in").ifPresent(text -> texts.put(Field.CONTAINER, text));
    for (var field : List.of(Field.VOLUME, Field.ISSUE, Field.PAGES, Field.DOI)) {
      map.optionalText(field.word()).ifPresent(text -> texts.put(field, text));
    }
    var year = PublicationDate.year(map.number("year", 1800, 2100));
    map.close();
    return new Reference(type, contributors, texts, List.of(), year, null, notices, Map.of());
  }

  private static Reference nothing() {
    return new Reference(
        SourceType.OTHER, List.of(), Map.of(), List.of(), null, null, List.of(), Map.of());
  }

  private static <E extends Enum<E>> E word(YamlMap map, String key, E[] all) {
    var words =
        Arrays.stream(all)
            .collect(
                Collectors.toMap(
                    one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    one -> one,
                    (first, second) -> first,
                    LinkedHashMap::new));
    return map.word(key, words).orElse(all[0]);
  }
}
