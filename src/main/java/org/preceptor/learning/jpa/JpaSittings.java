package org.preceptor.learning.jpa;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.learning.Sittings;
import org.preceptor.standards.ActivityRef;

@ApplicationScoped
class JpaSittings implements Sittings {

  @PersistenceContext EntityManager em;

  @Override
  public UUID begin(Actor actor, ActivityRef activity, Instant at) {
    var row = new SittingRow();
    row.id = UUID.randomUUID();
    row.person = actor.person().value();
    row.kind = activity.kind().name();
    row.slug = activity.slug();
    row.version = activity.version();
    row.begunAt = at;
    em.persist(row);
    em.flush();
    beat(actor, row.id, at);
    return row.id;
  }

  @Override
  public void beat(Actor actor, UUID sitting, Instant at) {
    var row = em.find(SittingRow.class, sitting);
    if (row == null || !row.person.equals(actor.person().value())) {
      throw new NotFound(Thing.MODULE, sitting);
    }
    // two beats in the same microsecond are one
    em.createNativeQuery(
            "insert into sitting_beat (sitting, beat_at) values (?, ?) on conflict do nothing")
        .setParameter(1, sitting)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Set<String> opened(Actor actor, ActivityRef.Kind kind) {
    return em.createQuery(
            "select distinct s.slug from SittingRow s where s.person = :person and s.kind = :kind",
            String.class)
        .setParameter("person", actor.person().value())
        .setParameter("kind", kind.name())
        .getResultStream()
        .collect(toSet());
  }

  @Override
  public List<List<Instant>> beats(Actor actor, ActivityRef.Kind kind, String slug) {
    var bySitting = new LinkedHashMap<UUID, List<Instant>>();
    em.createQuery(
            "select b.sitting, b.beatAt from BeatRow b, SittingRow s where s.id = b.sitting"
                + " and s.person = :person and s.kind = :kind and s.slug = :slug"
                + " order by b.beatAt",
            Object[].class)
        .setParameter("person", actor.person().value())
        .setParameter("kind", kind.name())
        .setParameter("slug", slug)
        .getResultStream()
        .forEach(
            beat ->
                bySitting
                    .computeIfAbsent((UUID) beat[0], sitting -> new ArrayList<>())
                    .add((Instant) beat[1]));
    return bySitting.values().stream().map(List::copyOf).toList();
  }
}
