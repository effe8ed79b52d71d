package org.preceptor.research;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.research.Contributor.Role;

/**
 * A part of a reference that differs between two states of it.
 *
 * @param part the field's word, a role's, or {@code type}, {@code issued}, {@code keywords}; with
 *     {@code kept:} before it, what has no field
 * @param before empty where it was not there
 * @param after empty where it is gone
 */
public record ReferenceChange(String part, String before, String after) {

  /** Marks the name of what has no field. */
  public static final String KEPT = "kept:";

  private static final String BETWEEN = "; ";

  /** All that differs, in the order in which references are shown. */
  public static List<ReferenceChange> between(Reference before, Reference after) {
    var changes = new ArrayList<ReferenceChange>();
    add(changes, "type", before.type().word(), after.type().word());
    for (var role : Role.values()) {
      add(changes, role.word(), names(before, role), names(after, role));
    }
    add(changes, "issued", date(before), date(after));
    for (var field : Field.values()) {
      add(changes, field.word(), before.text(field), after.text(field));
    }
    add(
        changes,
        "keywords",
        String.join(BETWEEN, before.keywords()),
        String.join(BETWEEN, after.keywords()));
    var kept = new LinkedHashSet<>(before.extras().keySet());
    kept.addAll(after.extras().keySet());
    kept.forEach(
        name ->
            add(
                changes,
                KEPT + name,
                before.extras().getOrDefault(name, ""),
                after.extras().getOrDefault(name, "")));
    return changes;
  }

  private static void add(List<ReferenceChange> changes, String part, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new ReferenceChange(part, before, after));
    }
  }

  private static String names(Reference reference, Role role) {
    return reference.contributors(role).stream()
        .map(Contributor::inverted)
        .collect(Collectors.joining(BETWEEN));
  }

  private static String date(Reference reference) {
    return reference.published().map(PublicationDate::toString).orElse("");
  }
}
