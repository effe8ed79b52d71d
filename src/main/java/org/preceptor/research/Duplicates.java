package org.preceptor.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sources that may be one work. Only those are compared that share an identifier, the
 * beginning of the title, or first author and year, so that ten thousand are no trouble.
 */
public final class Duplicates {

  private static final int MOST_IN_A_GROUP = 60;
  private static final int BEGINNING = 18;

  private Duplicates() {}

  /**
   * The surest first.
   *
   * @param decided pairs that somebody has decided about, which are not proposed again
   */
  public static List<Likeness> among(List<SourceKey> keys, Set<SourcePair> decided) {
    var groups = new HashMap<String, List<SourceKey>>();
    for (var key : keys) {
      blocks(key).forEach(block -> groups.computeIfAbsent(block, b -> new ArrayList<>()).add(key));
    }
    var found = new LinkedHashSet<Likeness>();
    var compared = new HashSet<>(decided);
    groups.values().stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> compare(group, compared, found));
    return found.stream()
        .sorted(
            Comparator.comparing((Likeness one) -> one.reasons().getFirst())
                .thenComparing(one -> one.first().toString())
                .thenComparing(one -> one.second().toString()))
        .toList();
  }

  /** Those that are one work beyond doubt, each group by itself, the largest first. */
  public static List<List<SourceId>> groups(List<Likeness> alike) {
    var group = new HashMap<SourceId, Set<SourceId>>();
    for (var one : alike) {
      if (one.sure()) {
        var all = new LinkedHashSet<SourceId>();
        all.addAll(group.getOrDefault(one.first(), Set.of(one.first())));
        all.addAll(group.getOrDefault(one.second(), Set.of(one.second())));
        all.forEach(each -> group.put(each, all));
      }
    }
    return new LinkedHashSet<>(group.values())
        .stream()
            .map(List::copyOf)
            .sorted(
                Comparator.comparingInt((List<SourceId> one) -> -one.size())
                    .thenComparing(one -> one.getFirst().toString()))
            .toList();
  }

  private static void compare(
      List<SourceKey> group, Set<SourcePair> compared, Set<Likeness> found) {
    int most = Math.min(group.size(), MOST_IN_A_GROUP);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        var pair = SourcePair.of(group.get(i).id(), group.get(j).id());
        if (compared.add(pair)) {
          var reasons = Likeness.reasons(group.get(i), group.get(j));
          if (!reasons.isEmpty()) {
            found.add(
                new Likeness(pair.first(), pair.second(), reasons, Likeness.versions(reasons)));
          }
        }
      }
    }
  }

  private static Set<String> blocks(SourceKey key) {
    var blocks = new LinkedHashSet<String>();
    Map.of("doi", key.doi(), "pmid", key.pmid(), "isbn", key.isbn())
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                blocks.add(name + " " + value);
              }
            });
    if (!key.title().isEmpty()) {
      blocks.add("title " + key.title().substring(0, Math.min(BEGINNING, key.title().length())));
    }
    if (!key.firstAuthor().isEmpty() && key.year() > 0) {
      blocks.add("author " + key.firstAuthor() + " " + key.year());
      blocks.add("author " + key.firstAuthor() + " " + (key.year() + 1));
    }
    return blocks;
  }
}
