package org.preceptor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Access.Need;
import org.preceptor.access.Access.Route;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

class AccessTest {

  private static final OrganizationId HERE = OrganizationId.random();
  private static final OrganizationId ELSEWHERE = OrganizationId.random();
  private static final PersonId ME = PersonId.random();
  private static final PersonId COLLEAGUE = PersonId.random();

  private static Access granting(Reach reach) {
    return new Access(
        Map.of(Role.LEARNER, Map.of(Thing.NOTE, Map.of(Verb.READ, reach))), List.of());
  }

  private static boolean reads(Reach reach, Owner owner) {
    var actor = new Actor(ME, HERE, Set.of(Role.LEARNER));
    return granting(reach).allows(actor, Verb.READ, Thing.NOTE, owner);
  }

  @Test
  void ownReachesOnlyOnesOwnInWhicheverOrganization() {
    assertThat(reads(Reach.OWN, new Owner(ME, HERE))).isTrue();
    assertThat(reads(Reach.OWN, new Owner(ME, ELSEWHERE))).isTrue();
    assertThat(reads(Reach.OWN, new Owner(COLLEAGUE, HERE))).isFalse();
    assertThat(reads(Reach.OWN, new Owner(null, HERE))).isFalse();
  }

  @Test
  void organizationReachesColleaguesAndTheHouseButNoOtherHouse() {
    assertThat(reads(Reach.ORGANIZATION, new Owner(ME, ELSEWHERE))).isTrue();
    assertThat(reads(Reach.ORGANIZATION, new Owner(COLLEAGUE, HERE))).isTrue();
    assertThat(reads(Reach.ORGANIZATION, new Owner(null, HERE))).isTrue();
    assertThat(reads(Reach.ORGANIZATION, new Owner(COLLEAGUE, ELSEWHERE))).isFalse();
    assertThat(reads(Reach.ORGANIZATION, new Owner(null, ELSEWHERE))).isFalse();
  }

  @Test
  void allReachesEverywhere() {
    assertThat(reads(Reach.ALL, new Owner(COLLEAGUE, ELSEWHERE))).isTrue();
  }

  @Test
  void whatNoRowGrantsIsRefused() {
    var actor = new Actor(ME, HERE, Set.of(Role.AUTHOR));
    var learner = new Actor(ME, HERE, Set.of(Role.LEARNER));
    var access = granting(Reach.ALL);

    assertThat(access.allows(actor, Verb.READ, Thing.NOTE, new Owner(ME, HERE))).isFalse();
    assertThat(access.allows(learner, Verb.DELETE, Thing.NOTE, new Owner(ME, HERE))).isFalse();
    assertThat(access.allowsSome(actor, Verb.READ, Thing.NOTE)).isFalse();
    assertThat(access.allowsSome(learner, Verb.READ, Thing.NOTE)).isTrue();
  }

  @Test
  void theFarthestReachOfSeveralRolesCounts() {
    var access =
        new Access(
            Map.of(
                Role.LEARNER, Map.of(Thing.NOTE, Map.of(Verb.READ, Reach.OWN)),
                Role.AUTHOR, Map.of(Thing.NOTE, Map.of(Verb.READ, Reach.ORGANIZATION))),
            List.of());

    assertThat(access.reach(Set.of(Role.LEARNER, Role.AUTHOR), Verb.READ, Thing.NOTE))
        .isEqualTo(Reach.ORGANIZATION);
  }

  @Test
  void aNamedAddressGoesBeforeAPatternAndPatternsByOrder() {
    var read = Optional.of(new Need(Verb.READ, Thing.COURSE));
    var rest = new Route("/a/**", Optional.empty());
    var one = new Route("/a/*/c", read);
    var named = new Route("/a/b", read);
    var access = new Access(Map.of(), List.of(rest, one, named));

    assertThat(access.route("/a/b")).contains(named);
    assertThat(access.route("/a/x/c")).contains(rest);
    assertThat(access.route("/a/x")).contains(rest);
  }

  @Test
  void aStarIsOneSegmentAndNeverNone() {
    var one = new Route("/a/*/c", Optional.empty());
    var rest = new Route("/r/**", Optional.empty());
    var access = new Access(Map.of(), List.of(one, rest));

    assertThat(access.route("/a/b/c")).contains(one);
    assertThat(access.route("/a//c")).isEmpty();
    assertThat(access.route("/a/b/b/c")).isEmpty();
    assertThat(access.route("/r/1/2/3")).contains(rest);
    assertThat(access.route("/r/")).isEmpty();
    assertThat(access.route("/r")).isEmpty();
  }

  @Test
  void anAddressOutsideTheTableIsNoRoute() {
    var access = new Access(Map.of(), List.of(new Route("/a.b", Optional.empty())));

    assertThat(access.route("/axb")).isEmpty();
    assertThat(access.route("/A.B")).isEmpty();
    assertThat(access.route("")).isEmpty();
  }
}
