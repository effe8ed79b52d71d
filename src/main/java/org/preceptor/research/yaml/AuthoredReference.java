package org.preceptor.research.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.preceptor.content.YamlMap;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.SourceType;

/** Reads public sources as authors write them down, with what is asked of them. */
final class AuthoredReference {

  /** What was published about a work afterwards, each under its word, with the day. */
  private static final Map<String, Notice.Kind> FATES =
      Map.of(
          "retracted", Notice.Kind.RETRACTION,
          "concern", Notice.Kind.CONCERN,
          "corrected", Notice.Kind.CORRECTION);

  private AuthoredReference() {}

  /** What stands under {@code reference}, and what became of the work. */
  static Reference read(YamlMap source) {
    var notices =
        FATES.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .flatMap(
                fate ->
                    source
                        .optionalText(fate.getKey())
                        .map(day -> new Notice(fate.getValue(), Notice.Origin.RECORD, "", day))
                        .stream())
            .toList();
    return source
        .map("reference")
        .map(one -> reference(one, notices))
        .orElseGet(AuthoredReference::nothing);
  }

  /** The questions of the gate, answered by the author. */
  static AppraisalFraming framing(YamlMap map) {
    return new AppraisalFraming(
        word(map, "kind", AppraisalFraming.Kind.values()),
        word(map, "question", AppraisalFraming.Question.values()),
        word(map, "stakes", AppraisalFraming.Stakes.values()),
        map.text("decision", AppraisalFraming.LONGEST_DECISION),
        "",
        AppraisalFraming.USUALLY_GOOD_FOR);
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
    for (var field : List.of(Field.VOLUME, Field.ISSUE, Field.PAGES)) {
      map.optionalText(field.word()).ifPresent(text -> texts.put(field, text));
    }
    map.optionalText(Field.DOI.word())
        .ifPresent(text -> texts.put(Field.DOI, Identifiers.doi(text).orElse(text)));
    var year = PublicationDate.year(map.number("year", 1800, 2100));
    map.close();
    return new Reference(type, contributors, texts, List.of(), year, null, notices, Map.of());
  }

  private static Reference nothing() {
    return new Reference(
        SourceType.OTHER, List.of(), Map.of(), List.of(), null, null, List.of(), Map.of());
  }

  /** One of an enumeration's words, in lower case with hyphens. */
  static <E extends Enum<E>> E word(YamlMap map, String key, E[] all) {
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
