package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
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

/** An instrument whose wording only those may see who may make instruments. */
@ParameterizedClass
@EnumSource(Engine.class)
class StaffInstrumentTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.GUIDANCE,
          AppraisalFraming.Question.POLICY,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);

  @Parameter Engine engine;

  private final OrganizationId house = OrganizationId.random();
  private final Actor tomasz = actor(Role.INSTRUCTOR);
  private final Actor ruth = actor(Role.SUPERVISOR);
  private final Actor amara = actor(Role.LEARNER);
  private final Source source =
      new Source(
          SourceId.random(),
          new Reference(
              SourceType.REPORT,
              List.of(),
              Map.of(Field.TITLE, "Of leaflets"),
              List.of(),
              null,
              null,
              List.of(),
              Map.of()),
          EditorialStatus.UNCHECKED,
          house,
          tomasz.person(),
          NOON,
          Visibility.ORGANIZATION);

  private Actor actor(Role role) {
    return new Actor(PersonId.random(), house, Set.of(role));
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Outbox.class, letter -> {})
            .with(CurrentPerson.class, () -> Optional.of(actor));
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  private static String address(Actor actor) {
    return actor.person().value() + "@staff.example";
  }

  private Checklist instrument;

  @BeforeEach
  void theInstrumentIsPublished() {
    instrument =
        as(
            tomasz,
            wiring -> {
              wiring
                  .get(Organizations.class)
                  .add(
                      new Organization(
                          house,
                          "House " + house.value(),
                          Organization.Kind.AGENCY,
                          Organization.SignUp.INVITED,
                          null,
                          false));
              List.of(tomasz, ruth, amara).forEach(actor -> joins(wiring, actor));
              wiring.get(Sources.class).add(source);
              return published(wiring.get(Checklists.class));
            });
  }

  private static void joins(Wiring wiring, Actor actor) {
    var address = EmailAddress.parse(address(actor)).orElseThrow();
    wiring
        .get(People.class)
        .add(new Person(actor.person(), "Somebody", address, ZoneId.of("UTC"), true, false));
    wiring
        .get(Memberships.class)
        .set(new Membership(actor.person(), actor.organization(), actor.roles()));
  }

  private Checklist published(Checklists checklists) {
    var draft = ChecklistDraft.of("leaflets", 1, ChecklistDraftTest.sound()).named();
    var offering = checklists.offer(house, checklists.drafted(draft).yaml());
    assertThat(offering).isInstanceOf(Checklists.Offering.Kept.class);
    return checklists.find(house, "leaflets").orElseThrow();
  }

  private String preset() {
    return instrument.presets().getFirst().id();
  }

  /** Two of the staff, done. */
  private PanelId round() {
    var panel =
        new AppraisalPanel(
            PanelId.random(),
            source.id(),
            instrument.ref(),
            preset(),
            FRAMING,
            tomasz.person(),
            house,
            List.of(tomasz.person(), ruth.person()),
            NOON,
            List.of());
    return as(
        tomasz,
        wiring -> {
          wiring.get(AppraisalPanels.class).open(panel);
          panel.raters().forEach(rater -> finishes(wiring, panel, rater));
          wiring.get(AppraisalPanels.class).unblind(panel.id(), NOON.plusSeconds(1));
          return panel.id();
        });
  }

  private void finishes(Wiring wiring, AppraisalPanel panel, PersonId rater) {
    var appraisals = wiring.get(Appraisals.class);
    var begun =
        new Appraisal(
            AppraisalId.random(),
            source.id(),
            instrument.ref(),
            preset(),
            rater,
            house,
            Optional.of(panel.id()),
            NOON,
            List.of(new Appraisal.Framed(FRAMING, NOON)),
            List.of(),
            List.of());
    appraisals.begin(begun);
    instrument
        .items()
        .forEach(
            item ->
                appraisals.append(
                    begun.id(), new AnswerGiven(item.id(), Answer.YES, "", true, NOON)));
    appraisals.append(
        begun.id(), new AppraisalTurn(AppraisalTurn.Kind.FINISHED, "", NOON.plusSeconds(1)));
  }

  @Test
  void whoMayMakeInstrumentsComparesARoundAndSeesItsFigures() {
    var panel = round();

    var compared = as(ruth, wiring -> wiring.get(RateTogether.class).compare(panel));
    var items = as(ruth, wiring -> wiring.get(SeeItems.class).all());

    assertThat(compared).isPresent();
    assertThat(items).extracting(read -> read.checklist().ref()).containsExactly(instrument.ref());
  }

  @Test
  void whoRatedAsStaffAndIsStaffNoLongerSeesTheWordingNowhere() {
    var panel = round();
    var since = new Actor(tomasz.person(), house, Set.of(Role.LEARNER));

    assertThatThrownBy(() -> as(since, wiring -> wiring.get(RateTogether.class).compare(panel)))
        .isInstanceOf(NotFound.class);
    var items = as(since, wiring -> wiring.get(SeeItems.class).of(panel));
    assertThat(items).isEmpty();
    var all = as(since, wiring -> wiring.get(SeeItems.class).all());
    assertThat(all).isEmpty();
  }

  private RoundTask task() {
    return new RoundTask("leaflets", preset(), FRAMING, Optional.empty());
  }

  private static ConveneRound.Call call(Actor one, Actor other) {
    return new ConveneRound.Call(List.of(address(one), address(other)), Set.of(), Optional.empty());
  }

  @Test
  void nobodyIsAskedToRateWithWordsTheyMayNotSee() {
    var opening =
        as(
            tomasz,
            wiring -> wiring.get(ConveneRound.class).open(source.id(), task(), call(ruth, amara)));

    assertThat(opening).isEqualTo(new ConveneRound.Opening.Unknown(List.of(address(amara))));
  }

  @Test
  void aLearnerCannotCallForARoundWithIt() {
    assertThatThrownBy(
            () ->
                as(
                    amara,
                    wiring ->
                        wiring
                            .get(ConveneRound.class)
                            .open(source.id(), task(), call(ruth, tomasz))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anInstrumentThatIsNoLongerOfferedCanBeReadAndNotBegunWith() {
    as(ruth, wiring -> offers(wiring, false));

    List<Checklist> offered = as(ruth, wiring -> wiring.get(AppraiseSource.class).checklists());
    Checklist read = as(ruth, wiring -> wiring.get(KeepChecklists.class).get("leaflets"));
    List<Checklist> withdrawn = as(ruth, wiring -> wiring.get(KeepChecklists.class).withdrawn());
    assertThat(offered).doesNotContain(instrument);
    assertThat(read).isEqualTo(instrument);
    assertThat(withdrawn).containsExactly(instrument);
    assertThatThrownBy(() -> as(ruth, this::begins)).isInstanceOf(NotFound.class);

    as(tomasz, wiring -> offers(wiring, true));
    List<Checklist> again = as(ruth, wiring -> wiring.get(AppraiseSource.class).checklists());
    assertThat(again).contains(instrument);
  }

  private AppraisalId begins(Wiring wiring) {
    return wiring.get(AppraiseSource.class).begin(source.id(), "leaflets", preset(), FRAMING);
  }

  @Test
  void onlyWhoMayMakeInstrumentsStopsOfferingOneOfTheirOwn() {
    assertThatThrownBy(() -> as(amara, wiring -> offers(wiring, false)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(ruth, wiring -> withdraws(wiring.get(KeepChecklists.class), "made-up")))
        .isInstanceOf(NotFound.class);
  }

  private static boolean offers(Wiring wiring, boolean offered) {
    wiring.get(KeepChecklists.class).offer("leaflets", offered);
    return offered;
  }

  private static boolean withdraws(KeepChecklists keep, String slug) {
    keep.offer(slug, false);
    return true;
  }
}
