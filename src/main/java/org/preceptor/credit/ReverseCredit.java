package org.preceptor.credit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.credit.ReversalProposal.Outcome;
import org.preceptor.identity.People;
import org.preceptor.notice.Outbox;

/**
 * Takes a credit back: one person proposes with a reason, another confirms. Both are administrators
 * of the provider, or officers of a body that licenses the holder.
 */
@UseCase
public class ReverseCredit {

  private static final int SHOWN = 200;

  @Inject Credits credits;
  @Inject Reversals reversals;
  @Inject CreditLedger ledger;
  @Inject Holder holder;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject CurrentPerson person;
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject CertificateAddress address;
  @Inject Clock clock;

  /** A credit with the proposal that is open about it, if one is. */
  public record Case(Credit credit, Optional<ReversalProposal> open) {}

  /** What came of a step. */
  public enum Step {
    DONE,
    /** A reason has to be given. */
    NO_REASON,
    /** The reason is longer than the ledger keeps. */
    TOO_LONG,
    /** The credit does not stand any more. */
    REVERSED_ALREADY,
    /** A proposal is open, and there is one at a time. */
    PROPOSED_ALREADY,
    /** Whoever proposed may not confirm. */
    SAME_PERSON,
    /** Somebody else was faster. */
    DECIDED_ALREADY
  }

  /**
   * @throws NotFound if there is no credit with this certificate that the actor may take back
   */
  public Case look(String code) {
    var actor = person.actor();
    var credit = credit(code, actor, Verb.READ);
    audit.record(actor, Verb.READ, Thing.REVERSAL, code(credit), credit.award().person());
    return new Case(credit, reversals.open(credit.entry().position()));
  }

  /** Proposals that the person may decide or has a part in, latest first. */
  public List<ReversalProposal> list() {
    var actor = person.actor();
    return reversals.latest(SHOWN).stream()
        .filter(
            one ->
                credits.find(one.certificate()).filter(c -> may(actor, Verb.LIST, c)).isPresent())
        .toList();
  }

  public Step propose(String code, String reason) {
    var actor = person.actor();
    var credit = credit(code, actor, Verb.CREATE);
    var text = reason.strip();
    if (text.isEmpty()) {
      return Step.NO_REASON;
    }
    if (text.length() > ReversalProposal.LONGEST_REASON) {
      return Step.TOO_LONG;
    }
    if (!credit.stands()) {
      return Step.REVERSED_ALREADY;
    }
    var proposal =
        new ReversalProposal(
            UUID.randomUUID(),
            credit.entry().position(),
            credit.entry().certificate(),
            credit.award().person(),
            text,
            actor.person(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Optional.empty());
    if (!reversals.add(proposal)) {
      return Step.PROPOSED_ALREADY;
    }
    audit.record(actor, Verb.CREATE, Thing.REVERSAL, code(credit), proposal.whose());
    return Step.DONE;
  }

  /** Enters the reversal in the ledger and tells the holder, all or nothing. */
  public Step confirm(UUID id) {
    var actor = person.actor();
    var proposal = held(id, actor);
    if (!proposal.isOpen()) {
      return Step.DECIDED_ALREADY;
    }
    if (proposal.proposedBy().equals(actor.person())) {
      return Step.SAME_PERSON;
    }
    var credit = credits.find(proposal.certificate()).orElseThrow();
    if (!credit.stands()) {
      return Step.REVERSED_ALREADY;
    }
    ledger.amend(
        new Reversal(proposal.entry(), proposal.reason(), proposal.proposedBy(), actor.person()));
    decide(proposal, Outcome.CONFIRMED, actor);
    outbox.put(
        CreditLetters.reversed(
            people.get(proposal.whose()), credit, proposal, address.of(proposal.certificate())));
    return Step.DONE;
  }

  /** Takes a proposal back, or declines it; the credit stands as before. */
  public Step withdraw(UUID id) {
    var actor = person.actor();
    var proposal = held(id, actor);
    if (!proposal.isOpen()) {
      return Step.DECIDED_ALREADY;
    }
    decide(proposal, Outcome.WITHDRAWN, actor);
    return Step.DONE;
  }

  private void decide(ReversalProposal proposal, Outcome outcome, Actor actor) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    reversals.decide(proposal.decided(outcome, actor.person(), now));
    audit.record(
        actor,
        outcome == Outcome.CONFIRMED ? Verb.CHANGE : Verb.DELETE,
        Thing.REVERSAL,
        proposal.certificate().text(),
        proposal.whose());
  }

  private ReversalProposal held(UUID id, Actor actor) {
    return reversals
        .hold(id)
        .filter(
            one ->
                credits.find(one.certificate()).filter(c -> may(actor, Verb.CHANGE, c)).isPresent())
        .orElseThrow(() -> new NotFound(Thing.REVERSAL, id));
  }

  private Credit credit(String code, Actor actor, Verb verb) {
    return CertificateCode.read(code)
        .flatMap(credits::find)
        .filter(found -> may(actor, verb, found))
        .orElseThrow(() -> new NotFound(Thing.REVERSAL, "of that code"));
  }

  /** An administrator of the provider, or an officer of a body that licenses the holder. */
  private boolean may(Actor actor, Verb verb, Credit credit) {
    var award = credit.award();
    var body = new Owner(null, actor.organization());
    return access.allows(
            actor, verb, Thing.REVERSAL, new Owner(award.person(), award.organization()))
        || (access.allows(actor, verb, Thing.REVERSAL, body)
            && !holder.isAt(actor.organization(), award.person()).isEmpty());
  }

  private static String code(Credit credit) {
    return credit.entry().certificate().text();
  }
}
