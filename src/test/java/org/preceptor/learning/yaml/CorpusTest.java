package org.preceptor.learning.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.Course;
import org.preceptor.learning.Module;
import org.preceptor.learning.ReadingSize;
import org.preceptor.research.yaml.ShippedCalibrations;
import org.preceptor.scenario.yaml.ScenarioReader;
import org.preceptor.standards.ActivityRef;

/** Every module and course of this repository, held to every rule, warnings included. */
class CorpusTest {

  private static final List<ContentBundle> MODULES = Authored.under("modules");
  private static final List<ContentBundle> COURSES = Authored.under("content/courses");
  private static final List<ContentBundle> SCENARIOS = Authored.under("scenarios");

  static List<ContentBundle> modules() {
    return MODULES;
  }

  static List<ContentBundle> courses() {
    return COURSES;
  }

  @Test
  void thereIsSomethingToRead() {
    assertThat(MODULES).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleHasNothingToMend(ContentBundle bundle) {
    var diagnostics = new Diagnostics();
    var module = Authored.modules().read(bundle, diagnostics);

    assertThat(diagnostics.all()).isEmpty();
    assertThat(module).isPresent();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleIsLongEnoughToTeachAStandard(ContentBundle bundle) {
    var module = Authored.modules().read(bundle, new Diagnostics()).orElseThrow();

    assertThat(module.words()).isGreaterThanOrEqualTo(4500);
    assertThat(module.size().blocks()).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("courses")
  void aCourseHasNothingToMend(ContentBundle bundle) {
    var diagnostics = new Diagnostics();
    var reader = new YamlCourseReader(Authored.yaml());
    var read = reader.read(bundle, diagnostics);
    read.ifPresent(course -> reader.check(course, CorpusTest::size, diagnostics));

    assertThat(diagnostics.all()).isEmpty();
    assertThat(read).isPresent();
  }

  private static Optional<ReadingSize> size(Course.Part part) {
    if (part.kind() == ActivityRef.Kind.SCENARIO) {
      return SCENARIOS.stream()
          .filter(bundle -> bundle.slug().equals(part.slug()))
          .findFirst()
          .flatMap(b -> new ScenarioReader(Authored.yaml()).read(b, new Diagnostics()))
          .map(
              scenario ->
                  ReadingSize.ofScenario(scenario.size().words(), scenario.size().choices()));
    }
    if (part.kind() == ActivityRef.Kind.CALIBRATION) {
      var keyed = ShippedCalibrations.fourPapers(new Diagnostics());
      return Optional.of(keyed.size())
          .filter(size -> keyed.slug().equals(part.slug()))
          .map(size -> ReadingSize.ofCalibration(size.words(), size.answers()));
    }
    return MODULES.stream()
        .filter(bundle -> bundle.slug().equals(part.slug()))
        .findFirst()
        .flatMap(bundle -> Authored.modules().read(bundle, new Diagnostics()))
        .map(Module::size);
  }

  @Test
  void aCalibrationIsAPartOfACourseAsAScenarioIs() {
    var course =
        """
        course: read-and-appraise
        version: 1
        title: Read and appraise
        summary: Lessons, and sources beside a key.
        parts:
          - { module: 2-06-competence }
          - { calibration: four-well-known-papers }
        credit: { hours: "1.5", categories: [general] }
        grievance: Write to us.
        accommodation: Tell us.
        evaluation:
          - { id: key, text: I can say why I differ from a key., part: calibration/four-well-known-papers }
        attestation: I did this.
        """;
    var diagnostics = new Diagnostics();
    var reader = new YamlCourseReader(Authored.yaml());
    var bundle =
        ContentBundle.of(
            "read-and-appraise", "content/courses", Map.of("read-and-appraise.yaml", course));
    var read = reader.read(bundle, diagnostics).orElseThrow();
    reader.check(read, CorpusTest::size, diagnostics);

    assertThat(diagnostics.all()).isEmpty();
    assertThat(read.course().parts().getLast().address())
        .isEqualTo("/research/calibration?calibration=four-well-known-papers");
    var unasked =
        ContentBundle.of(
            "read-and-appraise",
            "content/courses",
            Map.of("read-and-appraise.yaml", course.replace("calibration/four", "module/four")));
    reader.read(unasked, diagnostics);
    assertThat(diagnostics.all())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.PART_NOT_EVALUATED);
  }

  @Test
  void theMeasureOf206IsWhatTheFormulaGives() {
    var module =
        Authored.modules()
            .read(
                MODULES.stream()
                    .filter(b -> b.slug().equals("2-06-competence"))
                    .findFirst()
                    .orElseThrow(),
                new Diagnostics())
            .orElseThrow();

    assertThat(module.assessment().blueprint().length()).isEqualTo(20);
    assertThat(ContactMinutes.of(List.of(module.size())).minutes()).isGreaterThanOrEqualTo(59);
  }
}
