package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.research.Field;
import org.preceptor.research.ReferenceChange;
import org.preceptor.web.Texts;

/** What the parts of a reference are called, and what was kept beside them. */
@ApplicationScoped
class PartNames {

  private static final Set<String> OTHER_PARTS = Set.of("type", "issued", "keywords");
  private static final Set<String> ROLES = Set.of("author", "editor", "translator");
  private static final Set<String> FIELDS =
      Arrays.stream(Field.values()).map(Field::word).collect(Collectors.toUnmodifiableSet());

  /** Names under which we keep something ourselves. */
  private static final Set<String> KEPT =
      Set.of(
          "citation-key",
          "date-in-file",
          "date-as-typed",
          "bibtex-title",
          "whole-title",
          "more-names",
          "file",
          "other-names",
          "other-date",
          "bibtex-type",
          "ris-type",
          "csl-type");

  @Inject Texts texts;

  /** Of a part as {@link ReferenceChange} names it. */
  String of(String part) {
    return part.startsWith(ReferenceChange.KEPT)
        ? ofKept(part.substring(ReferenceChange.KEPT.length()))
        : isPart(part) ? ofPart(part) : part;
  }

  /** Of something that has no field; what nobody but its file knows keeps the name it came with. */
  String ofKept(String name) {
    if (KEPT.contains(name)) {
      return texts.get("research", "kept." + name);
    }
    for (var before : Set.of("other", "second", "unread")) {
      var part = name.startsWith(before + "-") ? name.substring(before.length() + 1) : "";
      if (isPart(part)) {
        return texts.get("research", "kept." + before, ofPart(part));
      }
    }
    return texts.get("research", "kept.as-it-came", name);
  }

  private static boolean isPart(String part) {
    return OTHER_PARTS.contains(part) || ROLES.contains(part) || FIELDS.contains(part);
  }

  private String ofPart(String part) {
    if (ROLES.contains(part)) {
      return texts.get("research", "role." + part);
    }
    return texts.get("research", (OTHER_PARTS.contains(part) ? "fact." : "field.") + part);
  }

  /** A text of a part as people read it. */
  String text(String part, String text) {
    return part.equals("type") && !text.isEmpty() ? texts.get("research", "type." + text) : text;
  }
}
