package org.preceptor.app;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.credit.Award;
import org.preceptor.credit.Correction;
import org.preceptor.credit.CreditLedger;
import org.preceptor.credit.DemoRegister;
import org.preceptor.credit.Hash;
import org.preceptor.credit.NamedLicense;
import org.preceptor.credit.Reversal;
import org.preceptor.identity.DemoPeople;
import org.preceptor.identity.Licenses;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.Course;
import org.preceptor.learning.Courses;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.standards.ActivityRef.Kind;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * What the invented people had done before anybody looked: credits, one corrected, one reversed.
 */
@UseCase
public class DemoHistory {

  private static final String COURSE = "competence-with-technology";
  private static final int PASS = 80;

  @Inject DemoRegister register;
  @Inject CreditLedger ledger;
  @Inject Courses courses;
  @Inject Modules modules;
  @Inject People people;
  @Inject Licenses licenses;
  @Inject Organizations organizations;
  @Inject Clock clock;

  public void make() {
    register.make();
    courses.find(COURSE).ifPresent(this::awards);
  }

  private void awards(Course course) {
    award(course, DemoPeople.RUTH, 41, 95);
    long wrongName = award(course, DemoPeople.BEN, 23, 85);
    long doubled = award(course, DemoPeople.SAMIRA, 12, 90);
    ledger.amend(
        new Correction(
            wrongName,
            "Benjamin Whitehorse",
            course.credit().time(),
            ContactMinutes.hours(course.credit().time()),
            "The name on the certificate now reads as on the license.",
            DemoPeople.PRIYA,
            DemoPeople.MARISOL));
    ledger.amend(
        new Reversal(
            doubled,
            "The evaluation was handed in for another person.",
            DemoPeople.PRIYA,
            DemoPeople.MARISOL));
  }

  private long award(Course course, PersonId whose, int daysAgo, int percent) {
    var person = people.get(whose);
    var at = clock.instant().minus(Duration.ofDays(daysAgo));
    var award =
        new Award(
            UUID.nameUUIDFromBytes(("demo " + whose).getBytes(StandardCharsets.UTF_8)),
            whose,
            DemoPeople.AGENCY,
            person.name(),
            named(whose, at),
            course.ref(),
            course.title(),
            objectives(course),
            course.credit().time(),
            ContactMinutes.hours(course.credit().time()),
            "60 contact minutes to the hour, rounded down to half hours",
            course.credit().categories(),
            delivery(course),
            presenters(course),
            at,
            person.zone(),
            PASS,
            percent,
            house(DemoPeople.AGENCY),
            List.of(),
            course.grievance().strip());
    return ledger.award(award).entry().position();
  }

  private String house(OrganizationId id) {
    return organizations.get(id).name();
  }

  private List<NamedLicense> named(PersonId whose, Instant at) {
    return licenses.of(whose).stream()
        .filter(license -> license.holdsOn(at.atZone(people.get(whose).zone()).toLocalDate()))
        .map(one -> new NamedLicense(one.jurisdiction(), one.type(), one.number()))
        .toList();
  }

  private List<Module> parts(Course course) {
    return course.parts().stream()
        .filter(part -> part.kind() == Kind.MODULE)
        .flatMap(part -> modules.find(part.slug()).stream())
        .toList();
  }

  private String objectives(Course course) {
    var text =
        parts(course).stream()
            .flatMap(module -> module.about().objectives().stream())
            .map(Module.Objective::text)
            .collect(Collectors.joining("\n"));
    return Hash.of(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String delivery(Course course) {
    return parts(course).stream()
        .map(module -> module.about().delivery())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private List<String> presenters(Course course) {
    return parts(course).stream()
        .flatMap(module -> module.presenters().stream())
        .distinct()
        .toList();
  }
}
