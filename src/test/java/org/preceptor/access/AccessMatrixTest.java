package org.preceptor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.access.yaml.YamlAccess;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Every role × thing × verb × whose-it-is, asked of the product and of a second reader. */
class AccessMatrixTest {

  private static final Path TABLE = Path.of("src/main/resources/access.yaml");

  private static final PersonId ME = PersonId.random();
  private static final PersonId COLLEAGUE = PersonId.random();
  private static final PersonId STRANGER = PersonId.random();
  private static final OrganizationId HERE = OrganizationId.random();
  private static final OrganizationId ELSEWHERE = OrganizationId.random();

  private final Access access = new YamlAccess().read();

  /** Whose a thing can be, seen from the actor. */
  private static Map<String, Owner> owners() {
    var owners = new LinkedHashMap<String, Owner>();
    owners.put("mine, here", new Owner(ME, HERE));
    owners.put("mine, elsewhere", new Owner(ME, ELSEWHERE));
    owners.put("a colleague's", new Owner(COLLEAGUE, HERE));
    owners.put("the organization's own", new Owner(null, HERE));
    owners.put("a stranger's", new Owner(STRANGER, ELSEWHERE));
    owners.put("another organization's own", new Owner(null, ELSEWHERE));
    return owners;
  }

  private static NaiveTable naive() throws IOException {
    return new NaiveTable(Files.readString(TABLE, StandardCharsets.UTF_8));
  }

  @Test
  void everyCellIsAsTheFileSays() throws IOException {
    var naive = naive();
    var mismatches = new ArrayList<String>();
    int cells = 0;
    int allowed = 0;
    for (var role : Role.values()) {
      var actor = new Actor(ME, HERE, Set.of(role));
      for (var thing : Thing.values()) {
        for (var verb : Verb.values()) {
          for (var owner : owners().entrySet()) {
            boolean mine = ME.equals(owner.getValue().person());
            boolean ours = HERE.equals(owner.getValue().organization());
            boolean expected = naive.allows(role.word(), verb.word(), thing.word(), mine, ours);
            cells++;
            allowed += expected ? 1 : 0;
            if (access.allows(actor, verb, thing, owner.getValue()) != expected) {
              mismatches.add(role + " " + verb + " " + thing + ", " + owner.getKey());
            }
          }
        }
      }
    }
    System.out.println("access table: " + cells + " cells, " + allowed + " of them allowed");

    assertThat(mismatches).isEmpty();
    assertThat(cells).isGreaterThanOrEqualTo(1000);
    assertThat(allowed).isBetween(50, cells / 3);
  }

  @Test
  void bothReadersFindTheSameAddressesAndNeeds() throws IOException {
    var naive = naive();
    assertThat(access.routes().stream().map(Access.Route::path))
        .containsExactlyElementsOf(naive.routes());

    var mismatches = new ArrayList<String>();
    for (var route : access.routes()) {
      for (var role : Role.values()) {
        boolean opens =
            route.need().isEmpty()
                || access.allowsSome(
                    new Actor(ME, HERE, Set.of(role)),
                    route.need().get().verb(),
                    route.need().get().thing());
        if (opens != naive.opens(role.word(), route.path())) {
          mismatches.add(role + " " + route.path());
        }
      }
    }
    assertThat(mismatches).isEmpty();
  }

  @Test
  void theRolesOfBothReadersAreTheSame() {
    assertThat(List.of(Role.values()).stream().map(Role::word))
        .containsExactlyElementsOf(NaiveTable.roles());
  }
}
