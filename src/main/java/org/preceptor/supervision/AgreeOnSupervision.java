package org.preceptor.supervision;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.credit.CertificateAddress;
import org.preceptor.credit.Licensee;
import org.preceptor.credit.Licensees;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.License;
import org.preceptor.identity.Licenses;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement.Approval;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.HandOver;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.State;
import org.preceptor.supervision.Agreement.Supervisee;
import org.preceptor.supervision.Agreement.Version;

/** Supervisor and supervisees write an agreement, sign it, change it and end it. */
@UseCase
public class AgreeOnSupervision {

  @Inject Agreements agreements;
  @Inject RulePacks packs;
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Licenses licenses;
  @Inject Organizations organizations;
  @Inject Licensees licensees;
  @Inject CurrentPerson current;
  @Inject Access access;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject CertificateAddress address;
  @Inject Clock clock;

  /**
   * An agreement as a party sees it now.
   *
   * @param state for a supervisee their own; for the supervisor the best of them
   * @param licenses the supervisor's, one for each supervisee
   * @param waitsForMe whether the newest version lacks the person's own signature
   * @param refusal why they could not sign it, as it was shown, now
   */
  public record Standing(
      Agreement agreement,
      PersonId me,
      State state,
      List<SupervisorLicense> licenses,
      boolean waitsForMe,
      Optional<AgreementRefusal> refusal,
      Instant now) {

    public boolean iSupervise() {
      return agreement.supervisor().equals(me);
    }
  }

  /** Somebody to be supervised, as typed: an address, and rules with what entitles to them. */
  public record Named(String email, String body, String designation) {}

  /** What is wrong with a line of those to be supervised. */
  public enum WhoFault {
    NOBODY,
    UNKNOWN,
    YOURSELF,
    TWICE,
    NO_RULES
  }

  /**
   * What has to be mended before an agreement is opened.
   *
   * @param line which of those named; empty for the text
   */
  public record Wrong(
      Optional<Integer> line,
      Optional<WhoFault> who,
      Optional<AgreementRefusal> license,
      Optional<AgreementText.Found> text) {}

  /** What came of writing: an agreement, or all that is wrong. */
  public record Written(
      Optional<AgreementId> id, List<Wrong> wrong, Optional<AgreementRefusal> refusal) {}

  /** All that the person has a part in, latest first. */
  public List<Standing> mine() {
    var actor = current.actor();
    return agreements.of(actor).stream().map(one -> standing(one, actor)).toList();
  }

  /**
   * @throws NotFound if the person has no part in one with this id
   */
  public Standing look(AgreementId id) {
    var actor = current.actor();
    var agreement = agreements.get(id, Verb.READ, actor);
    audit.record(actor, Verb.READ, Thing.AGREEMENT, id.toString(), agreement.supervisor());
    return standing(agreement, actor);
  }

  /** Whether the person may open agreements, which supervisors do. */
  public boolean mayOpen() {
    return access.allowsSome(current.actor(), Verb.CREATE, Thing.AGREEMENT);
  }

  /** The bodies whose rules the person's licenses are of; those that are likeliest meant. */
  public List<SupervisionRules> likely() {
    var places =
        licenses.of(current.id()).stream().map(License::jurisdiction).collect(Collectors.toSet());
    return packs.all().stream().filter(pack -> places.contains(pack.jurisdiction())).toList();
  }

  private Standing standing(Agreement agreement, Actor actor) {
    var now = now();
    var me = actor.person();
    var held = licenses(agreement);
    var newest = agreement.newest().number();
    var states = new ArrayList<State>();
    for (int i = 0; i < held.size(); i++) {
      var person = agreement.supervisees().get(i).person();
      if (person.equals(me) || agreement.supervisor().equals(me)) {
        states.add(agreement.state(person, held.get(i), now));
      }
    }
    boolean waits = agreement.missing(newest).contains(me) && !agreement.isOver();
    return new Standing(
        agreement,
        me,
        states.stream().min(State::compareTo).orElseThrow(),
        held,
        waits,
        agreement.refusesSignature(me, newest, agreement.digest(newest), held, now),
        now);
  }

  private List<SupervisorLicense> licenses(Agreement agreement) {
    return agreement.supervisees().stream()
        .map(one -> license(agreement.supervisor(), one.body(), one.designation()))
        .toList();
  }

