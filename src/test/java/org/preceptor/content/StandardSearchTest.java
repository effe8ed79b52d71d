package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;

class StandardSearchTest {

  private final Standards standards =
      new StandardsReader(new SnakeYamlReader())
          .read(new FolderFiles(Path.of(".")), new Diagnostics());

  @Test
  void anEmptyQueryFindsAllInOrder() {
    assertThat(standards.search("  "))
        .extracting(StandardFound::standard)
        .containsExactlyElementsOf(standards.all());
  }

  @Test
  void aNumberFindsItsStandardFirst() {
    assertThat(numbers("2.13")).first().isEqualTo("2.13");
  }

  @Test
  void theIdOfADutyFindsTheDuty() {
    assertThat(standards.search("2.13-c").getFirst().duties())
        .extracting(duty -> duty.id().value())
        .contains("2.13-c");
  }

  @Test
  void aWordInATitleComesBeforeTheSameWordInADuty() {
    var found = numbers("emergency");

    assertThat(found).contains("2.13", "2.06");
    assertThat(found.getFirst()).isEqualTo("2.13");
  }

  @Test
  void theBeginningOfAWordIsEnoughAndCaseMakesNoDifference() {
    assertThat(numbers("EMERG")).contains("2.13");
  }

  @Test
  void aDutyIsFoundByWordsThatPeopleLookForItBy() {
    assertThat(standards.search("location"))
        .flatExtracting(StandardFound::duties)
        .extracting(duty -> duty.id().value())
        .contains("2.01-f", "2.02-b", "2.05-e", "2.06-d", "2.13-c", "2.25-c");
  }

  @Test
  void everyWordMustBeThere() {
    assertThat(numbers("emergency xylophone")).isEmpty();
  }

  @Test
  void anAccentMakesNoDifference() {
    assertThat(numbers("émergency")).isEqualTo(numbers("emergency"));
  }

  @Test
  void punctuationAloneIsAnEmptyQuery() {
    assertThat(numbers("?? - ***")).hasSize(27);
  }

  private List<String> numbers(String query) {
    return standards.search(query).stream().map(f -> f.standard().number().value()).toList();
  }
}
