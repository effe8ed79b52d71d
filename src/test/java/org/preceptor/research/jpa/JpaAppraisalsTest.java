package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.Adjudication;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.AnswerTakenBack;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalPanel;
import org.preceptor.research.AppraisalReliance;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.PanelId;
import org.preceptor.research.SourceId;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaAppraisalsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final ActivityRef CHECKLIST =
      new ActivityRef(ActivityRef.Kind.CHECKLIST, "online-research", 1);
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.EFFECTIVENESS,
          AppraisalFraming.Stakes.HIGH,
          "Whether to text clients before a visit",
          "trial",
          24);
  private static final Access ACCESS =
      new Access(
          Map.of(
              Role.LEARNER,
              Map.of(
                  Thing.APPRAISAL, Map.of(Verb.READ, Reach.ORGANIZATION),
                  Thing.PANEL, Map.of(Verb.READ, Reach.OWN))),
          List.of());

  @Parameter Engine engine;

  private final OrganizationId agency = OrganizationId.random();
  private final Actor amara = member(agency);
  private final Actor ben = member(agency);
  private final Actor colleague = member(agency);
  private final Actor stranger = member(OrganizationId.random());
  private final SourceId source = SourceId.random();

  private static Actor member(OrganizationId organization) {
    return new Actor(PersonId.random(), organization, Set.of(Role.LEARNER));
  }

  private static JpaAppraisals appraisals(EntityManager em) {
    var store = new JpaAppraisals();
    store.em = em;
    store.access = ACCESS;
    return store;
  }

  private static JpaAppraisalPanels panels(EntityManager em) {
    var store = new JpaAppraisalPanels();
    store.em = em;
    store.access = ACCESS;
    return store;
  }

  private void with(Consumer<EntityManager> work) {
    Database.on(engine).transact(work);
  }

  private Appraisal begun(Actor rater, Optional<PanelId> panel) {
    return new Appraisal(
        AppraisalId.random(),
        source,
        CHECKLIST,
        "standard",
        rater.person(),
        rater.organization(),
        panel,
        NOON,
        List.of(new Appraisal.Framed(FRAMING, NOON)),
        List.of(),
        List.of());
  }

  private static AnswerGiven given(String item, Answer answer, int minute) {
    return new AnswerGiven(item, answer, "p. 6", minute % 2 == 0, NOON.plusSeconds(60L * minute));
  }

  private static AppraisalTurn turn(AppraisalTurn.Kind kind, int minute) {
    return new AppraisalTurn(kind, "why", NOON.plusSeconds(60L * minute));
  }

  @Test
  void anAnswerThatWasTakenBackIsNoneAndStaysInTheHistory() {
    var begun = begun(amara, Optional.empty());
    var given = given("funding", Answer.NO, 1);
    var none = new AnswerTakenBack("funding", NOON.plusSeconds(90));
    with(em -> appraisals(em).begin(begun));
    with(em -> appraisals(em).append(begun.id(), given));
    with(em -> appraisals(em).hold(begun.id()));
    with(em -> appraisals(em).append(begun.id(), none));

    with(
        em -> {
          var read = appraisals(em).get(begun.id(), amara);
          assertThat(read.answers()).containsExactly(given, none);
          assertThat(read.answer("funding")).isEmpty();
        });
  }

  @Test
  void everyAnswerIsKeptAndTheLastCounts() {
    var begun = begun(amara, Optional.empty());
    with(em -> appraisals(em).begin(begun));
    with(em -> appraisals(em).append(begun.id(), given("funding", Answer.NO, 1)));
    with(em -> appraisals(em).append(begun.id(), given("funding", Answer.YES, 2)));

    with(
        em -> {
          var read = appraisals(em).get(begun.id(), amara);
          assertThat(read.answers())
              .containsExactly(given("funding", Answer.NO, 1), given("funding", Answer.YES, 2));
          assertThat(read.answer("funding")).contains(given("funding", Answer.YES, 2));
          assertThat(read.framing()).isEqualTo(FRAMING);
        });
  }

  @Test
  void aVersionThatWasFinishedStaysAsItWas() {
    var begun = begun(amara, Optional.empty());
    with(
        em -> {
          var store = appraisals(em);
          store.begin(begun);
          store.append(begun.id(), given("funding", Answer.NO, 1));
          store.append(begun.id(), turn(AppraisalTurn.Kind.FINISHED, 2));
          store.append(begun.id(), turn(AppraisalTurn.Kind.RETRACTED, 3));
          store.append(
              begun.id(),
              new Appraisal.Framed(
                  FRAMING.asking(AppraisalFraming.Question.EXPERIENCE), NOON.plusSeconds(240)));
          store.append(begun.id(), given("funding", Answer.YES, 5));
          store.append(begun.id(), turn(AppraisalTurn.Kind.FINISHED, 6));
        });
    with(
        em -> {
          var read = appraisals(em).get(begun.id(), amara);
          assertThat(read.version()).isEqualTo(2);
          assertThat(read.asOf(1).answer("funding")).contains(given("funding", Answer.NO, 1));
          assertThat(read.asOf(1).framing()).isEqualTo(FRAMING);
          assertThat(read.asOf(2)).isEqualTo(read);
          assertThat(appraisals(em).finished()).contains(read);
        });
  }

  @Test
  void othersReadAnAppraisalWhenItIsFinishedAndStrangersNever() {
    var begun = begun(amara, Optional.empty());
    with(em -> appraisals(em).begin(begun));
    with(
        em -> {
          assertThat(appraisals(em).of(source, ben)).isEmpty();
          assertThatThrownBy(() -> appraisals(em).get(begun.id(), ben))
              .isInstanceOf(NotFound.class);
        });
    with(em -> appraisals(em).append(begun.id(), turn(AppraisalTurn.Kind.FINISHED, 1)));
    with(
        em -> {
          assertThat(appraisals(em).of(source, ben)).hasSize(1);
          assertThat(appraisals(em).all(ben)).hasSize(1);
          assertThatThrownBy(() -> appraisals(em).get(begun.id(), stranger))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void inARoundNobodySeesAnotherBeforeAllAreDone() {
    var panel = panel();
    var first = begun(amara, Optional.of(panel.id()));
    var second = begun(ben, Optional.of(panel.id()));
    with(
        em -> {
          panels(em).open(panel);
          appraisals(em).begin(first);
          appraisals(em).begin(second);
          appraisals(em).append(first.id(), turn(AppraisalTurn.Kind.FINISHED, 1));
        });
    with(
        em -> {
          assertThat(appraisals(em).all(ben))
              .extracting(Appraisal::id)
              .containsExactly(second.id());
          assertThat(appraisals(em).all(amara))
              .extracting(Appraisal::id)
              .containsExactly(first.id());
        });
    with(em -> appraisals(em).append(second.id(), turn(AppraisalTurn.Kind.FINISHED, 2)));
    with(em -> panels(em).unblind(panel.id(), NOON.plusSeconds(120)));
    with(em -> assertThat(appraisals(em).all(ben)).hasSize(2));
    with(
        em -> assertThat(panels(em).get(panel.id()).unblindedAt()).contains(NOON.plusSeconds(120)));
  }

  @Test
  void whatIsChangedAfterAnEndIsADraftToOthers() {
    var begun = begun(amara, Optional.empty());
    with(
        em -> {
          var store = appraisals(em);
          store.begin(begun);
          store.append(begun.id(), given("funding", Answer.NO, 1));
          store.append(begun.id(), turn(AppraisalTurn.Kind.FINISHED, 2));
          store.append(begun.id(), turn(AppraisalTurn.Kind.REOPENED, 3));
          store.append(begun.id(), given("funding", Answer.YES, 4));
        });
    with(
        em -> {
          var mine = appraisals(em).get(begun.id(), amara);
          var theirs = appraisals(em).get(begun.id(), ben);
          assertThat(mine.answer("funding")).contains(given("funding", Answer.YES, 4));
          assertThat(theirs.answer("funding")).contains(given("funding", Answer.NO, 1));
          assertThat(theirs.reopened()).isEqualTo(mine.reopened());
          assertThat(appraisals(em).all(ben)).containsExactly(theirs);
        });
  }

  @Test
  void manyAppraisalsTakeAsManyStatementsAsFew() {
    with(em -> appraisals(em).begin(begun(amara, Optional.empty())));
    var counts = new ArrayList<Integer>();
    with(em -> counts.add(statements(em, store -> assertThat(store.all(amara)).hasSize(1))));
    with(
        em -> {
          for (int n = 0; n < 40; n++) {
            var more = begun(amara, Optional.empty());
            appraisals(em).begin(more);
            appraisals(em).append(more.id(), given("funding", Answer.NO, n));
          }
        });
    with(em -> counts.add(statements(em, store -> assertThat(store.all(amara)).hasSize(41))));

    assertThat(counts).containsExactly(5, 5);
  }

  /** How many statements the store asks the entity manager for. */
  private static int statements(EntityManager em, Consumer<JpaAppraisals> work) {
    var asked = new AtomicInteger();
    var counting =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, values) -> {
                  if (method.getName().equals("createQuery") || method.getName().equals("find")) {
                    asked.incrementAndGet();
                  }
                  return method.invoke(em, values);
                });
    work.accept(appraisals(counting));
    return asked.get();
  }

  private AppraisalPanel panel() {
    return new AppraisalPanel(
        PanelId.random(),
        source,
        CHECKLIST,
        "standard",
        FRAMING,
        amara.person(),
        agency,
        List.of(ben.person(), amara.person()),
        NOON,
        List.of());
  }

  @Test
  void aRoundIsReadByItsOpenerAndRatersWithWhatWasDecided() {
    var panel = panel();
    var ruling = new Adjudication("funding", Answer.PARTLY, "table 2", amara.person(), NOON);
    with(em -> panels(em).open(panel));
    with(em -> panels(em).append(panel.id(), ruling));
    with(
        em -> {
          assertThat(panels(em).get(panel.id(), ben).rulings()).containsExactly(ruling);
          assertThat(panels(em).get(panel.id(), ben).raters()).isEqualTo(panel.raters());
          assertThat(panels(em).all(amara)).extracting(AppraisalPanel::id).contains(panel.id());
          var benElsewhere = new Actor(ben.person(), OrganizationId.random(), Set.of(Role.LEARNER));
          assertThatThrownBy(() -> panels(em).get(panel.id(), benElsewhere))
              .isInstanceOf(NotFound.class);
          assertThat(panels(em).readable(ben)).extracting(AppraisalPanel::id).contains(panel.id());
          assertThat(panels(em).readable(colleague)).isEmpty();
          assertThat(panels(em).readable(stranger)).isEmpty();
          assertThatThrownBy(() -> panels(em).get(panel.id(), stranger))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void aVersionOfAnOwnChecklistIsKeptOnce() {
    with(
        em -> {
          var texts = new JpaChecklistTexts();
          texts.em = em;
          texts.clock = Clock.fixed(NOON, ZoneOffset.UTC);
          var second = new ActivityRef(ActivityRef.Kind.CHECKLIST, "online-research", 2);
          assertThat(texts.keep(agency, CHECKLIST, "one")).isTrue();
          assertThat(texts.keep(agency, CHECKLIST, "one")).isTrue();
          assertThat(texts.keep(agency, CHECKLIST, "other")).isFalse();
          assertThat(texts.keep(agency, second, "two")).isTrue();
          assertThat(texts.current(agency)).containsExactly("two");
          assertThat(texts.find(agency, CHECKLIST)).contains("one");
          assertThat(texts.current(stranger.organization())).isEmpty();

          texts.offer(agency, CHECKLIST.slug(), false, amara.person());
          assertThat(texts.withdrawn(agency)).containsExactly(CHECKLIST.slug());
          assertThat(texts.withdrawn(stranger.organization())).isEmpty();
          texts.clock = Clock.fixed(NOON.plusSeconds(1), ZoneOffset.UTC);
          texts.offer(agency, CHECKLIST.slug(), true, amara.person());
          assertThat(texts.withdrawn(agency)).isEmpty();
        });
  }

  @Test
  void whoReliesOnASourceIsFoundUntilTheyStop() {
    var relier = new AppraisalReliance.Relier(amara.person(), agency, "the intake leaflet", NOON);
    with(em -> reliance(em).rely(source, relier));
    with(
        em ->
            reliance(em)
                .rely(
                    source,
                    new AppraisalReliance.Relier(amara.person(), agency, "the seminar", NOON)));
    with(
        em ->
            assertThat(reliance(em).all(source))
                .extracting(AppraisalReliance.Relier::purpose)
                .containsExactly("the seminar"));
    with(em -> reliance(em).stop(source, amara));
    with(em -> assertThat(reliance(em).find(source, amara)).isEmpty());
  }

  private static JpaAppraisalReliance reliance(EntityManager em) {
    var store = new JpaAppraisalReliance();
    store.em = em;
    return store;
  }
}
