package org.preceptor.credit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.credit.Licensee;
import org.preceptor.credit.Licensees;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaLicenseesTest {

  private static final Licensees.Query ANY = new Licensees.Query("", Optional.empty());

  @Parameter Engine engine;

  private final OrganizationId body = OrganizationId.random();

  private interface Use<T> {
    T with(Licensees licensees);
  }

  private <T> T use(Use<T> work) {
    return Database.on(engine)
        .inTransaction(
            em -> {
              var store = new JpaLicensees();
              store.em = em;
              return work.with(store);
            });
  }

  private void keep(Licensee... licensees) {
    use(
        store -> {
          store.keep(List.of(licensees));
          return true;
        });
  }

  private List<Licensee> find(Licensees.Query query, int first, int most) {
    return use(store -> store.find(body, query, first, most));
  }

  private int count(Licensees.Query query) {
    return use(store -> store.count(body, query));
  }

  private Optional<Licensee> number(OrganizationId where, String number) {
    return use(store -> store.find(where, number));
  }

  private Licensee licensee(String number, String name, Licensee.Standing standing) {
    return new Licensee(
        UUID.randomUUID(),
        body,
        new Jurisdiction("US-OH"),
        number,
        "LISW",
        name,
        LocalDate.of(2025, 7, 1),
        LocalDate.of(2027, 6, 30),
        standing);
  }

  private Licensee active(String number, String name) {
    return licensee(number, name, Licensee.Standing.ACTIVE);
  }

  private List<String> found(String text) {
    return find(new Licensees.Query(text, Optional.empty()), 0, 10).stream()
        .map(Licensee::name)
        .toList();
  }

  @Test
  void aNumberIsFoundHoweverItIsWritten() {
    keep(active("I.1500123", "Thảo Nguyen"));

    for (var typed : List.of("I.1500123", "i1500123", "I 1500-123")) {
      assertThat(number(body, typed).map(Licensee::name)).as(typed).hasValue("Thảo Nguyen");
    }
  }

  @Test
  void aNameIsFoundByAPartOfItWithoutItsAccents() {
    keep(active("S.1", "Thảo Nguyen"), active("S.2", "Inés Delgado-Ruiz"));

    assertThat(found("thao")).containsExactly("Thảo Nguyen");
    assertThat(found("DELGADO RUIZ")).containsExactly("Inés Delgado-Ruiz");
    assertThat(found("S.2")).containsExactly("Inés Delgado-Ruiz");
    assertThat(found("nobody")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherByNameWithoutGapOrRepeat() {
    keep(
        IntStream.range(0, 25)
            .mapToObj(i -> active("P." + i, "Name %02d".formatted(24 - i)))
            .toArray(Licensee[]::new));

    var first = find(ANY, 0, 10);
    var second = find(ANY, 10, 10);
    var third = find(ANY, 20, 10);

    assertThat(first).hasSize(10).extracting(Licensee::name).contains("Name 00").isSorted();
    assertThat(second).hasSize(10).extracting(Licensee::name).contains("Name 10").isSorted();
    assertThat(third).hasSize(5);
    assertThat(count(ANY)).isEqualTo(25);
  }

  @Test
  void standingNarrowsTheSearch() {
    keep(active("S.1", "One"), licensee("S.2", "Two", Licensee.Standing.SUSPENDED));

    var suspended = new Licensees.Query("", Optional.of(Licensee.Standing.SUSPENDED));

    assertThat(find(suspended, 0, 10)).extracting(Licensee::name).containsExactly("Two");
    assertThat(count(suspended)).isEqualTo(1);
  }

  @Test
  void importingANumberAgainReplacesItsLine() {
    keep(active("S-1", "Old Name"));
    keep(licensee("S 1", "New Name", Licensee.Standing.LAPSED));

    assertThat(find(ANY, 0, 10))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("New Name");
              assertThat(one.standing()).isEqualTo(Licensee.Standing.LAPSED);
            });
  }

  @Test
  void anotherBodysRegisterIsNeverSeen() {
    keep(active("S.1", "One"));

    assertThat(number(OrganizationId.random(), "S.1")).isEmpty();
  }
}