  private SupervisorLicense license(PersonId supervisor, String body, String designation) {
    var rules = packs.find(body).orElseThrow();
    var held = licenses.of(supervisor);
    return new SupervisorLicense(rules, designation, held, suspended(held));
  }

  /** What a register says that knows the license by number and name. */
  private Set<UUID> suspended(List<License> held) {
    return held.stream()
        .filter(License::verified)
        .filter(
            license ->
                organizations
                    .licensingBody(license.jurisdiction())
                    .flatMap(
                        body -> licensees.find(body.id(), license.jurisdiction(), license.number()))
                    .filter(line -> line.standing() != Licensee.Standing.ACTIVE)
                    .isPresent())
        .map(License::id)
        .collect(Collectors.toSet());
  }

  /** Opens an agreement with its first version, and asks the others to sign it. */
  public Written open(List<Named> named, AgreementText text) {
    var actor = current.actor();
    if (!access.allowsSome(actor, Verb.CREATE, Thing.AGREEMENT)) {
      throw new NotFound(Thing.AGREEMENT, "to be opened");
    }
    var wrong = new ArrayList<Wrong>();
    var supervisees = supervisees(named, actor, wrong);
    wrong.addAll(wrongs(text));
    if (!wrong.isEmpty()) {
      return new Written(Optional.empty(), wrong, Optional.empty());
    }
    var zone = packs.find(supervisees.getFirst().body()).orElseThrow().zone();
    var agreement =
        Agreement.opened(
            AgreementId.random(),
            actor.organization(),
            actor.person(),
            supervisees,
            zone,
            new Version(1, text, actor.person(), now()));
    agreements.open(agreement);
    record(actor, Verb.CREATE, agreement);
    tellOthers(agreement, actor.person(), AgreementLetters::asked);
    return new Written(Optional.of(agreement.id()), List.of(), Optional.empty());
  }

  private List<Supervisee> supervisees(List<Named> named, Actor actor, List<Wrong> wrong) {
    var supervisees = new ArrayList<Supervisee>();
    var seen = new HashSet<PersonId>();
    for (int i = 0; i < named.size(); i++) {
      var one = named.get(i);
      if (one.email().isBlank()) {
        continue;
      }
      var person = colleague(one.email(), actor);
      var pack = packs.find(one.body());
      if (person.isEmpty()) {
        wrong.add(who(i, WhoFault.UNKNOWN));
      } else if (person.get().equals(actor.person())) {
        wrong.add(who(i, WhoFault.YOURSELF));
      } else if (!seen.add(person.get())) {
        wrong.add(who(i, WhoFault.TWICE));
      } else if (pack.isEmpty()) {
        wrong.add(who(i, WhoFault.NO_RULES));
      } else {
        int line = i;
        var day = LocalDate.ofInstant(now(), pack.get().zone());
        license(actor.person(), one.body(), one.designation())
            .lackOn(day)
            .ifPresent(lack -> wrong.add(unlicensed(line, AgreementRefusal.of(lack))));
        supervisees.add(new Supervisee(person.get(), one.body(), one.designation()));
      }
    }
    if (seen.isEmpty() && wrong.isEmpty()) {
      wrong.add(who(0, WhoFault.NOBODY));
    }
    return supervisees;
  }

  /** Somebody of the same house who can have a part; nobody learns who else has an account. */
  private Optional<PersonId> colleague(String email, Actor actor) {
    return EmailAddress.parse(email)
        .flatMap(people::find)
        .map(Person::id)
        .filter(
            id ->
                memberships
                    .find(id, actor.organization())
                    .filter(m -> access.allowsSome(m.actor(), Verb.CHANGE, Thing.AGREEMENT))
                    .isPresent());
  }

  private static Wrong who(int line, WhoFault fault) {
    return new Wrong(Optional.of(line), Optional.of(fault), Optional.empty(), Optional.empty());
  }

  private static Wrong unlicensed(int line, AgreementRefusal refusal) {
    return new Wrong(Optional.of(line), Optional.empty(), Optional.of(refusal), Optional.empty());
  }

  private static List<Wrong> wrongs(AgreementText text) {
    return text.faults().stream()
        .map(
            found ->
                new Wrong(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(found)))
        .toList();
  }

