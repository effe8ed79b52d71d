package org.preceptor.research.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where sources went that were merged into others, and what went into them. */
record Signposts(EntityManager em) {

  /** Follows merges to what is there today, all at once. */
  Map<UUID, UUID> today(Collection<UUID> ids) {
    var today = new HashMap<UUID, UUID>();
    ids.forEach(id -> today.put(id, id));
    for (var merged = merged(ids); !merged.isEmpty(); merged = merged(merged.values())) {
      var into = merged;
      today.replaceAll((asked, at) -> into.getOrDefault(at, at));
    }
    return today;
  }

  /**
   * All that is one work with one of these, however often it was merged, under what it is today.
   */
  Map<UUID, UUID> works(Collection<UUID> ids) {
    return goneInto(today(ids).values());
  }

  /** Each of these, and all that went into it, under the one of them. */
  Map<UUID, UUID> goneInto(Collection<UUID> ids) {
    var all = new LinkedHashMap<UUID, UUID>();
    ids.forEach(id -> all.put(id, id));
    for (var gone = gone(ids); !gone.isEmpty(); gone = gone(gone.keySet())) {
      gone.keySet().removeAll(all.keySet());
      gone.forEach((one, into) -> all.put(one, all.getOrDefault(into, into)));
    }
    return all;
  }

  private Map<UUID, UUID> gone(Collection<UUID> into) {
    var gone = new HashMap<UUID, UUID>();
    for (var portion : Portions.of(into.stream().map(UUID::toString).toList())) {
      em.createQuery("select s from SourceRow s where s.mergedInto in :into", SourceRow.class)
          .setParameter("into", portion)
          .getResultStream()
          .forEach(
              row -> gone.put(row.id, UUID.fromString(Objects.requireNonNull(row.mergedInto))));
    }
    return gone;
  }

  private Map<UUID, UUID> merged(Collection<UUID> ids) {
    var merged = new HashMap<UUID, UUID>();
    for (var portion : Portions.of(ids)) {
      em.createQuery(
              "select s from SourceRow s where s.id in :ids and s.mergedInto is not null",
              SourceRow.class)
          .setParameter("ids", portion)
          .getResultStream()
          .forEach(
              row -> merged.put(row.id, UUID.fromString(Objects.requireNonNull(row.mergedInto))));
    }
    return merged;
  }
}
