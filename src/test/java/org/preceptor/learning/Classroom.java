package org.preceptor.learning;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.EvidenceRecord;
import org.preceptor.credit.Amendment;
import org.preceptor.credit.AmendmentEntry;
import org.preceptor.credit.Award;
import org.preceptor.credit.AwardEntry;
import org.preceptor.credit.Awarding;
import org.preceptor.credit.CertificateCode;
import org.preceptor.credit.CreditLedger;
import org.preceptor.learning.yaml.Authored;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** A learner before the small sound module and a course around it, with everything in memory. */
final class Classroom {

  static final String SLUG = "serving-first";
  static final String COURSE = "a-course";
  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

  final Module module = Authored.soundModule();
  final Course course =
      new Course(
          new ActivityRef(ActivityRef.Kind.COURSE, COURSE, 1),
          "A course",
          "About it.",
          List.of(
              new Course.Part(ActivityRef.Kind.MODULE, SLUG),
              new Course.Part(ActivityRef.Kind.SCENARIO, "the-visit")),
          new Course.Credit(new ContactTime(60), List.of(CreditCategory.ETHICS)),
          List.of(),
          "Write to us.",
          "Tell us.",
          List.of(
              new EvaluationQuestion(
                  "visit", "I can visit.", EvaluationQuestion.Kind.SCALE, "scenario/the-visit")),
          "I did this.");
  final Stores stores = new InMemoryStores().stores();
  final List<Evidence> evidence = new ArrayList<>();
  final Map<PersonId, Instant> played = new HashMap<>();
  final Map<UUID, AwardEntry> entries = new HashMap<>();
  final MovingClock clock = new MovingClock();
  Actor actor = learner();

  static Actor learner() {
    return new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  }

  /** A clock that goes on one second at each look. */
  static final class MovingClock extends Clock {
    private Instant now = NINE;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }

