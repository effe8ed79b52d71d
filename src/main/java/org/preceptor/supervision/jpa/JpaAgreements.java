package org.preceptor.supervision.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.supervision.Agreement;
import org.preceptor.supervision.Agreement.Approval;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.HandOver;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.Version;
import org.preceptor.supervision.AgreementId;
import org.preceptor.supervision.Agreements;

/**
 * Unique keys let one of two equal facts in. A supervisor of one that is over is given what all had
 * signed.
 */
@ApplicationScoped
class JpaAgreements implements Agreements {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Agreement get(AgreementId id, Verb verb, Actor actor) {
    var found = read(List.of(id.value())).stream().filter(one -> may(actor, verb, one)).toList();
    if (found.isEmpty()) {
      throw new NotFound(Thing.AGREEMENT, id);
    }
    return seen(found.getFirst(), actor);
  }

  @Override
  public Agreement hold(AgreementId id, Verb verb, Actor actor) {
    em.find(AgreementRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    return get(id, verb, actor);
  }

  @Override
  public List<Agreement> of(Actor actor) {
    var ids =
        em.createQuery(
                "select a.id from AgreementRow a where a.supervisor = :person or exists (select s"
                    + " from AgreementSuperviseeRow s where s.agreement = a.id and s.person ="
                    + " :person)",
                UUID.class)
            .setParameter("person", actor.person().value())
            .getResultList();
    return read(ids).stream()
        .filter(one -> may(actor, Verb.LIST, one))
        .map(one -> seen(one, actor))
        .toList();
  }

  /** A party owns it as the others do. */
  private boolean may(Actor actor, Verb verb, Agreement agreement) {
    return agreement.parties().stream()
        .map(party -> new Owner(party, agreement.organization()))
        .anyMatch(owner -> access.allows(actor, verb, Thing.AGREEMENT, owner));
  }

  private static Agreement seen(Agreement agreement, Actor actor) {
    boolean former = agreement.isOver() && agreement.supervisor().equals(actor.person());
    return former ? agreement.asAgreed() : agreement;
  }

  private List<Agreement> read(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return new StoredAgreements(em, ids).all();
  }

  @Override
  public void open(Agreement agreement) {
    var row = new AgreementRow();
    row.id = agreement.id().value();
    row.organization = agreement.organization().value();
    row.supervisor = agreement.supervisor().value();
    row.zone = agreement.zone().getId();
    row.openedAt = agreement.versions().getFirst().at();
    em.persist(row);
    em.flush(); // before the rows that name it
    int place = 0;
    for (var one : agreement.supervisees()) {
      var supervisee = new AgreementSuperviseeRow();
      supervisee.id = UUID.randomUUID();
      supervisee.agreement = row.id;
      supervisee.place = place++;
      supervisee.person = one.person().value();
      supervisee.body = one.body();
      supervisee.designation = one.designation();
      em.persist(supervisee);
    }
    agreement.versions().forEach(version -> write(agreement.id(), version));
    agreement.signatures().forEach(signature -> sign(agreement.id(), signature));
    agreement.approvals().forEach(approval -> approve(agreement.id(), approval));
    agreement.ending().ifPresent(ending -> end(agreement.id(), ending));
    agreement.handOvers().forEach(handOver -> handOver(agreement.id(), handOver));
  }

  @Override
  public boolean write(AgreementId id, Version version) {
    var text = version.text();
    boolean added =
        added(
            "insert into agreement_version (id, agreement, version, first_day, last_day,"
                + " written_by, written_at) values (?, ?, ?, ?, cast(? as date), ?, ?)",
            UUID.randomUUID(),
            id.value(),
            version.number(),
            text.firstDay(),
            text.lastDay().map(Object::toString).orElse(null),
            version.by().value(),
            version.at().atOffset(ZoneOffset.UTC));
    if (added) {
      text.terms()
          .forEach(
              (term, said) -> {
                var row = new AgreementTermRow();
                row.id = UUID.randomUUID();
                row.agreement = id.value();
                row.version = version.number();
                row.term = term.word();
                row.text = said;
                em.persist(row);
              });
      em.flush();
    }
    return added;
  }

  @Override
  public boolean sign(AgreementId id, Signature signature) {
    return added(
        "insert into agreement_signature (id, agreement, version, person, digest, signed_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id.value(),
        signature.version(),
        signature.person().value(),
        signature.digest(),
        signature.at().atOffset(ZoneOffset.UTC));
  }

  @Override
  public void approve(AgreementId id, Approval approval) {
    var row = new AgreementApprovalRow();
    row.id = UUID.randomUUID();
    row.agreement = id.value();
    row.version = approval.version();
    row.body = approval.body();
    row.approvedOn = approval.day();
    row.enteredBy = approval.by().value();
    row.enteredAt = approval.at();
    em.persist(row);
    em.flush();
  }

  @Override
  public boolean end(AgreementId id, Ending ending) {
    return added(
        "insert into agreement_ending (id, agreement, reason, ended_by, ended_at)"
            + " values (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id.value(),
        ending.reason(),
        ending.by().value(),
        ending.at().atOffset(ZoneOffset.UTC));
  }

  @Override
  public boolean handOver(AgreementId id, HandOver handOver) {
    return added(
        "insert into agreement_hand_over (id, agreement, supervisee, successor, handed_at)"
            + " values (?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id.value(),
        handOver.supervisee().value(),
        handOver.to().value(),
        handOver.at().atOffset(ZoneOffset.UTC));
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
