package org.preceptor.research.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where sources went that were merged into others. */
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
