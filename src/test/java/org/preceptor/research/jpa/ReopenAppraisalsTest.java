package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Role;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalReliance;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.Appraisals;
import org.preceptor.research.EditorialChange;
import org.preceptor.research.EditorialState;
import org.preceptor.research.EditorialStatus;
import org.preceptor.research.Field;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.ReopenAppraisals;
import org.preceptor.research.Source;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceType;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class ReopenAppraisalsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.CAUSE,
          AppraisalFraming.Stakes.HIGH,
          "",
          "",
          24);

  @Parameter Engine engine;

  private final OrganizationId agency = OrganizationId.random();
  private final List<Letter> letters = new ArrayList<>();

  private Wiring wiring(Instant now) {
    return new Wiring(Database.on(engine))
        .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
        .with(Outbox.class, letters::add);
  }

  private PersonId member(Wiring wiring, String name) {
    var id = PersonId.random();
    var address = EmailAddress.parse(id.value() + "@reopen.example").orElseThrow();
    wiring.get(People.class).add(new Person(id, name, address, ZoneId.of("UTC"), true, false));
    wiring.get(Memberships.class).set(new Membership(id, agency, Set.of(Role.LEARNER)));
    return id;
  }

  private Source source(PersonId by) {
    var reference =
        new Reference(
            SourceType.ARTICLE,
            List.of(),
            Map.of(Field.TITLE, "Of chaos"),
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    return new Source(
        SourceId.random(),
        reference,
        EditorialStatus.UNCHECKED,
        agency,
        by,
        NOON,
        Visibility.ORGANIZATION);
  }

  private Appraisal finished(SourceId source, PersonId rater) {
    return new Appraisal(
        AppraisalId.random(),
        source,
        new ActivityRef(ActivityRef.Kind.CHECKLIST, "online-research", 1),
        "quick",
        rater,
        agency,
        Optional.empty(),
        NOON,
        List.of(new Appraisal.Framed(FRAMING, NOON)),
        List.of(),
        List.of(new AppraisalTurn(AppraisalTurn.Kind.FINISHED, "", NOON)));
  }

  @Test
  void aRetractionOpensAppraisalsAgainAndTellsRatersAndWhoReliedOnIt() {
    var wiring = wiring(NOON);
    var appraised =
        wiring.inTransaction(
            () -> {
              wiring
                  .get(Organizations.class)
                  .add(
                      new Organization(
                          agency,
                          "Agency " + agency.value(),
                          Organization.Kind.AGENCY,
                          Organization.SignUp.INVITED,
                          null,
                          false));
              var rater = member(wiring, "Rater");
              var relier = member(wiring, "Relier");
              member(wiring, "Bystander");
              var source = source(rater);
              wiring.get(Sources.class).add(source);
              var one = finished(source.id(), rater);
              wiring.get(Appraisals.class).begin(one);
              wiring
                  .get(AppraisalReliance.class)
                  .rely(
                      source.id(),
                      new AppraisalReliance.Relier(relier, agency, "the leaflet", NOON));
              return one;
            });
    var retraction = new Notice(Notice.Kind.RETRACTION, Notice.Origin.RECORD, "", "2026-11-21");
    wiring.inTransaction(
        () -> {
          wiring
              .get(ReopenAppraisals.class)
              .changed(
                  new EditorialChange(
                      appraised.source(),
                      EditorialState.NONE,
                      new EditorialStatus(List.of(retraction), NOON),
                      NOON.plusSeconds(60)));
          return "";
        });

    assertThat(letters)
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.subject()).contains("Of chaos"));
    assertThat(letters).extracting(Letter::text).anyMatch(text -> text.contains("the leaflet"));
    assertThat(again(wiring, appraised).reopened().orElseThrow().kind())
        .isEqualTo(AppraisalTurn.Kind.RETRACTED);
  }

  private static Appraisal again(Wiring wiring, Appraisal appraised) {
    return wiring.inTransaction(
        () ->
            wiring.get(Appraisals.class).of(appraised.source()).stream().findFirst().orElseThrow());
  }

  @Test
  void anAppraisalIsOpenedAgainWhenItIsAsOldAsItMayBecome() {
    var wiring = wiring(NOON.plusSeconds(3L * 365 * 24 * 3600));
    var appraised = finished(SourceId.random(), PersonId.random());
    wiring.inTransaction(
        () -> {
          wiring.get(Appraisals.class).begin(appraised);
          return wiring.get(ReopenAppraisals.class).aged();
        });

    assertThat(again(wiring, appraised).reopened().orElseThrow().kind())
        .isEqualTo(AppraisalTurn.Kind.AGED);
  }
}
