package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** A round from its call to its rating: blind, then frozen, and what leads. */
@ParameterizedClass
@EnumSource(Engine.class)
class BlindRoundTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String CHECKLIST = "online-research";
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.CAUSE,
          AppraisalFraming.Stakes.HIGH,
          "",
          "",
          24);

  @Parameter Engine engine;

  private final OrganizationId house = OrganizationId.random();
  private final Actor ruth = actor(Role.SUPERVISOR);
  private final Actor amara = actor(Role.LEARNER);
  private final Actor ben = actor(Role.LEARNER);
  private final Actor colleague = actor(Role.LEARNER);
  private final List<Letter> letters = new ArrayList<>();
  private final SourceId source = SourceId.random();
  private Instant now = NOON;
  private @Nullable Checklists checklists;

  private Actor actor(Role role) {
    return new Actor(PersonId.random(), house, Set.of(role));
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    now = now.plusSeconds(60);
    var wiring =
        new Wiring(Database.on(engine))
            .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
            .with(Outbox.class, letters::add)
            .with(AuthoredFiles.class, new FolderFiles(Path.of(".")))
            .with(CurrentPerson.class, () -> Optional.of(actor));
    if (checklists != null) {
      wiring.with(Checklists.class, checklists);
    }
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  private void does(Actor actor, Consumer<Wiring> work) {
    as(
        actor,
        wiring -> {
          work.accept(wiring);
          return "";
        });
  }

  private static String address(Actor actor) {
    return actor.person().value() + "@blind.example";
  }

  @BeforeEach
  void thereIsAHouseWithASource() {
    does(
        ruth,
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
          List.of(ruth, amara, ben, colleague).forEach(actor -> joins(wiring, actor));
          wiring.get(Sources.class).add(source(EditorialStatus.UNCHECKED));
          checklists = wiring.get(Checklists.class);
          ((ContentShelf) checklists).load(new Diagnostics());
        });
  }

  private Source source(EditorialStatus status) {
    var reference =
        new Reference(
            SourceType.ARTICLE,
            List.of(),
            Map.of(Field.TITLE, "Of visits"),
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    return new Source(
        source, reference, status, house, ruth.person(), NOON, Visibility.ORGANIZATION);
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

  private static RoundTask task(@Nullable LocalDate due) {
    return new RoundTask(CHECKLIST, "standard", FRAMING, Optional.ofNullable(due));
  }

  private ConveneRound.Opening open(Actor by, Actor... raters) {
    var emails = List.of(raters).stream().map(BlindRoundTest::address).toList();
    return open(by, task(null), new ConveneRound.Call(emails, Set.of(), Optional.empty()));
  }

  private ConveneRound.Opening open(Actor by, RoundTask task, ConveneRound.Call call) {
    return as(by, wiring -> wiring.get(ConveneRound.class).open(source, task, call));
  }

  private PanelId round(Actor... raters) {
    return ((ConveneRound.Opening.Opened) open(ruth, raters)).panel();
  }

  private AppraisalId own(Actor rater, PanelId round) {
    return as(rater, wiring -> wiring.get(RateTogether.class).standing(round)).own().orElseThrow();
  }

  private void answers(Actor rater, AppraisalId id, Map<String, Answer> but) {
    does(
        rater,
        wiring -> {
          var use = wiring.get(AppraiseSource.class);
          for (var item : use.open(id).sheet().items()) {
            var said = but.getOrDefault(item.id(), Answer.YES);
            var there = use.open(id).appraisal().answer(item.id());
            use.answer(id, AnswerSent.first(item.id(), said, "p. 1", true).knowing(there));
          }
        });
    does(rater, wiring -> wiring.get(AppraiseSource.class).finish(id));
  }

  private AppraisalId alone(Actor rater, String preset, Map<String, Answer> but) {
    var id =
        as(
            rater,
            wiring -> wiring.get(AppraiseSource.class).begin(source, CHECKLIST, preset, FRAMING));
    answers(rater, id, but);
    return id;
  }

  private AdjudicationSheet compared(Actor actor, PanelId round) {
    return as(actor, wiring -> wiring.get(RateTogether.class).compare(round)).orElseThrow();
  }

  private List<SeeRatings.Rated> ratings(Actor actor) {
    return as(actor, wiring -> wiring.get(SeeRatings.class).of(source));
  }

  @Test
  void onceAllHaveSeenTheAnswersNoRaterOpensTheirsAgain() {
    var round = round(amara, ben);
    var first = own(amara, round);
    answers(amara, first, Map.of());

    assertThat(
            this.<AppraiseSource.Reopening>as(
                amara, wiring -> wiring.get(AppraiseSource.class).reopen(first, "")))
        .isEqualTo(AppraiseSource.Reopening.REOPENED);
    does(amara, wiring -> wiring.get(AppraiseSource.class).finish(first));
    answers(ben, own(ben, round), Map.of("design", Answer.NO));

    assertThat(
            this.<AppraiseSource.Reopening>as(
                amara, wiring -> wiring.get(AppraiseSource.class).reopen(first, "")))
        .isEqualTo(AppraiseSource.Reopening.FROZEN);
    assertThat(as(amara, wiring -> wiring.get(AppraiseSource.class).open(first)).frozen()).isTrue();
    assertThat(compared(amara, round).unsettled()).hasSize(1);
  }

  @Test
  void onlyWhoCalledForItLetsAnAnswerChangeAndTheFiguresStayThoseOfTheBlindOnes() {
    var round = round(amara, ben);
    answers(amara, own(amara, round), Map.of());
    answers(ben, own(ben, round), Map.of("design", Answer.NO));
    var before = compared(ruth, round).agreement().percent().orElseThrow();

    assertThatThrownBy(
            () ->
                does(
                    amara,
                    wiring ->
                        wiring.get(ConveneRound.class).callBack(round, ben.person(), "a slip")))
        .isInstanceOf(NotFound.class);
    assertThat(
            this.<Boolean>as(
                ruth,
                wiring -> wiring.get(ConveneRound.class).callBack(round, ben.person(), "a slip")))
        .isTrue();
    assertThat(compared(amara, round).unsettled()).hasSize(1);
    answers(ben, own(ben, round), Map.of());

    var after = compared(ruth, round);
    assertThat(after.isSettled()).isTrue();
    assertThat(after.agreement().percent().orElseThrow()).isEqualTo(before).isLessThan(1);
    assertThat(after.lines())
        .filteredOn(line -> line.before(ben.person()).isPresent())
        .extracting(line -> line.item().id())
        .containsExactly("design");
    assertThat(
            this.<List<RateTogether.CalledBack>>as(
                amara, wiring -> wiring.get(RateTogether.class).calledBack(round)))
        .extracting(RateTogether.CalledBack::rater, RateTogether.CalledBack::why)
        .containsExactly(tuple(ben.person(), "a slip"));
  }

  @Test
  void whoRatesBlindSeesNothingThatOthersSayOfTheSource() {
    var theirs = alone(colleague, "standard", Map.of("threats", Answer.NO));
    var other = round(colleague, ruth);
    answers(colleague, own(colleague, other), Map.of());
    answers(ruth, own(ruth, other), Map.of());
    assertThat(ratings(amara)).isNotEmpty();

    var round = round(amara, ben);
    assertThat(ratings(amara)).isEmpty();
    assertThat(
            this.<List<AppraiseSource.Opened>>as(
                amara, wiring -> wiring.get(AppraiseSource.class).of(source)))
        .extracting(AppraiseSource.Opened::own)
        .containsExactly(true);
    assertThat(this.<List<SeeItems.Read>>as(amara, wiring -> wiring.get(SeeItems.class).all()))
        .isEmpty();
    assertThat(this.<List<SeeRatings.Rated>>as(amara, wiring -> wiring.get(SeeRatings.class).all()))
        .isEmpty();
    for (Consumer<Wiring> look :
        List.<Consumer<Wiring>>of(
            wiring -> wiring.get(AppraiseSource.class).open(theirs),
            wiring -> wiring.get(RateTogether.class).compare(other))) {
      assertThatThrownBy(() -> does(amara, look)).isInstanceOf(NotFound.class);
    }

    answers(amara, own(amara, round), Map.of());
    assertThat(ratings(ben)).isEmpty();
    answers(ben, own(ben, round), Map.of());
    assertThat(ratings(amara).size()).isEqualTo(7);
  }

  @Test
  void aSettledRoundLeadsThenTheWholeChecklistAndTheNewestOnlyLast() {
    var whole = alone(colleague, "standard", Map.of("threats", Answer.NO));
    alone(ruth, "quick", Map.of());
    assertThat(ratings(ruth).getFirst().ground().appraisal()).contains(whole);

    var round = round(amara, ben);
    answers(amara, own(amara, round), Map.of());
    answers(ben, own(ben, round), Map.of("design", Answer.NO));
    assertThat(ratings(ruth)).noneMatch(one -> one.ground().isSettled());
    does(
        ruth,
        wiring -> wiring.get(RateTogether.class).settle(round, "design", Answer.PARTLY, "table 2"));
    var newer = alone(colleague, "standard", Map.of());

    var leading = ratings(colleague).getFirst();
    assertThat(leading.ground().round()).contains(round);
    assertThat(leading.ground().raters()).isEqualTo(2);
    assertThat(ratings(colleague).get(1).ground().appraisal()).contains(newer);
    assertThat(
            this.<List<SeeRatings.Rated>>as(
                colleague, wiring -> wiring.get(SeeRatings.class).all()))
        .extracting(SeeRatings.Rated::ground)
        .containsExactly(leading.ground());
  }

  /** The source of the round goes into another record of the same work. */
  private SourceId merged() {
    var stays = SourceId.random();
    var known = source(EditorialStatus.UNCHECKED);
    does(
        ruth,
        wiring -> {
          wiring
              .get(Sources.class)
              .add(
                  new Source(
                      stays,
                      known.reference(),
                      known.editorial(),
                      house,
                      ruth.person(),
                      NOON,
                      Visibility.ORGANIZATION));
          wiring.get(Sources.class).merge(source, stays);
        });
    return stays;
  }

  @Test
  void ratingsOfARecordThatWasMergedAreThoseOfTheOneThatStays() {
    var rating = alone(colleague, "standard", Map.of("threats", Answer.NO));
    var stays = merged();

    List<SeeRatings.Rated> onItsPage = as(amara, wiring -> wiring.get(SeeRatings.class).of(stays));
    Map<SourceId, SeeRatings.Rated> inTheList =
        as(amara, wiring -> wiring.get(SeeRatings.class).of(List.of(stays)));
    List<SeeRatings.Rated> inThePlots = as(amara, wiring -> wiring.get(SeeRatings.class).all());
    List<SearchDocument> inTheIndex =
        as(amara, wiring -> wiring.get(FeedIndex.class).documents(List.of(stays)));
    List<AppraiseSource.Opened> opened =
        as(amara, wiring -> wiring.get(AppraiseSource.class).of(stays));

    assertThat(onItsPage).singleElement().satisfies(one -> isOf(one, stays, rating));
    assertThat(inTheList).containsOnlyKeys(stays);
    assertThat(inTheList.values()).allSatisfy(one -> isOf(one, stays, rating));
    assertThat(inThePlots).singleElement().satisfies(one -> isOf(one, stays, rating));
    assertThat(inTheIndex)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.values(SearchFacet.RATING))
                    .containsExactly(onItsPage.getFirst().sheet().rating().level().word()));
    assertThat(opened).extracting(one -> one.appraisal().id()).containsExactly(rating);
  }

  private static void isOf(SeeRatings.Rated one, SourceId stays, AppraisalId rating) {
    assertThat(one.source().id()).isEqualTo(stays);
    assertThat(one.ground().appraisal()).contains(rating);
  }

  @Test
  void aRoundOnARecordThatWasMergedIsOneOnTheRecordThatStays() {
    var round = round(amara, ben);
    answers(amara, own(amara, round), Map.of());
    var stays = merged();

    Map<SourceId, SeeRatings.Unsettled> unsettled =
        as(ruth, wiring -> wiring.get(SeeRatings.class).unsettled(List.of(stays)));

    assertThat(unsettled).containsOnlyKeys(stays);
    assertThat(unsettled.values()).allSatisfy(one -> assertThat(one.round()).contains(round));
  }

  @Test
  void whoRatesARecordBlindSeesNothingOfWhatIsMergedWithIt() {
    alone(colleague, "standard", Map.of("threats", Answer.NO));
    var stays = merged();
    assertThat(
            this.<List<SeeRatings.Rated>>as(
                amara, wiring -> wiring.get(SeeRatings.class).of(stays)))
        .hasSize(1);
    var call =
        new ConveneRound.Call(
            List.of(amara, ben).stream().map(BlindRoundTest::address).toList(),
            Set.of(),
            Optional.empty());
    does(ruth, wiring -> wiring.get(ConveneRound.class).open(stays, task(null), call));

    for (var asked : List.of(stays, source)) {
      assertThat(
              this.<List<SeeRatings.Rated>>as(
                  amara, wiring -> wiring.get(SeeRatings.class).of(asked)))
          .isEmpty();
    }
  }

  private List<SeeRatings.Unsettled> unsettled(Actor actor) {
    return as(actor, wiring -> wiring.get(SeeRatings.class).unsettled());
  }

  @Test
  void nothingThatOneRaterSaysLeadsBeforeTheirRoundIsSettled() {
    var round = round(amara, ben);
    assertThat(unsettled(colleague))
        .containsExactly(
            new SeeRatings.Unsettled(source(EditorialStatus.UNCHECKED), Optional.empty(), 0, 2));
    answers(amara, own(amara, round), Map.of());
    assertThat(leading(amara)).isEmpty();
    answers(ben, own(ben, round), Map.of("threats", Answer.NO));

    for (var actor : List.of(ruth, amara, colleague)) {
      assertThat(leading(actor)).isEmpty();
      assertThat(ratings(actor))
          .hasSize(2)
          .allMatch(one -> one.ground().awaiting() && !one.ground().leads());
      assertThat(unsettled(actor))
          .extracting(SeeRatings.Unsettled::round)
          .containsExactly(Optional.of(round));
    }
    var whole = alone(colleague, "quick", Map.of());
    assertThat(leading(ruth).getFirst().ground().appraisal()).contains(whole);

    does(
        ruth,
        wiring -> wiring.get(RateTogether.class).settle(round, "threats", Answer.NO, "table 2"));
    assertThat(unsettled(ruth)).isEmpty();
    assertThat(leading(ruth).getFirst().ground().round()).contains(round);
    assertThat(ratings(ruth)).allMatch(one -> one.ground().leads());
  }

  private List<SeeRatings.Rated> leading(Actor actor) {
    return as(
        actor, wiring -> List.copyOf(wiring.get(SeeRatings.class).of(List.of(source)).values()));
  }

  @Test
  void aRetractionBoundsEveryRatingAtOnceSettledOnesToo() {
    var round = round(amara, ben);
    answers(amara, own(amara, round), Map.of());
    answers(ben, own(ben, round), Map.of());
    var retraction = new Notice(Notice.Kind.RETRACTION, Notice.Origin.RECORD, "", "2026-11-21");
    does(
        ruth,
        wiring ->
            wiring
                .get(Sources.class)
                .change(source(new EditorialStatus(List.of(retraction), NOON))));
    alone(colleague, "standard", Map.of());

    assertThat(ratings(ruth))
        .hasSize(4)
        .allSatisfy(
            one -> assertThat(one.sheet().rating().level()).isEqualTo(RatingLevel.DO_NOT_RELY));
  }

  @Test
  void aRaterIsExchangedUntilTheyAreDone() {
    var round = round(amara, ben);
    answers(amara, own(amara, round), Map.of());

    assertThat(exchange(round, amara, address(colleague)))
        .isEqualTo(ConveneRound.Exchange.TOO_LATE);
    assertThat(exchange(round, ben, "")).isEqualTo(ConveneRound.Exchange.TOO_FEW);
    assertThat(exchange(round, ben, "nobody@blind.example"))
        .isEqualTo(ConveneRound.Exchange.UNKNOWN_RATER);
    assertThat(exchange(round, ben, address(amara))).isEqualTo(ConveneRound.Exchange.ALREADY_NAMED);
    assertThat(exchange(round, ben, address(colleague))).isEqualTo(ConveneRound.Exchange.DONE);

    assertThatThrownBy(() -> own(ben, round)).isInstanceOf(NotFound.class);
    answers(colleague, own(colleague, round), Map.of());
    assertThat(compared(amara, round).sheets())
        .containsOnlyKeys(amara.person(), colleague.person());
  }

  private ConveneRound.Exchange exchange(PanelId round, Actor rater, String email) {
    return as(
        ruth, wiring -> wiring.get(ConveneRound.class).exchange(round, rater.person(), email));
  }

  @Test
  void whoeverIsUnknownIsNamedAndNobodyIsAsked() {
    letters.clear();
    var stranger = actor(Role.LEARNER);

    assertThat(open(ruth, amara, stranger))
        .isEqualTo(new ConveneRound.Opening.Unknown(List.of(address(stranger))));
    assertThat(letters).isEmpty();
  }

  @Test
  void theMembersOfACollectionAreAskedWithoutTypingTheirAddresses() {
    var made =
        as(
            ruth,
            wiring ->
                wiring
                    .get(KeepCollections.class)
                    .make(SourceCollection.Kind.CLASS, "Class " + house.value()));
    does(
        ruth,
        wiring -> {
          wiring.get(SourceCollections.class).join(made, amara.person(), NOON);
          wiring.get(SourceCollections.class).join(made, ben.person(), NOON);
        });
    var opening =
        open(ruth, task(null), new ConveneRound.Call(List.of(), Set.of(), Optional.of(made)));

    var round = ((ConveneRound.Opening.Opened) opening).panel();
    assertThat(as(ruth, wiring -> wiring.get(RateTogether.class).standing(round)).panel().raters())
        .containsExactlyInAnyOrder(amara.person(), ben.person());
  }

  @Test
  void aClassIsAskedOnceForEachSourceOfItsCollection() {
    var made =
        as(
            ruth,
            wiring ->
                wiring
                    .get(KeepCollections.class)
                    .make(SourceCollection.Kind.CLASS, "Class of " + house.value()));
    does(ruth, wiring -> wiring.get(KeepCollections.class).put(made, source));
    assertThat(convened(ruth, made)).isEqualTo(new ConveneRounds.Convening.TooFew());
    does(
        ruth,
        wiring -> {
          for (var student : List.of(amara, ben, colleague)) {
            wiring.get(SourceCollections.class).join(made, student.person(), NOON);
          }
        });

    assertThatThrownBy(() -> convened(amara, made)).isInstanceOf(NotFound.class);
    letters.clear();
    assertThat(convened(ruth, made)).isEqualTo(new ConveneRounds.Convening.Convened(1));
    assertThat(letters).hasSize(2);
    assertThat(unsettled(ruth)).hasSize(1);
    assertThat(convened(ruth, made)).isEqualTo(new ConveneRounds.Convening.NothingLeft());
  }

  private ConveneRounds.Convening convened(Actor by, CollectionId collection) {
    return convened(by, collection, task(null), amara, ben, colleague);
  }

  private ConveneRounds.Convening convened(
      Actor by, CollectionId collection, RoundTask task, Actor... whom) {
    var people = Stream.of(whom).map(Actor::person).collect(Collectors.toSet());
    return as(by, wiring -> wiring.get(ConveneRounds.class).open(collection, task, people));
  }

  private CollectionId classOf(Actor teacher, Actor... students) {
    return as(
        teacher,
        wiring -> {
          var made =
              wiring.get(KeepCollections.class).make(SourceCollection.Kind.CLASS, "Evidence");
          wiring.get(KeepCollections.class).put(made, source);
          for (var student : students) {
            wiring.get(SourceCollections.class).join(made, student.person(), NOON);
          }
          return made;
        });
  }

  @Test
  void onlyThoseOfAClassWhoWereChosenAreDrawn() {
    var made = classOf(ruth, amara, ben, colleague);
    letters.clear();

    assertThat(convened(ruth, made, task(null), amara))
        .isEqualTo(new ConveneRounds.Convening.TooFew());
    assertThat(convened(ruth, made, task(null), amara, ruth))
        .isEqualTo(new ConveneRounds.Convening.TooFew());
    assertThat(convened(ruth, made, task(null), ben, amara))
        .isEqualTo(new ConveneRounds.Convening.Convened(1));
    assertThat(letters).extracting(Letter::to).containsOnly(address(amara), address(ben));
  }

  @Test
  void peopleOfOnesOwnClassAreChosenByNameAndNobodyElses() {
    classOf(ruth, amara, ben);
    var chosen =
        new ConveneRound.Call(List.of(), Set.of(amara.person(), ben.person()), Optional.empty());

    assertThatThrownBy(() -> open(colleague, task(null), chosen)).isInstanceOf(NotFound.class);
    assertThat(
            this.<List<KeepCollections.Circle>>as(
                colleague, wiring -> wiring.get(KeepCollections.class).circles()))
        .isEmpty();
    assertThat(open(ruth, task(null), chosen)).isInstanceOf(ConveneRound.Opening.Opened.class);
  }

  private RateTogether.Standing standing(Actor actor, PanelId round) {
    return as(actor, wiring -> wiring.get(RateTogether.class).standing(round));
  }

  private PanelId roundDue(LocalDate day, Actor... raters) {
    var emails = Stream.of(raters).map(BlindRoundTest::address).toList();
    var call = new ConveneRound.Call(emails, Set.of(), Optional.empty());
    return ((ConveneRound.Opening.Opened) open(ruth, task(day), call)).panel();
  }

  @Test
  void aDayIsSaidToRatersAndNothingIsClosedAfterIt() {
    letters.clear();
    var round = roundDue(LocalDate.of(2026, 11, 22), amara, ben);
    assertThat(letters)
        .hasSize(2)
        .allMatch(
            letter -> letter.text().contains("November 22, 2026 (Coordinated Universal Time)"));
    now = Instant.parse("2026-11-22T23:30:00Z");
    assertThat(standing(amara, round).overdue()).isFalse();

    now = Instant.parse("2026-11-23T00:00:00Z");
    assertThat(standing(amara, round).overdue()).isTrue();
    answers(amara, own(amara, round), Map.of());
    answers(ben, own(ben, round), Map.of());
    assertThat(standing(ruth, round).overdue()).isFalse();
    assertThat(compared(ruth, round).sheets()).hasSize(2);
  }

  @Test
  void onlyWhoCalledForItAsksForItByAnotherDay() {
    var round = roundDue(LocalDate.of(2026, 11, 22), amara, ben);
    var later = Optional.of(LocalDate.of(2026, 12, 1));

    assertThatThrownBy(() -> asksBy(amara, round, later)).isInstanceOf(NotFound.class);
    assertThat(asksBy(ruth, round, Optional.of(LocalDate.of(2026, 11, 19)))).isFalse();
    assertThat(asksBy(ruth, round, later)).isTrue();
    assertThat(standing(ben, round).panel().due()).map(DueDay::day).isEqualTo(later);
    assertThat(asksBy(ruth, round, Optional.empty())).isTrue();
    assertThat(standing(ben, round).panel().due()).isEmpty();
  }

  private boolean asksBy(Actor actor, PanelId round, Optional<LocalDate> day) {
    return as(actor, wiring -> wiring.get(ConveneRound.class).ask(round, day));
  }

  @Test
  void nobodyIsAskedByADayThatIsOver() {
    var made = classOf(ruth, amara, ben);
    letters.clear();
    var yesterday = task(LocalDate.of(2026, 11, 19));
    var all = new ConveneRound.Call(List.of(), Set.of(), Optional.of(made));

    assertThat(open(ruth, yesterday, all)).isEqualTo(new ConveneRound.Opening.Over());
    assertThat(convened(ruth, made, yesterday, amara, ben))
        .isEqualTo(new ConveneRounds.Convening.Over());
    assertThat(letters).isEmpty();
  }

  @Test
  void whoCalledForItSeesHowFarEachIsAndNothingOfWhatTheySay() {
    var round = round(amara, ben, colleague);
    answers(colleague, own(colleague, round), Map.of());
    var id = own(ben, round);
    does(
        ben,
        wiring ->
            wiring
                .get(AppraiseSource.class)
                .answer(id, AnswerSent.first("dates", Answer.NO, "", true)));

    assertThat(standing(ruth, round).progress())
        .containsExactly(
            entry(amara.person(), RateTogether.Progress.NOT_BEGUN),
            entry(ben.person(), RateTogether.Progress.BEGUN),
            entry(colleague.person(), RateTogether.Progress.DONE));
    assertThatThrownBy(() -> does(ruth, wiring -> wiring.get(AppraiseSource.class).open(id)))
        .isInstanceOf(NotFound.class);
  }

  private List<RateTogether.Standing> waiting(Actor actor) {
    return as(actor, wiring -> wiring.get(RateTogether.class).waiting());
  }

  @Test
  void aRoundWaitsForARaterUntilTheyAreDoneTheSoonestDueFirst() {
    var patient = round(amara, ben);
    var later = roundDue(LocalDate.of(2026, 12, 1), amara, ben);
    var soon = roundDue(LocalDate.of(2026, 11, 25), amara, ben);

    assertThat(waiting(ruth)).isEmpty();
    assertThat(waiting(amara))
        .extracting(one -> one.panel().id())
        .containsExactly(soon, later, patient);
    answers(amara, own(amara, soon), Map.of());
    assertThat(waiting(amara)).extracting(one -> one.panel().id()).containsExactly(later, patient);
    assertThat(waiting(ben)).hasSize(3);
  }

  @Test
  void thePageAsksTheSameRightAsTheRuling() {
    var round = round(amara, ben);
    answers(amara, own(amara, round), Map.of());
    answers(ben, own(ben, round), Map.of("design", Answer.NO));

    assertThat(as(amara, wiring -> wiring.get(RateTogether.class).standing(round)).maySettle())
        .isFalse();
    assertThatThrownBy(
            () ->
                does(
                    amara,
                    wiring ->
                        wiring
                            .get(RateTogether.class)
                            .settle(round, "design", Answer.NO, "I say so")))
        .isInstanceOf(NotFound.class);
    assertThat(as(ruth, wiring -> wiring.get(RateTogether.class).standing(round)).maySettle())
        .isTrue();
  }
}
