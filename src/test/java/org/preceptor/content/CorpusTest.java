package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.content.Crosswalk.Link;
import org.preceptor.content.Crosswalk.Standing;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** The standards and the crosswalk as they ship. */
class CorpusTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Standards standards =
      new StandardsReader(new SnakeYamlReader()).read(new FolderFiles(Path.of(".")), diagnostics);

  @Test
  void nothingIsWrongWithThem() {
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void thereAreTwentySevenStandardsInTwoParts() {
    assertThat(standards.all()).hasSize(27).isSortedAccordingTo(byNumber());
    assertThat(standards.all()).filteredOn(s -> s.part() == Standard.Part.A).hasSize(14);
    assertThat(standards.all()).filteredOn(s -> s.part() == Standard.Part.B).hasSize(13);
  }

  @Test
  void thereAreOneHundredAndTwentyNineObligations() {
    assertThat(obligations()).hasSize(129).doesNotHaveDuplicates();
  }

  @Test
  void whatCanPutAPersonInDangerIsCritical() {
    assertThat(Stream.of("2.06-c", "2.12-c", "2.13-c", "2.13-d", "2.01-f"))
        .map(id -> standards.find(new ObligationId(id)).orElseThrow())
        .allMatch(Obligation::critical);
  }

  @TestFactory
  Stream<DynamicTest> everyStandard() {
    return standards.all().stream()
        .map(s -> DynamicTest.dynamicTest(s.number() + " " + s.shortTitle(), () -> isWhole(s)));
  }

  private void isWhole(Standard standard) {
    assertThat(standard.obligations()).hasSizeBetween(2, 9);
    assertThat(standard.summary().split("\\s+", -1)).hasSizeBetween(25, 120);
    assertThat(standard.obligations())
        .allSatisfy(o -> assertThat(o.duty()).endsWith("."))
        .allSatisfy(o -> assertThat(o.example()).matches("(?s).*[.”\"]"))
        .extracting(Obligation::example)
        .doesNotHaveDuplicates();
    assertThat(standards.crosswalk().of(standard.number()))
        .as("every standard is linked to the document it comes from")
        .anyMatch(link -> link.document().equals("nasw-2017") && link.verified());
  }

  @Test
  void theCrosswalkLeadsToEightDocumentsAndSaysWhatNobodyHasVerified() {
    var links = standards.crosswalk().links();

    assertThat(standards.crosswalk().documents()).hasSize(8);
    assertThat(links).hasSizeGreaterThan(80);
    assertThat(links).filteredOn(Predicate.not(Link::verified)).isNotEmpty();
    assertThat(new HashSet<>(links.stream().map(Link::standard).toList())).hasSize(27);
  }

  @Test
  void everyDutyIsFoundInTheTextThatItComesFrom() {
    assertThat(obligations())
        .allSatisfy(
            duty ->
                assertThat(standards.crosswalk().counterpart(duty, "nasw-2017"))
                    .as(duty.value())
                    .hasValueSatisfying(
                        one -> {
                          assertThat(one.match()).isEqualTo(Crosswalk.Match.SAME_DUTY);
                          assertThat(one.verified()).isTrue();
                          assertThat(one.section()).startsWith("Standard " + duty.standard());
                        }));
  }

  @Test
  void everyDocumentIsLinkedToADutyAndWhatNobodyVerifiedIsOpen() {
    var crosswalk = standards.crosswalk();
    assertThat(crosswalk.documents())
        .allSatisfy(
            document ->
                assertThat(crosswalk.count(Standing.LINKED, document.id(), obligations()))
                    .as(document.id())
                    .isPositive());
    assertThat(crosswalk.documents())
        .filteredOn(document -> !document.id().equals("nasw-2017"))
        .allSatisfy(
            document ->
                assertThat(crosswalk.count(Standing.NOT_VERIFIED, document.id(), obligations()))
                    .as(document.id())
                    .isPositive());
  }

  @Test
  void aDutyIsLinkedOnlyWhereItsStandardIs() {
    var crosswalk = standards.crosswalk();
    assertThat(crosswalk.counterparts())
        .filteredOn(one -> one.match() != Crosswalk.Match.SILENT)
        .allSatisfy(
            one ->
                assertThat(crosswalk.of(one.obligation().standard()))
                    .extracting(Link::document)
                    .contains(one.document()));
  }

  @Test
  void aStandardAndADutyAreFoundByTheirNumbers() {
    assertThat(standards.find(new StandardNumber("2.13"))).isPresent();
    assertThat(standards.find(new ObligationId("2.13-e"))).isPresent();
    assertThat(standards.find(new ObligationId("2.13-z"))).isEmpty();
  }

  private List<ObligationId> obligations() {
    return standards.all().stream()
        .flatMap(s -> s.obligations().stream())
        .map(Obligation::id)
        .toList();
  }

  private static Comparator<Standard> byNumber() {
    return Comparator.comparing(Standard::number);
  }
}
