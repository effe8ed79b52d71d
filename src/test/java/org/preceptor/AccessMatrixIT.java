package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Access;
import org.preceptor.access.NaiveTable;
import org.preceptor.access.yaml.YamlAccess;

/**
 * Every address of the access table, opened by everybody, and every thing that somebody came to by
 * links, asked for by everybody else. What should happen comes from a naive reading of the file,
 * what does happen from the wire.
 */
class AccessMatrixIT {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String MADE_UP = new UUID(0x4000, 0x8000_0000_0000_0001L).toString();

  private final Access access = new YamlAccess().read();
  private final NaiveTable naive = read();
  private final List<String> mismatches = new ArrayList<>();
  private int cells;

  private static NaiveTable read() {
    try {
      return new NaiveTable(
          Files.readString(Path.of("src/main/resources/access.yaml"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyAddressAndEveryThingOpensForWhomTheTableSaysAndForNobodyElse() {
    var guests = Guest.all(access);

    naive.routes().forEach(route -> guests.forEach(guest -> address(route, guest, guests)));
    int addresses = cells;
    guests.forEach(owner -> things(owner, guests));

    System.out.println(
        "access over the wire: %d cells, %d of addresses and %d of things"
            .formatted(cells, addresses, cells - addresses));
    assertThat(mismatches).isEmpty();
    assertThat(cells).isGreaterThanOrEqualTo(500);
  }

  private void address(String route, Guest guest, List<Guest> guests) {
    cells++;
    var example = example(route, guests);
    var answer = guest.visitor().get(example);
    if (naive.isPublic(route)) {
      expect(!answer.asksToSignIn() && answer.status() != 403, guest, answer);
    } else if (guest.isPublic()) {
      expect(answer.asksToSignIn(), guest, answer);
    } else if (naive.opens(guest.who(), route)) {
      boolean needsAThing = example.contains("?") || route.contains("*");
      expect(needsAThing || opens(answer), guest, answer);
    } else {
      expect(refused(answer), guest, answer);
    }
  }

  /** An address of the row that opens for somebody; the bare one where none does. */
  private static String example(String route, List<Guest> guests) {
    return guests.stream()
        .flatMap(guest -> guest.crawl().byRoute().getOrDefault(route, List.of()).stream())
        .filter(answer -> answer.status() == 200)
        .map(Crawl::address)
        .findFirst()
        .orElse(route.replace("**", "made/up").replace("*", "made-up"));
  }

  private static boolean opens(Answer answer) {
    return answer.status() == 200 || (answer.redirects() && !answer.asksToSignIn());
  }

  private static boolean refused(Answer answer) {
    return answer.status() == 403 || answer.status() == 404;
  }

  private void things(Guest owner, List<Guest> guests) {
    var addresses = new LinkedHashSet<>(owner.crawl().opened());
    addresses.removeIf(address -> !ID.matcher(address).find());
    for (var address : addresses) {
      guests.forEach(guest -> thing(address, owner, guest));
    }
  }

  /** Somebody else's and a made-up one are told apart nowhere. */
  private void thing(String address, Guest owner, Guest guest) {
    cells += 2;
    var madeUp = guest.visitor().get(ID.matcher(address).replaceAll(MADE_UP));
    expect(!opens(madeUp), guest, madeUp);
    var answer = guest.visitor().get(address);
    boolean may = mayOpen(address, owner, guest);
    expect(opens(answer) == may, guest, answer);
    expect(may || answer.status() == madeUp.status(), guest, answer);
  }

  private boolean mayOpen(String address, Guest owner, Guest guest) {
    var route = access.route(address.replaceFirst("\\?.*", "")).orElseThrow();
    if (route.need().isEmpty() || guest.equals(owner)) {
      return true;
    }
    var need = route.need().get();
    return naive.allows(
        guest.who(),
        need.verb().word(),
        need.thing().word(),
        false,
        guest.actsForTheHouseOf(owner));
  }

  private void expect(boolean asTheTableSays, Guest guest, Answer answer) {
    if (!asTheTableSays) {
      mismatches.add(guest.who() + " got " + answer);
    }
  }
}
