package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
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
import org.preceptor.credit.CertificateAddress;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;
import org.preceptor.research.KeepSearches.Saving;
import org.preceptor.research.lucene.MemoryIndex;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Who keeps a search hears of each source that it newly finds, once, and of no other. */
@ParameterizedClass
@EnumSource(Engine.class)
class TellOfNewSourcesTest {

  private static final SearchTerms GRIEF = new SearchTerms("grief", Map.of());

  @Parameter Engine engine;

  private final OrganizationId house = OrganizationId.random();
  private final Actor amara = new Actor(PersonId.random(), house, Set.of(Role.LEARNER));
  private final Actor ben = new Actor(PersonId.random(), house, Set.of(Role.LEARNER));
  private final SourceIndex index = MemoryIndex.empty();
  private final List<Letter> letters = new ArrayList<>();

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Outbox.class, letters::add)
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {})
            .with(SourceIndex.class, index)
            .with(CertificateAddress.class, new CertificateAddress("https://research.example"))
            .with(CurrentPerson.class, () -> Optional.of(actor));
    wiring.with(IndexUpkeep.class, new IndexUpkeep(index, wiring.get(FeedIndex.class), List::of));
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  @BeforeEach
  void twoWorkTogether() {
    as(
        amara,
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
          for (var actor : List.of(amara, ben)) {
            var address = EmailAddress.parse(actor.person().value() + "@saved.example");
            wiring
                .get(People.class)
                .add(
                    new Person(
                        actor.person(),
                        "Somebody",
                        address.orElseThrow(),
                        ZoneId.of("UTC"),
                        true,
                        false));
            wiring.get(Memberships.class).set(new Membership(actor.person(), house, actor.roles()));
          }
          wiring.get(IndexUpkeep.class).run();
          return true;
        });
  }

  private SourceId adds(Actor actor, String title, Visibility visibility) {
    return as(
        actor,
        wiring -> {
          var draft = new ReferenceDraft(1);
          draft.put(Field.TITLE, title);
          return wiring
              .get(KeepLibrary.class)
              .add(draft.done().found().orElseThrow(), visibility)
              .id();
        });
  }

  private Saving saves(Actor actor, boolean alerts) {
    return as(actor, wiring -> wiring.get(KeepSearches.class).save("Grief", GRIEF, alerts));
  }

  private List<Letter> told() {
    letters.clear();
    boolean more = true;
    while (more) {
      more = as(amara, wiring -> wiring.get(TellOfNewSources.class).next());
    }
    return letters.stream().filter(letter -> house.equals(letter.organization())).toList();
  }

  @Test
  void eachNewSourceIsToldOfOnce() {
    adds(ben, "Grief that was there", Visibility.ORGANIZATION);
    assertThat(saves(amara, true)).isEqualTo(Saving.SAVED);
    assertThat(told()).isEmpty();

    var fresh = adds(ben, "Grief in teams", Visibility.ORGANIZATION);
    adds(ben, "Something else", Visibility.ORGANIZATION);

    assertThat(told())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to()).isEqualTo(amara.person().value() + "@saved.example");
              assertThat(letter.subject()).contains("Grief", "one source");
              assertThat(letter.text()).contains("Grief in teams").doesNotContain("was there");
            });
    as(
        ben,
        wiring -> {
          wiring.get(KeepLibrary.class).show(fresh, Visibility.ORGANIZATION);
          return true;
        });
    assertThat(told()).isEmpty();
  }

  @Test
  void whatSomebodyMayNotReadIsNotToldAndIsOnceTheyMay() {
    saves(amara, true);
    var hidden = adds(ben, "Grief of my own", Visibility.PRIVATE);
    assertThat(told()).isEmpty();

    as(
        ben,
        wiring -> {
          wiring.get(KeepLibrary.class).show(hidden, Visibility.ORGANIZATION);
          return true;
        });

    assertThat(told()).hasSize(1);
  }

  @Test
  void whoLeftHearsNothing() {
    saves(amara, true);
    as(
        amara,
        wiring -> {
          wiring.get(Memberships.class).end(amara.person(), house);
          return true;
        });
    adds(ben, "Grief in teams", Visibility.ORGANIZATION);

    assertThat(told()).isEmpty();
  }

  @Test
  void whoDoesNotWantToHearDoesNot() {
    saves(amara, false);
    adds(ben, "Grief in teams", Visibility.ORGANIZATION);
    assertThat(told()).isEmpty();
    var kept = as(amara, wiring -> wiring.get(KeepSearches.class).all()).getFirst();
    assertThat(kept.asked()).isEqualTo(GRIEF);

    as(amara, wiring -> wiring.get(KeepSearches.class).tell(kept.id(), true));
    assertThat(told()).isEmpty();
    adds(ben, "Grief once more", Visibility.ORGANIZATION);
    assertThat(told()).hasSize(1);

    as(
        amara,
        wiring -> {
          wiring.get(KeepSearches.class).remove(kept.id());
          return true;
        });
    adds(ben, "Grief at last", Visibility.ORGANIZATION);
    assertThat(told()).isEmpty();
  }

  @Test
  void aSearchIsItsOwners() {
    saves(amara, false);
    var kept = as(amara, wiring -> wiring.get(KeepSearches.class).all()).getFirst();

    List<SavedSearch> bens = as(ben, wiring -> wiring.get(KeepSearches.class).all());
    assertThat(bens).isEmpty();
    assertThatThrownBy(
            () -> as(ben, wiring -> wiring.get(KeepSearches.class).tell(kept.id(), true)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void termsAreReadAsTheyWereWritten() {
    var terms =
        new SearchTerms(
            "l’été & \"a b\"",
            Map.of(SearchFacet.KEYWORD, Set.of("a=b", "c&d"), SearchFacet.YEAR, Set.of("2020")));

    assertThat(SearchTerms.of(terms.text())).isEqualTo(terms);
  }
}