    void advance(Duration by) {
      now = now.plus(by);
    }
  }

  private final Modules modules =
      new Modules() {
        @Override
        public List<Module> all() {
          return List.of(module);
        }

        @Override
        public Optional<Module> find(ActivityRef ref) {
          return Optional.of(module).filter(m -> m.ref().equals(ref));
        }
      };
  private final Courses courses =
      new Courses() {
        @Override
        public List<Course> all() {
          return List.of(course);
        }

        @Override
        public Optional<Course> find(ActivityRef ref) {
          return Optional.of(course).filter(c -> c.ref().equals(ref));
        }
      };
  private final Activities activities =
      new Activities() {
        @Override
        public Optional<Offered> find(ActivityRef.Kind kind, String slug) {
          return Optional.of(
              new Offered(
                  new ActivityRef(kind, slug, 1),
                  "The visit",
                  "A visit.",
                  ReadingSize.ofScenario(1000, 8)));
        }

        @Override
        public Finished finished(PersonId person) {
          return (kind, slug, since) ->
              Optional.ofNullable(played.get(person)).filter(at -> !at.isBefore(since));
        }
      };
  private final EvidenceRecord record =
      new EvidenceRecord() {
        @Override
        public void append(List<Evidence> added) {
          evidence.addAll(added);
        }

        @Override
        public List<Evidence> all(Actor whose) {
          return evidence.stream().filter(e -> e.person().equals(whose.person())).toList();
        }
      };
  private final CurrentPerson person = () -> Optional.of(actor);

  TakeModule takeModule() {
    var take = new TakeModule();
    take.modules = modules;
    take.courses = courses;
    take.enrollments = stores.enrollments();
    take.readings = stores.readings();
    take.sittings = stores.sittings();
    take.exams = stores.exams();
    take.evidence = record;
    take.clock = clock;
    take.person = person;
    return take;
  }

  TakeAssessment takeAssessment() {
    var take = new TakeAssessment();
    take.modules = modules;
    take.readings = stores.readings();
    take.exams = stores.exams();
    take.evidence = record;
    take.clock = clock;
    take.person = person;
    take.seeds = new Random(7);
    return take;
  }

  EnrollInCourse enroll() {
    var enroll = new EnrollInCourse();
    enroll.courses = courses;
    enroll.enrollments = stores.enrollments();
    enroll.clock = clock;
    enroll.person = person;
    return enroll;
  }

  TakeCourse takeCourse() {
    var take = new TakeCourse();
    take.courses = courses;
    take.modules = modules;
    take.activities = activities;
    take.enrollments = stores.enrollments();
    take.closings = stores.closings();
    take.takeModule = takeModule();
    take.awards = new PlainAwards();
    take.ledger = ledger;
    take.clock = clock;
    take.person = person;
    return take;
  }

  /** Earns once for each enrollment, as the ledger's own contract has it. */
  private final CreditLedger ledger =
      new CreditLedger() {
        @Override
        public Awarding award(Award award) {
          var entered = entries.get(award.enrollment());
          if (entered != null) {
            return new Awarding.Already(entered);
          }
          var entry =
              new AwardEntry(
                  entries.size(),
                  award.completedAt(),
                  CertificateCode.random(new SecureRandom()),
                  award);
          entries.put(award.enrollment(), entry);
          return new Awarding.Awarded(entry);
        }

        @Override
        public AmendmentEntry amend(Amendment amendment) {
          throw new UnsupportedOperationException("no course amends");
        }
      };

  /** As the day's paper would be, without people and licenses to look up. */
  private static final class PlainAwards extends CourseAwards {
    @Override
    Award award(Enrollment enrollment, CourseStatus status, Instant at) {
      var result = status.modules().getFirst().best().orElseThrow().result().orElseThrow();
      return new Award(
          enrollment.id(),
          enrollment.person(),
          enrollment.organization(),
          "Amara Okonkwo",
          List.of(),
          status.course().ref(),
          status.course().title(),
          "0".repeat(64),
          status.course().credit().time(),
          "1",
          "60 minutes",
          status.course().credit().categories(),
          "self-paced distance learning",
          List.of("Ada Moreno, MSW"),
          at,
          ZoneOffset.UTC,
          result.passPercent(),
          result.percent(),
          "A school",
          List.of(),
          "Write to us.");
    }
  }

  void readEverything() {
    module.lessons().forEach(lesson -> Diligent.read(takeModule(), SLUG, lesson));
  }

  UUID start() {
    return ((TakeAssessment.Starting.Started) takeAssessment().start(SLUG)).form();
  }

  /** Answers every question of a form, rightly or with nothing that is right. */
  void answer(UUID form, boolean rightly) {
    for (var slot : takeAssessment().open(form).attempt().exam().form().slots()) {
      var question = module.assessment().item(slot.item()).orElseThrow().question();
      takeAssessment().answer(form, slot.item(), rightly ? right(question) : wrong(question));
    }
  }

  void pass() {
    var form = start();
    answer(form, true);
    takeAssessment().handIn(form);
  }

  void play() {
    played.put(actor.person(), clock.instant());
  }

  static Answer right(Question question) {
    return switch (question) {
      case Question.Choice choice ->
          new Answer(
              choice.options().stream()
                  .filter(Question.Option::key)
                  .map(Question.Option::id)
                  .toList());
      case Question.Order order -> new Answer(order.shuffled());
      case Question.Match match ->
          new Answer(match.shuffled().stream().map(id -> id + "=" + id).toList());
      case Question.HotText hot ->
          new Answer(
              hot.lines().stream().filter(Question.Line::key).map(Question.Line::id).toList());
    };
  }

  static Answer wrong(Question question) {
    return switch (question) {
      case Question.Choice choice ->
          new Answer(
              choice.options().stream()
                  .filter(option -> !option.key())
                  .map(Question.Option::id)
                  .limit(1)
                  .toList());
      case Question.Order order -> new Answer(order.shuffled().reversed());
      case Question.Match match -> {
        var ids = match.shuffled();
        yield new Answer(
            IntStream.range(0, ids.size())
                .mapToObj(i -> ids.get(i) + "=" + ids.get((i + 1) % ids.size()))
                .toList());
      }
      case Question.HotText hot ->
          new Answer(
              hot.lines().stream()
                  .filter(line -> !line.key())
                  .map(Question.Line::id)
                  .limit(1)
                  .toList());
    };
  }
}
