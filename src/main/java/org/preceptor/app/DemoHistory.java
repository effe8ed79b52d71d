package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.credit.DemoCredits;
import org.preceptor.credit.DemoRegister;
import org.preceptor.identity.DemoPeople;
import org.preceptor.learning.DemoStudies;
import org.preceptor.research.DemoAppraisals;
import org.preceptor.scenario.DemoPlays;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.DemoAgreements;

/**
 * What the invented people had done before anybody looked. Every step is taken by the use case that
 * takes it for everybody; the ledger says itself that it entered all of it today.
 */
@ApplicationScoped
public class DemoHistory {

  private static final String COURSE = "competence-with-technology";
  private static final String MODULE = "2-06-competence";
  private static final String SCENARIO = "the-call-that-drops";
  private static final int ALL_LESSONS = 6;

  @Inject DemoRegister register;
  @Inject DemoStudies studies;
  @Inject DemoPlays plays;
  @Inject DemoCredits credits;
  @Inject DemoDesk desk;
  @Inject DemoAppraisals appraisals;
  @Inject DemoAgreements agreements;
  @Inject Clock clock;

  /** How somebody came to a credit. */
  private record Passed(
      PersonId person, OrganizationId house, Role role, int daysAgo, int wrong, String walk) {}

  private static final List<Passed> PASSED =
      List.of(
          passed(DemoPeople.RUTH, DemoPeople.AGENCY, Role.SUPERVISOR, 41, 1, "warns-the-deputy"),
          passed(
              DemoPeople.TOMASZ,
              DemoPeople.SCHOOL,
              Role.INSTRUCTOR,
              33,
              2,
              "tells-curtis-all-of-it"),
          passed(
              DemoPeople.INES,
              DemoPeople.AGENCY,
              Role.LEARNER,
              29,
              0,
              "sends-curtis-through-renee"),
          passed(DemoPeople.BEN, DemoPeople.AGENCY, Role.LEARNER, 23, 3, "calls-curtis-unasked"),
          passed(DemoPeople.CHIDI, DemoPeople.AGENCY, Role.LEARNER, 16, 2, "asks-for-medics-first"),
          passed(
              DemoPeople.SAMIRA, DemoPeople.AGENCY, Role.LEARNER, 12, 2, "learns-the-place-late"));

  /** Who appraises what the agency reads. */
  private static final List<Actor> READERS =
      List.of(
          new Actor(DemoPeople.AMARA, DemoPeople.AGENCY, Set.of(Role.LEARNER)),
          new Actor(DemoPeople.RUTH, DemoPeople.AGENCY, Set.of(Role.SUPERVISOR)),
          new Actor(DemoPeople.SAMIRA, DemoPeople.AGENCY, Set.of(Role.LEARNER)),
          new Actor(DemoPeople.BEN, DemoPeople.AGENCY, Set.of(Role.LEARNER)));

  /** Who reads for a class, and which students rate in it. */
  private static final Actor TEACHER =
      new Actor(DemoPeople.TOMASZ, DemoPeople.SCHOOL, Set.of(Role.INSTRUCTOR));

  private static final List<Actor> STUDENTS =
      List.of(
          new Actor(DemoPeople.LINH, DemoPeople.SCHOOL, Set.of(Role.LEARNER)),
          new Actor(DemoPeople.FARAH, DemoPeople.SCHOOL, Set.of(Role.LEARNER)));

  public void make() {
    register.make();
    credits.lastYear();
    PASSED.forEach(this::pass);
    amara();
    joaquin();
    linh();
    credits.amend();
    desk.make();
    appraisals.make(READERS, ago(0));
    appraisals.makeClass(TEACHER, STUDENTS, ago(0));
    agreements.make();
  }

  private static Passed passed(
      PersonId person, OrganizationId house, Role role, int daysAgo, int wrong, String walk) {
    return new Passed(person, house, role, daysAgo, wrong, walk);
  }

  private void pass(Passed one) {
    var actor = new Actor(one.person(), one.house(), Set.of(one.role()));
    var at = ago(one.daysAgo());
    studies.enroll(actor, COURSE, at.minus(Duration.ofDays(9)));
    studies.read(actor, MODULE, ALL_LESSONS, at.minus(Duration.ofDays(6)));
    studies.takeAssessment(actor, MODULE, one.wrong(), at.minus(Duration.ofDays(4)));
    plays.play(
        actor,
        SCENARIO,
        one.walk(),
        "Deciding who had to know, and how little would do.",
        "",
        at.minus(Duration.ofDays(1)));
    studies.finish(actor, COURSE, "I will read the plan aloud at the start of each session.", at);
  }

  /** In the middle of the third lesson, with one scenario behind her and one under way. */
  private void amara() {
    var amara = new Actor(DemoPeople.AMARA, DemoPeople.AGENCY, Set.of(Role.LEARNER));
    studies.enroll(amara, COURSE, ago(11));
    studies.read(amara, MODULE, 2, ago(8));
    plays.play(
        amara,
        SCENARIO,
        "takes-the-nearest-deputy",
        "Not knowing whether I was overreacting. I kept hoping that the picture would come back.",
        "Write the local emergency number of each client beside their name.",
        ago(5));
    plays.begin(amara, SCENARIO, "keeps-the-plan-they-made", 7, ago(2));
    studies.readHalf(amara, MODULE, ago(1));
    note(amara, 0, 3, "Ask what our agency counts as training on a new platform.", ago(8));
    note(amara, 1, 5, "Two of my clients type more than they say. Try asking about it.", ago(8));
    note(amara, 2, 3, "Ask for the place every time, not only when I am worried.", ago(1));
  }

  private void note(Actor actor, int lesson, int part, String text, Instant at) {
    studies.note(actor, MODULE, lesson, part, text, at.plus(Duration.ofMinutes(4L + part)));
  }

  /** Has read everything and left a begun assessment. */
  private void joaquin() {
    var joaquin = new Actor(DemoPeople.JOAQUIN, DemoPeople.AGENCY, Set.of(Role.LEARNER));
    studies.enroll(joaquin, COURSE, ago(20));
    studies.read(joaquin, MODULE, 3, ago(18));
    studies.readHalf(joaquin, MODULE, ago(15));
    studies.read(joaquin, MODULE, ALL_LESSONS, ago(9));
    studies.beginAssessment(joaquin, MODULE, 8, ago(3));
  }

  /** A student in her first lesson. */
  private void linh() {
    var linh = new Actor(DemoPeople.LINH, DemoPeople.SCHOOL, Set.of(Role.LEARNER));
    studies.enroll(linh, COURSE, ago(2));
    studies.readHalf(linh, MODULE, ago(1));
    note(linh, 0, 2, "For the seminar: who decides that a worker is competent?", ago(1));
  }

  /** About as long ago as a whole number of days, in the evening of most places in America. */
  private Instant ago(int days) {
    return clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(days));
  }
}
