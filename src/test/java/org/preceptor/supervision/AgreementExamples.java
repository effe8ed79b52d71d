package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.License;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement.Approval;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.HandOver;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.Supervisee;
import org.preceptor.supervision.Agreement.Version;
import org.preceptor.supervision.yaml.ShippedRules;

/** Agreements toward the license of Ohio, whose supervisors are LISW-S. */
public final class AgreementExamples {

  public static final ZoneId ZONE = ZoneId.of("America/New_York");
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  public static final Instant OPENED = Instant.parse("2026-01-02T15:00:00Z");

  private AgreementExamples() {}

  public static SupervisionRules ohio() {
    return ShippedRules.all().stream()
        .filter(rules -> rules.slug().equals("us-oh"))
        .findFirst()
        .orElseThrow();
  }

  static License license(String place, String type, @Nullable LocalDate expires) {
    return new License(
        UUID.randomUUID(),
        PersonId.random(),
        new Jurisdiction(place),
        type,
        "I.1",
        LocalDate.of(2015, 1, 1),
        expires,
        true);
  }

  static SupervisorLicense licensed(License... held) {
    return new SupervisorLicense(ohio(), "LISW-S", List.of(held), Set.of());
  }

  /** With a license that has no end. */
  static SupervisorLicense licensed() {
    return licensed(license("US-OH", "LISW-S", null));
  }

  public static AgreementText text(String goals) {
    return text(goals, FIRST_DAY, Optional.empty());
  }

  static AgreementText text(String goals, LocalDate first, Optional<LocalDate> last) {
    var terms = new EnumMap<AgreementTerm, String>(AgreementTerm.class);
    for (var term : AgreementTerm.values()) {
      terms.put(term, "What we say of " + term.word() + ".");
    }
    terms.put(AgreementTerm.GOALS, goals);
    return new AgreementText(terms, first, last);
  }

  public static Agreement opened(int supervisees) {
    var people = new ArrayList<Supervisee>();
    for (int i = 0; i < supervisees; i++) {
      people.add(new Supervisee(PersonId.random(), "us-oh", "LISW-S"));
    }
    var supervisor = PersonId.random();
    return Agreement.opened(
        AgreementId.random(),
        OrganizationId.random(),
        supervisor,
        people,
        ZONE,
        new Version(1, text("Assessment."), supervisor, OPENED));
  }

  static Agreement signed(Agreement agreement, PersonId person, Instant at) {
    int version = agreement.newest().number();
    var signatures = new ArrayList<>(agreement.signatures());
    signatures.add(new Signature(version, person, agreement.digest(version), at));
    return with(agreement, agreement.versions(), signatures);
  }

  static Agreement signedByAll(Agreement agreement, Instant at) {
    var signed = agreement;
    for (var person : agreement.parties()) {
      signed = signed(signed, person, at);
    }
    return signed;
  }

  static Agreement written(Agreement agreement, AgreementText text, Instant at) {
    var versions = new ArrayList<>(agreement.versions());
    versions.add(new Version(versions.size() + 1, text, agreement.supervisor(), at));
    return with(agreement, versions, agreement.signatures());
  }

  private static Agreement with(
      Agreement agreement, List<Version> versions, List<Signature> signatures) {
    return new Agreement(
        agreement.id(),
        agreement.organization(),
        agreement.supervisor(),
        agreement.supervisees(),
        agreement.zone(),
        versions,
        signatures,
        agreement.approvals(),
        agreement.ending(),
        agreement.handOvers());
  }

  static Agreement ended(Agreement agreement, Instant at) {
    return new Agreement(
        agreement.id(),
        agreement.organization(),
        agreement.supervisor(),
        agreement.supervisees(),
        agreement.zone(),
        agreement.versions(),
        agreement.signatures(),
        agreement.approvals(),
        Optional.of(new Ending("We part.", agreement.supervisor(), at)),
        agreement.handOvers());
  }

  static Agreement handedOver(Agreement agreement, PersonId supervisee, Instant at) {
    var handOvers = new ArrayList<>(agreement.handOvers());
    handOvers.add(new HandOver(supervisee, AgreementId.random(), at));
    return new Agreement(
        agreement.id(),
        agreement.organization(),
        agreement.supervisor(),
        agreement.supervisees(),
        agreement.zone(),
        agreement.versions(),
        agreement.signatures(),
        agreement.approvals(),
        agreement.ending(),
        handOvers);
  }

  static Agreement approved(Agreement agreement, LocalDate day) {
    return new Agreement(
        agreement.id(),
        agreement.organization(),
        agreement.supervisor(),
        agreement.supervisees(),
        agreement.zone(),
        agreement.versions(),
        agreement.signatures(),
        List.of(
            new Approval(
                agreement.newest().number(), "us-oh", day, agreement.supervisor(), OPENED)),
        agreement.ending(),
        agreement.handOvers());
  }

  /** Some life of an agreement: versions, signatures as they come, and perhaps an end. */
  static Agreement drawn(Random random) {
    var agreement = opened(1 + random.nextInt(3));
    var at = OPENED;
    int steps = random.nextInt(14);
    for (int i = 0; i < steps && !agreement.isOver(); i++) {
      at = at.plusSeconds(60L * (1 + random.nextInt(60 * 24 * 40)));
      agreement = step(agreement, at, random);
    }
    return agreement;
  }

  private static Agreement step(Agreement agreement, Instant at, Random random) {
    var waiting = agreement.missing(agreement.newest().number());
    int what = random.nextInt(20);
    if (what == 0) {
      return ended(agreement, at);
    }
    if (what == 1) {
      var supervisees = agreement.supervisees();
      var one = supervisees.get(random.nextInt(supervisees.size())).person();
      return agreement.handOvers().stream().anyMatch(h -> h.supervisee().equals(one))
          ? agreement
          : handedOver(agreement, one, at);
    }
    if (waiting.isEmpty() || what < 5) {
      var first = LocalDate.ofInstant(at, ZONE).plusDays(random.nextInt(30) - 10L);
      var last =
          random.nextBoolean()
              ? Optional.of(first.plusDays(random.nextInt(200)))
              : Optional.<LocalDate>empty();
      return written(agreement, text("Goals " + at, first, last), at);
    }
    return signed(agreement, waiting.get(random.nextInt(waiting.size())), at);
  }

  static Agreement shuffled(Agreement agreement, Random random) {
    return new Agreement(
        agreement.id(),
        agreement.organization(),
        agreement.supervisor(),
        agreement.supervisees(),
        agreement.zone(),
        mixed(agreement.versions(), random),
        mixed(agreement.signatures(), random),
        mixed(agreement.approvals(), random),
        agreement.ending(),
        mixed(agreement.handOvers(), random));
  }

  private static <T> List<T> mixed(List<T> list, Random random) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
