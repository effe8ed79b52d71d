package org.preceptor.scenario.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.scenario.Intention;
import org.preceptor.scenario.Playthrough;
import org.preceptor.scenario.Reflections;

@ApplicationScoped
class JpaReflections implements Reflections {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<String> hardest(Playthrough playthrough) {
    return Optional.ofNullable(em.find(HardestRow.class, playthrough.id().value()))
        .map(row -> row.text);
  }

  @Override
  public void keepHardest(Playthrough playthrough, String text, Instant at) {
    em.createNativeQuery(
            "insert into hardest_moment (playthrough, text, answered_at) values (?, ?, ?)"
                + " on conflict do nothing")
        .setParameter(1, playthrough.id().value())
        .setParameter(2, text)
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Optional<Intention> intention(Playthrough playthrough) {
    return rows(playthrough).stream().findFirst().map(IntentionRow::intention);
  }

  private List<IntentionRow> rows(Playthrough playthrough) {
    return em.createQuery(
            "select i from IntentionRow i where i.playthrough = :id order by i.position desc",
            IntentionRow.class)
        .setParameter("id", playthrough.id().value())
        .getResultList();
  }

  @Override
  public void keepIntention(Intention intention) {
    int position =
        em.createQuery("select count(i) from IntentionRow i where i.playthrough = :id", Long.class)
            .setParameter("id", intention.playthrough().value())
            .getSingleResult()
            .intValue();
    // A double click asks twice for the same position, and the second adds nothing.
    em.createNativeQuery(
            "insert into intention (playthrough, position, text, made_at, remind_on)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing")
        .setParameter(1, intention.playthrough().value())
        .setParameter(2, position)
        .setParameter(3, intention.text())
        .setParameter(4, intention.madeAt().atOffset(ZoneOffset.UTC))
        .setParameter(5, intention.remindOn())
        .executeUpdate();
  }

  @Override
  public List<Intention> intentions(Actor actor) {
    return em.createQuery(
            "select i from IntentionRow i, PlaythroughRow p"
                + " where i.playthrough = p.id and p.player = :player and not exists"
                + " (select l from IntentionRow l where l.playthrough = i.playthrough"
                + " and l.position > i.position)"
                + " order by i.remindOn, i.madeAt",
            IntentionRow.class)
        .setParameter("player", actor.person().value())
        .getResultStream()
        .map(IntentionRow::intention)
        .toList();
  }
}
