package org.preceptor.research;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Contributor.Role;

/** Makes one reference of two; any part can be taken from either, and the rest is kept beside. */
public final class MergedReference {

  private static final String TYPE = "type";
  private static final String ISSUED = "issued";
  private static final String KEYWORDS = "keywords";

  private MergedReference() {}

  /** The parts that both have, and in which they differ, from the first to the second. */
  public static List<ReferenceChange> contested(Reference kept, Reference gone) {
    return ReferenceChange.between(kept, gone).stream()
        .filter(one -> !one.before().isEmpty() && !one.after().isEmpty())
        .filter(one -> !one.part().startsWith(ReferenceChange.KEPT))
        .filter(one -> !one.part().equals(KEYWORDS))
        .toList();
  }

  /**
   * The first with what only the second has.
   *
   * @param fromGone contested parts, by their words, that are taken from the second; the first's is
   *     then kept beside
   */
  public static Reference of(Reference kept, Reference gone, Set<String> fromGone) {
    var texts = new EnumMap<Field, String>(Field.class);
    texts.putAll(gone.texts());
    texts.putAll(kept.texts());
    var extras = new LinkedHashMap<>(gone.extras());
    extras.putAll(kept.extras());
    for (var one : contested(kept, gone)) {
      boolean second = fromGone.contains(one.part());
      beside(extras, "other-" + one.part(), second ? one.before() : one.after());
    }
    for (var field : Field.values()) {
      if (fromGone.contains(field.word()) && !gone.text(field).isEmpty()) {
        texts.put(field, gone.text(field));
      }
    }
    gone.extras()
        .forEach(
            (name, value) -> {
              if (!value.equals(extras.get(name))) {
                beside(extras, "other-" + name, value);
              }
            });
    return new Reference(
        fromGone.contains(TYPE) ? gone.type() : kept.type(),
        contributors(kept, gone, fromGone),
        texts,
        union(kept.keywords(), gone.keywords()),
        issued(kept, gone, fromGone),
        kept.accessed() == null ? gone.accessed() : kept.accessed(),
        union(kept.notices(), gone.notices()),
        extras);
  }

  private static @Nullable PublicationDate issued(
      Reference kept, Reference gone, Set<String> fromGone) {
    boolean second = kept.issued() == null || fromGone.contains(ISSUED);
    return second && gone.issued() != null ? gone.issued() : kept.issued();
  }

  private static List<Contributor> contributors(
      Reference kept, Reference gone, Set<String> fromGone) {
    return Stream.of(Role.values())
        .flatMap(
            role -> {
              boolean second = kept.contributors(role).isEmpty() || fromGone.contains(role.word());
              var from = second && !gone.contributors(role).isEmpty() ? gone : kept;
              return from.contributors(role).stream();
            })
        .toList();
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
