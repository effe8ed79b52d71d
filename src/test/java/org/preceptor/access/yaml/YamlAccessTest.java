package org.preceptor.access.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Access;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

class YamlAccessTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  private final Access access = new YamlAccess().read();

  @Test
  void everyThingAndEveryVerbIsGrantedToSomebody() {
    var things = EnumSet.noneOf(Thing.class);
    var verbs = EnumSet.noneOf(Verb.class);
    for (var thing : Thing.values()) {
      for (var verb : Verb.values()) {
        if (access.reach(EnumSet.allOf(Role.class), verb, thing) != Reach.NONE) {
          things.add(thing);
          verbs.add(verb);
        }
      }
    }

    assertThat(things).containsExactly(Thing.values());
    assertThat(verbs).containsExactly(Verb.values());
  }

  @Test
  void everyRoleReachesItsOwnAccountAndNobodyElses() {
    for (var role : Role.values()) {
      assertThat(access.reach(Set.of(role), Verb.CHANGE, Thing.ACCOUNT)).isEqualTo(Reach.OWN);
    }
  }

  @Test
  void aSupervisorHasWhatALearnerHasAndOfResearchAlsoWhatOthersDoAndOpensAgreements() {
    for (var thing :
        EnumSet.complementOf(
            EnumSet.of(
                Thing.PANEL,
                Thing.CHECKLIST,
                Thing.APPRAISAL,
                Thing.SOURCE,
                Thing.CALIBRATION,
                Thing.AGREEMENT))) {
      for (var verb : Verb.values()) {
        assertThat(access.reach(Set.of(Role.SUPERVISOR), verb, thing))
            .as(verb + " " + thing)
            .isEqualTo(access.reach(Set.of(Role.LEARNER), verb, thing));
      }
    }
  }

  @Test
  void nobodyReachesBeyondTheirOrganizationExceptToPublishedContent() {
    var published =
        Set.of(
            Thing.STANDARD,
            Thing.COURSE,
            Thing.MODULE,
            Thing.SCENARIO,
            Thing.CHECKLIST,
            Thing.CONTENT);
    for (var thing : Thing.values()) {
      for (var verb : Verb.values()) {
        if (access.reach(EnumSet.allOf(Role.class), verb, thing) == Reach.ALL) {
          assertThat(published).as(verb + " " + thing).contains(thing);
          assertThat(verb).isIn(Verb.LIST, Verb.READ);
        }
      }
    }
  }

  @Test
  void everyPageHasARoute() throws IOException {
    try (var files = Files.walk(PAGES)) {
      var pages =
          files
              .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
              .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
              .map(page -> page.substring(0, page.length() - ".xhtml".length()))
              .toList();

      assertThat(pages).allSatisfy(page -> assertThat(access.route(page)).as(page).isPresent());
    }
  }

  @Test
  void everyRouteOpensForSomebody() {
    assertThat(access.routes()).hasSizeGreaterThan(10);
    for (var route : access.routes()) {
      route
          .need()
          .ifPresent(
              need ->
                  assertThat(access.reach(EnumSet.allOf(Role.class), need.verb(), need.thing()))
                      .as(route.path())
                      .isNotEqualTo(Reach.NONE));
    }
  }

  @Test
  void wordsThatAreNotKnownAreRefusedAllAtOnceWithTheirLines() {
    var text =
        """
        grants:
          learner:
            nots: { read: own }
            note: { peek: own, read: mine }
          wizard: { like: learner }
        routes:
          /a: read nots
          b: public
          /c*: public
        rules: {}
        """;

    assertThatThrownBy(() -> new YamlAccess().read(text))
        .isInstanceOf(AccessFileBroken.class)
        .hasMessageContaining("access.yaml:3:5 'nots' is no thing")
        .hasMessageContaining("access.yaml:4:13 'peek' is no verb")
        .hasMessageContaining("access.yaml:4:30 'mine' is no reach")
        .hasMessageContaining("access.yaml:5:3 'wizard' is no role")
        .hasMessageContaining("access.yaml:7:7 'read nots' is neither public")
        .hasMessageContaining("access.yaml:8:3 'b' is no address")
        .hasMessageContaining("access.yaml:9:3 '/c*' is no address")
        .hasMessageContaining("access.yaml:10:1 'rules' is no section");
  }

  @Test
  void aTextThatIsNoYamlIsRefused() {
    assertThatThrownBy(() -> new YamlAccess().read("grants: ["))
        .isInstanceOf(AccessFileBroken.class);
  }
}
