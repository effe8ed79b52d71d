package org.preceptor.scenario.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Playthrough;
import org.preceptor.scenario.PlaythroughId;
import org.preceptor.scenario.Playthroughs;
import org.preceptor.scenario.Scenarios;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaPlaythroughs implements Playthroughs {

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject Scenarios scenarios;

  @Override
  public Playthrough get(PlaythroughId id, Actor actor) {
    var row = em.find(PlaythroughRow.class, id.value());
    if (row == null || !access.allows(actor, Verb.READ, Thing.PLAYTHROUGH, row.owner())) {
      throw new NotFound(Thing.PLAYTHROUGH, id);
    }
    return row.playthrough(
        em.createQuery(
                "select c from ChoiceRow c where c.playthrough = :id order by c.position",
                ChoiceRow.class)
            .setParameter("id", id.value())
            .getResultStream()
            .map(ChoiceRow::taken)
            .toList());
  }

  @Override
  public List<Playthrough> all(Actor actor) {
    mayOrNotFound(actor, Verb.LIST);
    return of(actor.person());
  }

  private List<Playthrough> of(PersonId person) {
    var taken =
        em.createQuery(
                "select c.playthrough, c.choice, c.chosenAt from ChoiceRow c, PlaythroughRow p"
                    + " where c.playthrough = p.id and p.player = :player order by c.position",
                Object[].class)
            .setParameter("player", person.value())
            .getResultStream()
            .collect(groupingBy(row -> (UUID) row[0], mapping(JpaPlaythroughs::taken, toList())));
    return em.createQuery(
            "select p from PlaythroughRow p where p.player = :player"
                + " order by p.startedAt desc, p.id",
            PlaythroughRow.class)
        .setParameter("player", person.value())
        .getResultStream()
        .map(row -> row.playthrough(taken.getOrDefault(row.id, List.of())))
        .toList();
  }

  /** Columns and no rows, since choices are many and none is ever changed. */
  private static Playthrough.Taken taken(Object[] row) {
    return new Playthrough.Taken(new ChoiceId((String) row[1]), (Instant) row[2]);
  }

  @Override
  public void start(Playthrough playthrough, Actor actor) {
    mayOrNotFound(actor, Verb.CREATE);
    em.persist(PlaythroughRow.of(playthrough));
    em.flush();
    for (int i = 0; i < playthrough.taken().size(); i++) {
      em.persist(ChoiceRow.of(playthrough.id().value(), i, playthrough.taken().get(i)));
    }
    em.flush();
  }

  @Override
  public boolean appendLastChoice(Playthrough playthrough) {
    int position = playthrough.taken().size() - 1;
    var taken = playthrough.taken().get(position);
    // Of two tabs choosing at once, one waits here for the other and then adds nothing.
    return em.createNativeQuery(
                "insert into playthrough_choice (playthrough, position, choice, chosen_at)"
                    + " values (?, ?, ?, ?) on conflict do nothing")
            .setParameter(1, playthrough.id().value())
            .setParameter(2, position)
            .setParameter(3, taken.choice().value())
            .setParameter(4, taken.at().atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  @Override
  public Map<String, Instant> lastFinished(PersonId person) {
    return of(person).stream()
        .filter(play -> play.trace(scenarios.get(play.scenario())).finished())
        .collect(
            toMap(
                play -> play.scenario().slug(),
                play -> play.taken().getLast().at(),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  private void mayOrNotFound(Actor actor, Verb verb) {
    var own = new Owner(actor.person(), actor.organization());
    if (!access.allows(actor, verb, Thing.PLAYTHROUGH, own)) {
      throw new NotFound(Thing.PLAYTHROUGH, actor.person());
    }
  }
}
