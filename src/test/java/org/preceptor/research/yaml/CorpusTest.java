package org.preceptor.research.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistAspect;
import org.preceptor.research.ChecklistCritical;
import org.preceptor.research.ChecklistItem;
import org.preceptor.standards.StandardNumber;

/** The checklist as it ships. */
class CorpusTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Checklist checklist = ShippedChecklists.onlineResearch(diagnostics);

  @Test
  void nothingIsWrongWithIt() {
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void itHasSixteenItemsThreeWaysAndSixKindsOfStudy() {
    assertThat(checklist.items()).hasSize(16);
    assertThat(checklist.presets())
        .extracting(Checklist.Preset::id)
        .containsExactly("quick", "standard", "research");
    assertThat(checklist.designs())
        .extracting(Checklist.Design::id)
        .containsExactly("trial", "cohort", "qualitative", "review", "survey", "guidance");
  }

  @Test
  void theShortWayAsksWhatThePaperNames() {
    var quick = checklist.preset("quick").orElseThrow();
    assertThat(quick.items().stream().map(checklist::number)).containsExactly(1, 3, 5, 11, 12, 16);
    assertThat(checklist.preset("standard").orElseThrow().items()).hasSize(16);
  }

  @Test
  void theCriticalItemsAreThoseOfThePaper() {
    assertThat(
            checklist.items().stream()
                .filter(item -> item.critical() != ChecklistCritical.NEVER)
                .map(item -> checklist.number(item.id()) + " " + item.critical().word()))
        .containsExactly(
            "1 always",
            "3 if-shown",
            "6 for-research",
            "9 for-cause",
            "12 withdrawn",
            "15 if-shown");
  }

  @Test
  void everyDutyOfTheStandardButTheFirstIsAskedAbout() {
    var standard =
        new StandardsReader(new SnakeYamlReader())
            .read(new FolderFiles(Path.of(".")), new Diagnostics()).all().stream()
                .filter(one -> one.number().equals(new StandardNumber("2.26")))
                .findFirst()
                .orElseThrow();
    var asked =
        checklist.items().stream().flatMap(item -> item.obligation().stream()).distinct().toList();

    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            standard.obligations().stream().skip(1).map(one -> one.id()).toList());
  }

  @Test
  void onlyApplicabilityIsKeptOutOfTheRating() {
    assertThat(checklist.items())
        .filteredOn(item -> !item.aspect().isRated())
        .extracting(ChecklistItem::id)
        .containsExactly("people");
    assertThat(checklist.items().stream().map(ChecklistItem::aspect).distinct())
        .containsExactlyInAnyOrder(ChecklistAspect.values());
  }

  @Test
  void whatEditorsAreToldIsWhatTheReaderTakes() throws IOException {
    var text = Files.readString(Path.of("content/checklists/online-research.yaml"));
    assertThat(mistakes(text)).isEmpty();
    assertThat(Stream.of("critical: always", "elsewhere: true", "origin:"))
        .allSatisfy(
            key -> assertThat(mistakes(text.replace(key, key.replace(":", "x:")))).isNotEmpty());
  }

  private static Set<ValidationMessage> mistakes(String yaml) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("src/main/resources/schema/checklist.schema.json")))
        .validate(yaml, InputFormat.YAML);
  }
}