  /** Writes the version after the one that the person had before them; all sign anew. */
  public Written write(AgreementId id, int basis, AgreementText text) {
    var actor = current.actor();
    var agreement = agreements.hold(id, Verb.CHANGE, actor);
    var wrong = wrongs(text);
    var refusal = agreement.refusesVersion(actor.person(), basis, text);
    if (!wrong.isEmpty() || refusal.isPresent()) {
      return new Written(Optional.empty(), wrong, refusal);
    }
    if (!agreements.write(id, new Version(basis + 1, text, actor.person(), now()))) {
      return new Written(Optional.empty(), List.of(), Optional.of(AgreementRefusal.NOT_THE_NEWEST));
    }
    record(actor, Verb.CHANGE, agreement);
    tellOthers(agreements.get(id, Verb.READ, actor), actor.person(), AgreementLetters::changed);
    return new Written(Optional.of(id), List.of(), Optional.empty());
  }

  /**
   * Signs a version as it was shown; why not is returned.
   *
   * @param digest of what was shown
   */
  public Optional<AgreementRefusal> sign(AgreementId id, int version, String digest) {
    var actor = current.actor();
    var agreement = agreements.hold(id, Verb.CHANGE, actor);
    var refusal =
        agreement.refusesSignature(actor.person(), version, digest, licenses(agreement), now());
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!agreements.sign(id, new Signature(version, actor.person(), digest, now()))) {
      return Optional.of(AgreementRefusal.SIGNED_ALREADY);
    }
    record(actor, Verb.CHANGE, agreement);
    var signed = agreements.get(id, Verb.READ, actor);
    if (signed.agreed(version).isPresent()) {
      tellOthers(signed, actor.person(), AgreementLetters::agreed);
    }
    return Optional.empty();
  }

  public Optional<AgreementRefusal> end(AgreementId id, String reason) {
    var actor = current.actor();
    var agreement = agreements.hold(id, Verb.CHANGE, actor);
    var refusal = agreement.refusesEnding(actor.person(), reason);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!agreements.end(id, new Ending(reason.strip(), actor.person(), now()))) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    record(actor, Verb.CHANGE, agreement);
    tellOthers(agreements.get(id, Verb.READ, actor), actor.person(), AgreementLetters::ended);
    return Optional.empty();
  }

  /** Enters the day from which a licensing body approved what all have signed. */
  public Optional<AgreementRefusal> approve(AgreementId id, String body, LocalDate day) {
    var actor = current.actor();
    var agreement = agreements.hold(id, Verb.CHANGE, actor);
    var refusal = agreement.refusesApproval(actor.person(), body, day, now());
    if (refusal.isEmpty()) {
      int version = agreement.newest().number();
      agreements.approve(id, new Approval(version, body, day, actor.person(), now()));
      record(actor, Verb.CHANGE, agreement);
    }
    return refusal;
  }

  /** The person goes on under another agreement of theirs; this one ends for them. */
  public Optional<AgreementRefusal> handOver(AgreementId id, AgreementId to) {
    var actor = current.actor();
    var agreement = agreements.hold(id, Verb.CHANGE, actor);
    var next = agreements.get(to, Verb.READ, actor);
    var refusal = agreement.refusesHandOver(actor.person(), next);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!agreements.handOver(id, new HandOver(actor.person(), to, now()))) {
      return Optional.of(AgreementRefusal.ENDED);
    }
    record(actor, Verb.CHANGE, agreement);
    tellOthers(agreement, actor.person(), AgreementLetters::handedOver);
    return Optional.empty();
  }

  /** Where the person could go on instead of with an agreement. */
  public List<Agreement> successors(Agreement agreement) {
    var actor = current.actor();
    return agreements.of(actor).stream()
        .filter(one -> agreement.refusesHandOver(actor.person(), one).isEmpty())
        .toList();
  }

  private interface Writing {
    Letter letter(Agreement agreement, Person to, Person by, String address);
  }

  private void tellOthers(Agreement agreement, PersonId by, Writing writing) {
    var writer = people.get(by);
    agreement.parties().stream()
        .filter(party -> !party.equals(by))
        .map(people::get)
        .map(
            to ->
                writing.letter(
                    agreement,
                    to,
                    writer,
                    address.site() + "/supervision/agreement?id=" + agreement.id()))
        .forEach(outbox::put);
  }

  private void record(Actor actor, Verb verb, Agreement agreement) {
    audit.record(actor, verb, Thing.AGREEMENT, agreement.id().toString(), agreement.supervisor());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
