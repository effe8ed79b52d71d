package org.preceptor.supervision.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.HoursRecords;
import org.preceptor.supervision.PracticeEntry;
import org.preceptor.supervision.PracticeEntry.Amount;
import org.preceptor.supervision.PracticeEntry.Countersignature;
import org.preceptor.supervision.PracticeEntryId;
import org.preceptor.supervision.Safeguard;
import org.preceptor.supervision.SessionRecord;
import org.preceptor.supervision.SessionRecord.Confirmation;
import org.preceptor.supervision.SessionRecord.Entry;
import org.preceptor.supervision.SessionRecordId;

/** Unique keys let one of two equal facts in; people are held through their agreements. */
@ApplicationScoped
class JpaHoursRecords implements HoursRecords {

  private static final String PARTS =
      "select a.id from AgreementRow a where a.supervisor in :people or exists (select s from"
          + " AgreementSuperviseeRow s where s.agreement = a.id and s.person in :people)";

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public SessionRecord session(SessionRecordId id, Verb verb, Actor actor) {
    return sessions(stored().sessions(List.of(id.value())), verb, actor).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Thing.SESSION_RECORD, id));
  }

  @Override
  public PracticeEntry practice(PracticeEntryId id, Verb verb, Actor actor) {
    return practice(stored().practice(List.of(id.value())), verb, actor).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Thing.PRACTICE_ENTRY, id));
  }

  @Override
  public List<SessionRecord> sessions(Actor actor) {
    var ids =
        em.createQuery(
                "select r.id from SessionRecordRow r where r.agreement in (select a.id from"
                    + " AgreementRow a where a.supervisor = :person) or exists (select p from"
                    + " SessionPresenceRow p where p.session = r.id and p.person = :person)",
                UUID.class)
            .setParameter("person", actor.person().value())
            .getResultList();
    return sessions(stored().sessions(ids), Verb.LIST, actor);
  }

  @Override
  public List<PracticeEntry> practice(Actor actor) {
    var ids =
        em.createQuery(
                "select e.id from PracticeEntryRow e where e.supervisee = :person or e.agreement in"
                    + " (select a.id from AgreementRow a where a.supervisor = :person)",
                UUID.class)
            .setParameter("person", actor.person().value())
            .getResultList();
    return practice(stored().practice(ids), Verb.LIST, actor);
  }

  private StoredHours stored() {
    return new StoredHours(em);
  }

  private List<SessionRecord> sessions(
      List<StoredHours.Under<SessionRecord>> all, Verb verb, Actor actor) {
    return all.stream()
        .filter(
            one ->
                one.agreement().parties().stream()
                    .filter(one.thing()::concerns)
                    .anyMatch(party -> may(actor, verb, Thing.SESSION_RECORD, party, one)))
        .flatMap(
            one ->
                former(actor, one.agreement())
                    ? one.thing().asConfirmed().stream()
                    : Stream.of(one.thing()))
        .toList();
  }

  private List<PracticeEntry> practice(
      List<StoredHours.Under<PracticeEntry>> all, Verb verb, Actor actor) {
    return all.stream()
        .filter(
            one ->
                Stream.of(one.thing().supervisee(), one.agreement().supervisor())
                    .anyMatch(party -> may(actor, verb, Thing.PRACTICE_ENTRY, party, one)))
        .flatMap(
            one ->
                former(actor, one.agreement())
                    ? one.thing().asCountersigned().stream()
                    : Stream.of(one.thing()))
        .toList();
  }

  /** A party owns it as the others do. */
  private boolean may(
      Actor actor, Verb verb, Thing thing, PersonId party, StoredHours.Under<?> one) {
    return access.allows(actor, verb, thing, new Owner(party, one.agreement().organization()));
  }

  private static boolean former(Actor actor, Agreement agreement) {
    return agreement.isOver() && agreement.supervisor().equals(actor.person());
  }

  @Override
  public void hold(Collection<PersonId> people) {
    em.createQuery(PARTS + " order by a.id", UUID.class)
        .setParameter("people", people.stream().map(PersonId::value).toList())
        .getResultList()
        .forEach(id -> em.find(AgreementRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<SessionRecord> around(Collection<PersonId> people, Instant from, Instant to) {
    var ids =
        em.createQuery(
                "select distinct e.session from SessionEntryRow e, SessionRecordRow r where r.id ="
                    + " e.session and e.startsAt < :to and e.endsAt > :from and (r.agreement in"
                    + " (select a.id from AgreementRow a where a.supervisor in :people) or exists"
                    + " (select p from SessionPresenceRow p where p.session = e.session and"
                    + " p.person in :people))",
                UUID.class)
            .setParameter("people", people.stream().map(PersonId::value).toList())
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    return stored().sessions(ids).stream().map(StoredHours.Under::thing).toList();
  }

  @Override
  public List<PracticeEntry> on(PersonId supervisee, LocalDate day) {
    var ids =
        em.createQuery(
                "select e.id from PracticeEntryRow e where e.supervisee = :person and e.workedOn ="
                    + " :day",
                UUID.class)
            .setParameter("person", supervisee.value())
            .setParameter("day", day)
            .getResultList();
    return stored().practice(ids).stream().map(StoredHours.Under::thing).toList();
  }

  @Override
  public void add(SessionRecord session) {
    var row = new SessionRecordRow();
    row.id = session.id().value();
    row.agreement = session.agreement().value();
    em.persist(row);
    em.flush(); // before the rows that name it
    session.entries().forEach(entry -> correct(session.id(), entry));
    session.confirmations().forEach(confirmation -> confirm(session.id(), confirmation));
  }

  @Override
  public boolean correct(SessionRecordId id, Entry entry) {
    var held = entry.held();
    boolean added =
        added(
            "insert into session_entry (id, session, number, starts_at, ends_at, zone, mode, focus,"
                + " reason, written_by, written_at) values (?, ?, ?, cast(? as timestamp with time"
                + " zone), cast(? as timestamp with time zone), cast(? as varchar), cast(? as"
                + " varchar), cast(? as varchar), ?, ?, ?)",
            UUID.randomUUID(),
            id.value(),
            entry.number(),
            held.map(one -> one.starts().toString()).orElse(null),
            held.map(one -> one.ends().toString()).orElse(null),
            held.map(one -> one.zone().getId()).orElse(null),
            held.map(one -> one.mode().name()).orElse(null),
            held.map(one -> one.focus().word()).orElse(null),
            entry.reason(),
            entry.by().value(),
            entry.at().atOffset(ZoneOffset.UTC));
    if (added) {
      held.stream()
          .flatMap(one -> one.present().stream())
          .forEach(
              person -> {
                var row = new SessionPresenceRow();
                row.id = UUID.randomUUID();
                row.session = id.value();
                row.entry = entry.number();
                row.person = person.value();
                em.persist(row);
              });
      em.flush();
    }
    return added;
  }

  @Override
  public boolean confirm(SessionRecordId id, Confirmation confirmation) {
    return added(
        "insert into session_confirmation (id, session, entry, person, safeguards, located,"
            + " confirmed_at) values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id.value(),
        confirmation.entry(),
        confirmation.person().value(),
        confirmation.safeguards().stream()
            .sorted()
            .map(Safeguard::word)
            .collect(Collectors.joining(" ")),
        confirmation.located(),
        confirmation.at().atOffset(ZoneOffset.UTC));
  }

  @Override
  public void add(PracticeEntry practice) {
    var row = new PracticeEntryRow();
    row.id = practice.id().value();
    row.agreement = practice.agreement().value();
    row.supervisee = practice.supervisee().value();
    row.workedOn = practice.day();
    em.persist(row);
    em.flush(); // before the rows that name it
    practice.amounts().forEach(amount -> correct(practice.id(), amount));
    practice.countersignatures().forEach(signature -> countersign(practice.id(), signature));
  }

  @Override
  public boolean correct(PracticeEntryId id, Amount amount) {
    return added(
        "insert into practice_amount (id, practice, number, direct_minutes, other_minutes, place,"
            + " reason, written_at) values (?, ?, ?, ?, ?, cast(? as varchar), ?, ?)",
        UUID.randomUUID(),
        id.value(),
        amount.number(),
        amount.direct(),
        amount.other(),
        amount.outside().orElse(null),
        amount.reason(),
        amount.at().atOffset(ZoneOffset.UTC));
  }

  @Override
  public boolean countersign(PracticeEntryId id, Countersignature signature) {
    return added(
        "insert into practice_countersignature (id, practice, amount, signed_by, signed_at)"
            + " values (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id.value(),
        signature.amount(),
        signature.by().value(),
        signature.at().atOffset(ZoneOffset.UTC));
  }

  /** On conflict, because a violated constraint would end the transaction. */
  private boolean added(String insert, @Nullable Object... values) {
    var query = em.createNativeQuery(insert + " on conflict do nothing");
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate() == 1;
  }
}
