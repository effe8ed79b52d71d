package org.preceptor.credit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.identity.DemoPeople;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/**
 * The invented register of the demonstration's licensing body: its people, and many without
 * account.
 */
@UseCase
public class DemoRegister {

  private static final OrganizationId BOARD = DemoPeople.BOARD;
  private static final Jurisdiction OHIO = new Jurisdiction("US-OH");
  private static final int PERIOD_YEARS = 2;

  private static final List<String> FIRST =
      List.of(
          "Inés", "Ari", "Nour", "Chidi", "Simran", "Sol", "Rowan", "Thảo", "Folake", "Luc",
          "Wayra", "Dana", "Kiri", "Mateo", "Ngozi", "Petra");
  private static final List<String> LAST =
      List.of(
          "Delgado-Ruiz",
          "Feldman",
          "Kaur",
          "McTavish",
          "Oyelaran",
          "Petit-Jean",
          "Quispe",
          "Sato",
          "Novák");
  private static final List<String> TYPES = List.of("LSW", "LISW", "LISW-S", "SWA");

  @Inject Licensees licensees;
  @Inject Clock clock;

  public void make() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var all = new ArrayList<Licensee>();
    all.add(active("S.2104417", "LSW", "Amara Okonkwo", today.plusMonths(10)));
    all.add(active("I.1100562", "LISW-S", "Ruth Adeyemi", today.plusMonths(14)));
    all.add(active("I.1802274", "LISW", "Ben Whitehorse", today.plusMonths(8)));
    all.add(active("S.2011835", "LSW", "Inés Delgado", today.plusMonths(3)));
    all.add(active("I.1704460", "LISW", "Chidi Iwu", today.plusMonths(1)));
    all.add(active("S.2603171", "LSW", "Grace Mbeki", today.plusMonths(12)));
    for (int i = 0; i < FIRST.size() * LAST.size(); i++) {
      all.add(stranger(i, today));
    }
    licensees.keep(all);
  }

  private static Licensee active(String number, String type, String name, LocalDate ends) {
    return licensee(number, type, name, ends, Licensee.Standing.ACTIVE);
  }

  private static Licensee stranger(int i, LocalDate today) {
    var type = TYPES.get(i % TYPES.size());
    var standing =
        switch (i % 11) {
          case 3 -> Licensee.Standing.INACTIVE;
          case 7 -> Licensee.Standing.LAPSED;
          default -> i % 37 == 5 ? Licensee.Standing.SUSPENDED : Licensee.Standing.ACTIVE;
        };
    return licensee(
        "%s.%07d".formatted(type.startsWith("LISW") ? "I" : "S", 1_200_113 + 7_919 * i),
        type,
        FIRST.get(i % FIRST.size()) + " " + LAST.get(i / FIRST.size()),
        today.plusMonths(1 + i % 23),
        standing);
  }

  private static Licensee licensee(
      String number, String type, String name, LocalDate ends, Licensee.Standing standing) {
    return new Licensee(
        UUID.randomUUID(),
        BOARD,
        OHIO,
        number,
        type,
        name,
        ends.minusYears(PERIOD_YEARS).plusDays(1),
        ends,
        standing);
  }
}
