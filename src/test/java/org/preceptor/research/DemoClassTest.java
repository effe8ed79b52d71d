package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Role;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What an instructor finds who looks at the demonstration's school. */
@ParameterizedClass
@EnumSource(Engine.class)
class DemoClassTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Parameter Engine engine;

  private final OrganizationId school = OrganizationId.random();
  private final Actor teacher = actor(Role.INSTRUCTOR);
  private final List<Actor> students = List.of(actor(Role.LEARNER), actor(Role.LEARNER));

  private Actor actor(Role role) {
    return new Actor(PersonId.random(), school, Set.of(role));
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Clock.class, Clock.fixed(NOON, ZoneOffset.UTC))
            .with(Outbox.class, letter -> {})
            .with(AuthoredFiles.class, new FolderFiles(Path.of(".")))
            .with(CurrentPerson.class, () -> Optional.of(actor));
    return wiring.inTransaction(
        () -> {
          ((ContentShelf) wiring.get(Checklists.class)).load(new Diagnostics());
          ((ContentShelf) wiring.get(AppraisedSources.class)).load(new Diagnostics());
          return work.apply(wiring);
        });
  }

  @BeforeEach
  void theClassIsMade() {
    as(
        teacher,
        wiring -> {
          wiring
              .get(Organizations.class)
              .add(
                  new Organization(
                      school,
                      "School " + school.value(),
                      Organization.Kind.SCHOOL,
                      Organization.SignUp.INVITED,
                      null,
                      true));
          Stream.concat(Stream.of(teacher), students.stream()).forEach(one -> joins(wiring, one));
          wiring.get(DemoAppraisals.class).makeClass(teacher, students, NOON);
          return "";
        });
  }

  private static void joins(Wiring wiring, Actor actor) {
    var address = EmailAddress.parse(actor.person().value() + "@school.example").orElseThrow();
    wiring
        .get(People.class)
        .add(
            new Person(
                actor.person(), "Somebody", address, ZoneId.of("America/Chicago"), true, true));
    wiring
        .get(Memberships.class)
        .set(new Membership(actor.person(), actor.organization(), actor.roles()));
  }

  @Test
  void theSchoolHasSourcesThatItsTeacherRated() {
    assertThat(this.<List<SeeRatings.Rated>>as(teacher, w -> w.get(SeeRatings.class).all()))
        .hasSize(3);
  }

  @Test
  void aRoundWaitsForEachStudentWithADayThatIsToCome() {
    for (var student : students) {
      var waiting =
          this.<List<RateTogether.Standing>>as(student, w -> w.get(RateTogether.class).waiting());
      assertThat(waiting)
          .extracting(one -> one.panel().due(), RateTogether.Standing::overdue)
          .containsExactly(
              tuple(
                  Optional.of(new DueDay(LocalDate.of(2026, 11, 27), ZoneId.of("America/Chicago"))),
                  false));
    }
  }
}
