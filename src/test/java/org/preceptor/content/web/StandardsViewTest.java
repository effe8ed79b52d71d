package org.preceptor.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.StandardsAbout;
import org.preceptor.content.Teaching;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;
import org.preceptor.web.EnglishTexts;

class StandardsViewTest {

  private static final Teaching.Offer SCENARIO =
      new Teaching.Offer(
          new ActivityRef(ActivityRef.Kind.SCENARIO, "the-call-that-drops", 1),
          "The call that drops",
          "/scenario/scenario?scenario=the-call-that-drops",
          List.of(new ObligationId("2.12-c"), new ObligationId("2.13-c")));
  private static final Teaching.Offer MODULE =
      new Teaching.Offer(
          new ActivityRef(ActivityRef.Kind.MODULE, "2-13-emergencies", 1),
          "Emergencies",
          "/learning/module?module=2-13-emergencies",
          List.of(new ObligationId("2.13-a")));

  private StandardsAbout.Found index = new StandardsAbout.Found(List.of(), Optional.empty());
  private final StandardsView view = view();

  @Test
  void withoutAQueryThereAreTwoGroupsInOrder() {
    view.load();

    assertThat(view.getGroups()).extracting(group -> group.rows().size()).containsExactly(14, 13);
    assertThat(view.getGroups().getFirst().title()).isEqualTo("Individuals, families and groups");
  }

  @Test
  void aSearchSaysHowManyItFoundAndWhichDuties() {
    view.setQuery(" emergency ");
    view.load();

    var group = view.getGroups().getFirst();
    assertThat(group.title()).matches("\\d+ standards hold “emergency”");
    assertThat(group.rows().getFirst().standard().number()).hasToString("2.13");
    assertThat(group.rows().getFirst().duties()).isNotEmpty();
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    view.setQuery("xylophone");
    view.load();

    assertThat(view.isNothingFound()).isTrue();
  }

  @Test
  void aStandardSaysWhatDealsWithIt() {
    view.load();

    assertThat(offers("2.13")).isEqualTo("1 module and 1 scenario");
    assertThat(offers("2.12")).isEqualTo("1 scenario");
    assertThat(offers("2.14")).isEmpty();
  }

  @Test
  void aQueryIsCutWhereNobodyTypesOn() {
    view.setQuery("x".repeat(5000));

    assertThat(view.getQuery()).hasSize(100);
  }

  private String offers(String number) {
    return view.getGroups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.standard().number().value().equals(number))
        .findFirst()
        .orElseThrow()
        .offers();
  }

  private StandardsView view() {
    var view = new StandardsView();
    view.standards =
        new StandardsReader(new SnakeYamlReader())
            .read(new FolderFiles(Path.of(".")), new Diagnostics());
    view.teaching = () -> List.of(SCENARIO, MODULE);
    view.index = query -> index;
    view.texts = new EnglishTexts();
    return view;
  }

  @Test
  void whatOnlyTheIndexFindsStandsAfterwardsWithoutDuties() {
    index =
        new StandardsAbout.Found(List.of(new StandardNumber("2.04")), Optional.of("confidential"));
    view.setQuery("zzz");
    view.load();

    assertThat(view.getGroups().getFirst().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.standard().number()).hasToString("2.04");
              assertThat(row.duties()).isEmpty();
            });
    assertThat(view.getMeantAddress()).isEqualTo("/content/standards?q=confidential");
  }
}
