package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.preceptor.access.NaiveTable;
import org.preceptor.access.Role;

/**
 * Every address of the access table, opened by everybody, and the things that people own, asked for
 * by everybody else. What should happen comes from a naive reading of the file, what does happen
 * from the wire.
 */
class AccessMatrixIT {

  private static final int FEWEST_CELLS = 1_000;

  /** What an address must say to show anything, of content that is there for all who may ask. */
  private static final Map<String, String> ASKING_FOR =
      Map.of(
          "/learning/course",
          "?course=" + CourseSteps.COURSE,
          "/learning/module",
          "?module=" + CourseSteps.MODULE,
          "/learning/take-module",
          "?module=" + CourseSteps.MODULE,
          "/scenario/scenario",
          "?scenario=" + CourseSteps.SCENARIO,
          "/content/standard",
          "?number=2.06",
          "/content/document",
          "?id=nasw-2005",
          "/competence/standard",
          "?number=2.06",
          "/research/checklist",
          "?checklist=online-research",
          "/supervision/rule-pack",
          "?body=us-oh");

  /** Pages that show one thing of somebody's; with none named there is nothing to find. */
  private static final Set<String> OF_ONE_THING =
      Set.of(
          "/identity/member",
          "/learning/assessment",
          "/learning/evaluation",
          "/learning/attest",
          "/scenario/play-scenario",
          "/scenario/debrief",
          "/credit/certificate",
          "/credit/certificate.pdf",
          "/credit/reversal",
          "/credit/licensee",
          "/research/source",
          "/research/correct-source",
          "/research/import",
          "/research/batch",
          "/research/references",
          "/research/collection",
          "/research/appraise",
          "/research/appraisal",
          "/research/calibrate",
          "/research/comparison",
          "/supervision/agreement");

  /** Answers whoever has the code of a certificate, and has no page. */
  private static final Set<String> OF_ONE_CODE = Set.of("/api/credit/proof");

  /** Take what forms send and show nothing. */
  private static final Set<String> FORMS_ONLY =
      Set.of(
          "/learning/save",
          "/research/appraisal-save",
          "/research/round-save",
          "/research/decide-pair",
          "/research/save-search",
          "/research/change-sources",
          "/research/calibration-save",
          "/research/instrument-save",
          "/identity/sign-out");

  private final NaiveTable table = read();
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
    var guests = Guest.all();
    assertThat(guests).hasSizeGreaterThan(Role.values().length);
    table.routes().forEach(route -> guests.forEach(guest -> address(route, guest)));
    int addresses = cells;

    var estate = Estate.of(guests);
    assertThat(shown(estate)).containsAll(OF_ONE_THING);
    estate.belongings().forEach(thing -> guests.forEach(guest -> thing(thing, guest)));
    int things = cells - addresses;

    var before = estate.toldToOwners();
    estate.deeds().forEach(deed -> guests.forEach(guest -> deed(deed, guest)));
    estate.crossings(guests).forEach(this::crossing);
    var after = estate.toldToOwners();
    before.keySet().stream()
        .filter(page -> !Objects.equals(before.get(page), after.get(page)))
        .map(page -> "changed by somebody else: " + page)
        .forEach(mismatches::add);

    System.out.println(
        "access over the wire: %d cells, %d of addresses, %d of things and %d of changes"
            .formatted(cells, addresses, things, cells - addresses - things));
    assertThat(mismatches).isEmpty();
    assertThat(cells).isGreaterThanOrEqualTo(FEWEST_CELLS);
  }

  private static Set<String> shown(Estate estate) {
    var routes = new TreeSet<String>();
    estate.belongings().forEach(thing -> routes.add(thing.route()));
    return routes;
  }

  private void address(String route, Guest guest) {
    var answer = guest.visitor().get(concrete(route) + ASKING_FOR.getOrDefault(route, ""));
    if (!table.isPublic(route) && guest.isPublic()) {
      expect(answer.asksToSignIn(), guest, answer);
    } else if (!table.isPublic(route) && !table.opens(guest.role(), route)) {
      expect(answer.status() == 404, guest, answer);
    } else if (OF_ONE_THING.contains(route) || OF_ONE_CODE.contains(route)) {
      expect(answer.status() == 404, guest, answer);
    } else if (FORMS_ONLY.contains(route)) {
      expect(answer.status() == 404 || answer.status() == 405, guest, answer);
    } else if (route.contains("*")) {
      expect(!answer.asksToSignIn() && answer.status() != 403, guest, answer);
    } else {
      expect(opens(answer), guest, answer);
    }
  }

  private static String concrete(String route) {
    return route.replace("**", "made/up").replace("*", "made-up");
  }

  private static boolean opens(Answer answer) {
    return answer.status() == 200 || (answer.redirects() && !answer.asksToSignIn());
  }

  /** Somebody else's and a made-up one are told apart nowhere. */
  private void thing(Belonging thing, Guest guest) {
    var madeUp = guest.visitor().get(thing.nowhere());
    expect(guest.isPublic() ? madeUp.asksToSignIn() : madeUp.status() == 404, guest, madeUp);
    var answer = guest.visitor().get(thing.address());
    if (mayOpen(thing, guest)) {
      expect(opens(answer), guest, answer);
    } else {
      expect(answer.saysTheSameAs(madeUp, thing.id(), thing.madeUp()), guest, answer);
    }
  }

  private boolean mayOpen(Belonging thing, Guest guest) {
    boolean mine = guest.name().equals(thing.owner());
    boolean ours = guest.organization().equals(thing.organization());
    return !guest.isPublic()
        && (table.opens(guest.role(), thing.route(), mine, ours)
            || isLicensingBodyOf(thing, guest)
            || Estate.isSupervised(thing, guest));
  }

  /**
   * A body's officers read the certificates of those whom its own register names, and of nobody
   * else; they and its administrators may take the credits back.
   */
  private static boolean isLicensingBodyOf(Belonging thing, Guest guest) {
    boolean officer = guest.role().equals(Role.BOARD_OFFICER.word());
    return Estate.isLicensed(thing.owner())
        && guest.organization().equals(Estate.LICENSING_BODY)
        && (thing.route().equals("/credit/reversal")
            || (officer && thing.route().startsWith("/credit/certificate")));
  }

  /** Nobody changes what is somebody else's. */
  private void deed(Belonging.Deed deed, Guest guest) {
    if (guest.name().equals(deed.owner())) {
      return;
    }
    var madeUp = guest.visitor().submit(deed.path(), deed.ofNothing().fields());
    expect(guest.isPublic() ? madeUp.asksToSignIn() : madeUp.status() == 404, guest, madeUp);
    var answer = guest.visitor().submit(deed.path(), deed.fields());
    expect(answer.saysTheSameAs(madeUp, deed.id(), deed.madeUp()), guest, answer);
  }

  /** A form that stands on a page of one's own, sent with somebody else's thing named in it. */
  private void crossing(Estate.Crossing crossing) {
    var own = crossing.form();
    var others = crossing.others();
    var madeUp = crossing.guest().visitor().send(own.with(crossing.field(), others.madeUp()));
    expect(madeUp.status() == 404, crossing.guest(), madeUp);
    var answer = crossing.guest().visitor().send(own.with(crossing.field(), others.id()));
    expect(answer.saysTheSameAs(madeUp, others.id(), others.madeUp()), crossing.guest(), answer);
  }

  private void expect(boolean asTheTableSays, Guest guest, Answer answer) {
    cells++;
    if (!asTheTableSays) {
      mismatches.add(guest + " got " + answer);
    }
  }
}
