package org.preceptor.learning.jpa;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.learning.Answer;
import org.preceptor.learning.Note;
import org.preceptor.learning.Reading;
import org.preceptor.learning.Readings;
import org.preceptor.standards.ActivityRef;

/**
 * Every query names the actor, so there is no way to another reader's rows. Where there are many,
 * columns are read and no entities, which would all be compared before the next query.
 */
@ApplicationScoped
class JpaReadings implements Readings {

  private static final String REACHED = "REACHED";
  private static final String FINISHED = "FINISHED";
  private static final String OF_KIND =
      "e.person = :person and e.module = :module and e.kind = :kind";

  @PersistenceContext EntityManager em;

  @Override
  public List<Reading> all(Actor actor, String module) {
    return Stream.of(
            readings(
                "select e.lesson, e.anchor, function('max', e.happenedAt) from LessonEventRow e where "
                    + OF_KIND
                    + " group by e.lesson, e.anchor",
                REACHED,
                actor,
                module,
                row -> new Reading.Reached((String) row[0], (String) row[1], last(row[2]))),
            readings(
                "select e.lesson, e.anchor, e.happenedAt from LessonEventRow e where " + OF_KIND,
                FINISHED,
                actor,
                module,
                row -> new Reading.Finished((String) row[0], (Instant) row[2])))
        .flatMap(some -> some)
        .sorted(Comparator.comparing(Reading::at))
        .toList();
  }

  /** A function knows nothing of what a column is turned into, so this is what a driver gives. */
  private static Instant last(Object at) {
    return at instanceof OffsetDateTime given ? given.toInstant() : ((Timestamp) at).toInstant();
  }

  private Stream<Reading> readings(
      String query, String kind, Actor actor, String module, Function<Object[], Reading> reading) {
    return em.createQuery(query, Object[].class)
        .setParameter("person", actor.person().value())
        .setParameter("module", module)
        .setParameter("kind", kind)
        .getResultStream()
        .map(reading);
  }

  @Override
  public Set<String> modules(Actor actor) {
    return em.createQuery(
            "select distinct e.module from LessonEventRow e where e.person = :person", String.class)
        .setParameter("person", actor.person().value())
        .getResultStream()
        .collect(toSet());
  }

  @Override
  public void append(Actor actor, ActivityRef module, Reading reading) {
    var row = new LessonEventRow();
    row.id = UUID.randomUUID();
    row.person = actor.person().value();
    row.module = module.slug();
    row.version = module.version();
    row.lesson = reading.lesson();
    row.happenedAt = reading.at();
    switch (reading) {
      case Reading.Reached reached -> {
        row.kind = REACHED;
        row.anchor = reached.anchor();
      }
      case Reading.Finished finished -> row.kind = FINISHED;
    }
    em.persist(row);
  }

  @Override
  public Map<String, Answer> answers(Actor actor, String module) {
    var last = new HashMap<String, Answer>();
    em.createQuery(
            "select a from BlockAnswerRow a where a.person = :person and a.module = :module"
                + " order by a.givenAt, a.id",
            BlockAnswerRow.class)
        .setParameter("person", actor.person().value())
        .setParameter("module", module)
        .getResultStream()
        .forEach(row -> last.put(row.block, Picks.answer(row.picks)));
    return last;
  }

  @Override
  public void answer(Actor actor, ActivityRef module, String block, Answer answer, Instant at) {
    var row = new BlockAnswerRow();
    row.id = UUID.randomUUID();
    row.person = actor.person().value();
    row.module = module.slug();
    row.version = module.version();
    row.block = block;
    row.picks = Picks.write(answer.picks());
    row.givenAt = at;
    em.persist(row);
  }

  @Override
  public List<Note> notes(Actor actor, String module) {
    return em.createQuery(
            "select n from NoteRow n where n.person = :person and n.module = :module"
                + " order by n.notedAt, n.id",
            NoteRow.class)
        .setParameter("person", actor.person().value())
        .setParameter("module", module)
        .getResultStream()
        .map(row -> new Note(row.id, row.lesson, row.anchor, row.quote, row.text, row.notedAt))
        .toList();
  }

  @Override
  public void note(Actor actor, ActivityRef module, Note note) {
    var row = new NoteRow();
    row.id = note.id();
    row.person = actor.person().value();
    row.module = module.slug();
    row.version = module.version();
    row.lesson = note.lesson();
    row.anchor = note.anchor();
    row.quote = note.quote();
    row.text = note.text();
    row.notedAt = note.at();
    em.persist(row);
  }

  @Override
  public void erase(Actor actor, UUID note) {
    var row = em.find(NoteRow.class, note);
    if (row == null || !row.person.equals(actor.person().value())) {
      throw new NotFound(Thing.NOTE, note);
    }
    em.remove(row);
  }
}
