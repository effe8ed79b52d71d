package org.preceptor.research;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one reference of two; any field can be taken from either, and the rest is kept beside. */
public final class MergedReference {

  private MergedReference() {}

  /** The texts that both have, and in which they differ. */
  public static List<Field> contested(Reference kept, Reference gone) {
    return kept.texts().keySet().stream()
        .filter(gone.texts()::containsKey)
        .filter(field -> !kept.text(field).equals(gone.text(field)))
        .sorted()
        .toList();
  }

  /**
   * The first with what only the second has.
   *
   * @param fromGone contested fields that are taken from the second; the first's is then kept
   *     beside
   */
  public static Reference of(Reference kept, Reference gone, Set<Field> fromGone) {
    var texts = new EnumMap<Field, String>(Field.class);
    texts.putAll(gone.texts());
    texts.putAll(kept.texts());
    var extras = new LinkedHashMap<>(gone.extras());
    extras.putAll(kept.extras());
    for (var field : contested(kept, gone)) {
      boolean second = fromGone.contains(field);
      texts.put(field, (second ? gone : kept).text(field));
      beside(extras, "other-" + field.word(), (second ? kept : gone).text(field));
    }
    gone.extras()
        .forEach(
            (name, value) -> {
              if (!value.equals(extras.get(name))) {
                beside(extras, "other-" + name, value);
              }
            });
    return new Reference(
        kept.type(),
        kept.contributors().isEmpty() ? gone.contributors() : kept.contributors(),
        texts,
        union(kept.keywords(), gone.keywords()),
        kept.issued() == null ? gone.issued() : kept.issued(),
        kept.accessed() == null ? gone.accessed() : kept.accessed(),
        union(kept.notices(), gone.notices()),
        withNames(extras, kept, gone));
  }

  private static Map<String, String> withNames(
      Map<String, String> extras, Reference kept, Reference gone) {
    var other = gone.names();
    if (!kept.contributors().isEmpty() && !other.isEmpty() && !other.equals(kept.names())) {
      beside(extras, "other-names", other);
    }
    if (gone.issued() != null && kept.issued() != null && !gone.issued().equals(kept.issued())) {
      beside(extras, "other-date", gone.issued().toString());
    }
    if (gone.type() != kept.type()) {
      beside(extras, "other-type", gone.type().word());
    }
    return extras;
  }

  private static void beside(Map<String, String> extras, String name, String value) {
    extras.merge(name, value, (a, b) -> a.equals(b) ? a : a + " | " + b);
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    var all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
