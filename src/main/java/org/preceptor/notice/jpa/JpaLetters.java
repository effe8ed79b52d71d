package org.preceptor.notice.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.notice.Letters;
import org.preceptor.notice.MailSettings;
import org.preceptor.notice.WrittenLetter;
import org.preceptor.notice.WrittenLetter.State;

@ApplicationScoped
class JpaLetters implements Letters {

  private static final int LONGEST_ERROR = 255;

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject MailSettings settings;

  @Override
  public Optional<WrittenLetter> claim(Instant now) {
    var waiting =
        em.createQuery(
                "select l.id from LetterRow l where l.state = :waiting and l.nextTry <= :now"
                    + " order by l.nextTry, l.put, l.id",
                UUID.class)
            .setParameter("waiting", State.WAITING.name())
            .setParameter("now", now)
            .setMaxResults(1)
            .getResultList();
    return waiting.stream()
        .filter(id -> moved(id, State.WAITING, State.SENDING))
        .map(id -> em.find(LetterRow.class, id))
        .map(LetterRow::toLetter)
        .findFirst();
  }

  private boolean moved(UUID id, State from, State to) {
    return em.createQuery(
                "update LetterRow l set l.state = :to, l.tries = l.tries + 1"
                    + " where l.id = :id and l.state = :from")
            .setParameter("to", to.name())
            .setParameter("from", from.name())
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  @Override
  public void sent(UUID id, Instant now) {
    var row = row(id);
    row.state = State.SENT.name();
    row.body = "";
    row.settled = now;
    row.lastError = null;
  }

  @Override
  public void failed(UUID id, String error, Instant now, @Nullable Instant nextTry) {
    var row = row(id);
    row.lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    if (nextTry == null) {
      row.state = State.FAILED.name();
      row.settled = now;
    } else {
      row.state = State.WAITING.name();
      row.nextTry = nextTry;
    }
  }

  @Override
  public void again(UUID id, Instant now) {
    var row = row(id);
    row.state = State.WAITING.name();
    row.tries = 0;
    row.nextTry = now;
    row.settled = null;
  }

  private LetterRow row(UUID id) {
    var row = em.find(LetterRow.class, id);
    if (row == null) {
      throw new NotFound(Thing.MAIL, id);
    }
    return row;
  }

  @Override
  public List<WrittenLetter> all(Actor actor, int first, int most) {
    return seen(actor, "select l", " order by l.put desc, l.id", LetterRow.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(LetterRow::toLetter)
        .toList();
  }

  @Override
  public int count(Actor actor) {
    return seen(actor, "select count(l)", "", Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> seen(Actor actor, String select, String order, Class<T> type) {
    var owner = new Owner(null, actor.organization());
    if (!access.allows(actor, Verb.LIST, Thing.MAIL, owner)) {
      throw new NotFound(Thing.MAIL, actor.organization());
    }
    if (settings.demo()) {
      return em.createQuery(select + " from LetterRow l" + order, type);
    }
    return em.createQuery(select + " from LetterRow l where l.organization = :house" + order, type)
        .setParameter("house", actor.organization().toString());
  }

  @Override
  public List<WrittenLetter> invented(int most) {
    if (!settings.demo()) {
      throw new NotFound(Thing.MAIL, "demonstration");
    }
    return em.createQuery("select l from LetterRow l order by l.put desc, l.id", LetterRow.class)
        .setMaxResults(most)
        .getResultStream()
        .map(LetterRow::toLetter)
        .toList();
  }

  @Override
  public WrittenLetter get(UUID id, Actor actor) {
    var row = em.find(LetterRow.class, id);
    boolean own =
        row != null
            && (settings.demo() || actor.organization().toString().equals(row.organization));
    if (row == null
        || !own
        || !access.allows(actor, Verb.CHANGE, Thing.MAIL, new Owner(null, actor.organization()))) {
      throw new NotFound(Thing.MAIL, id);
    }
    return row.toLetter();
  }
}
