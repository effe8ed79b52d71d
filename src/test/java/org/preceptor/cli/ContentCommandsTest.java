package org.preceptor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCommandsTest {

  private static final Path CROSSWALK = Path.of("content/crosswalk.yaml");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theRepositoryIsCleanUnderStrict() {
    assertThat(run("lint", "--strict", ".")).as(out.toString()).isZero();

    assertThat(lines()).singleElement().asString().matches("27 standards, .*: nothing to mend\\.");
  }

  @Test
  void aMistakeIsToldWithPlaceAndCodeAndFails() throws IOException {
    standards();
    write("content/standards/2.06.yaml", text("content/standards/2.06.yaml", "part: A", "part: B"));

    assertThat(run("lint", folder.toString())).isEqualTo(1);

    assertThat(lines())
        .containsExactly(
            "content/standards/2.06.yaml:3:7  PC-0203 2.06 belongs to part A:"
                + " A is 2.01 to 2.14, B is 2.15 to 2.27.",
            "27 standards, 0 modules, 0 courses, 0 scenarios, 0 checklists, 0 calibrations, 0 rule packs: 1 error, 0 warnings.");
  }

  @Test
  void aWarningFailsOnlyUnderStrict() throws IOException {
    standards();
    write(CROSSWALK.toString(), withUnusedDocument());

    assertThat(run("lint", folder.toString())).isZero();
    assertThat(lines()).last().asString().endsWith(": 0 errors, 1 warning.");
    assertThat(run("lint", "--strict", folder.toString())).isEqualTo(1);
  }

  @Test
  void aFolderWithoutContentIsNotFoundSound() {
    assertThat(run("lint", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("there is no content/standards");
  }

  @Test
  void coverageHasALineForEveryObligationAndItsTotals() {
    assertThat(run("coverage", ".")).as(err.toString()).isZero();

    assertThat(lines()).hasSize(1 + 129 + 2);
    assertThat(lines())
        .anyMatch(line -> line.matches("2\\.06-c .*[1-9]\\d* +[1-9]\\d* +[1-9]\\d*"));
    assertThat(lines()).anyMatch(line -> line.matches("2\\.12-c .* +[1-9]\\d*"));
    assertThat(lines())
        .last()
        .asString()
        .matches(
            "Of 129 obligations, .*, [1-9]\\d* arise in a scenario, \\d+ in enough of them\\.");
  }

  @Test
  void coverageAsValuesCanBeReadByAProgram() throws IOException {
    standards();

    assertThat(run("coverage", "--csv", folder.toString())).isZero();

    assertThat(lines()).hasSize(1 + 129);
    assertThat(lines())
        .allSatisfy(
            line -> assertThat(line.replaceAll("\"[^\"]*\"", "x").split(",", -1)).hasSize(6));
  }

  @Test
  void theCrosswalkSaysOfEveryDocumentHowTheDutiesStandBesideIt() throws IOException {
    standards();

    assertThat(run("coverage", "--crosswalk", folder.toString())).isZero();

    assertThat(lines()).hasSize(1 + 8);
    assertThat(lines().stream().skip(1).map(line -> line.split("\\s+", -1)))
        .allSatisfy(
            line ->
                assertThat(
                        Integer.parseInt(line[1])
                            + Integer.parseInt(line[2])
                            + Integer.parseInt(line[3]))
                    .as(line[0])
                    .isEqualTo(129));
  }

  @Test
  void theCrosswalkAsValuesHasALineForEveryDutyBesideEveryDocument() throws IOException {
    standards();

    assertThat(run("coverage", "--crosswalk", "--csv", folder.toString())).isZero();

    assertThat(lines()).hasSize(1 + 129 * 8);
    assertThat(lines()).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(6));
  }

  @Test
  void coverageOfBrokenContentIsRefusedWithItsMistakes() throws IOException {
    standards();
    write("content/standards/2.06.yaml", "standard: [");

    assertThat(run("coverage", folder.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("PC-0101");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void everyCommandIsNamedInTheHelp() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString()).contains("lint", "coverage", "verify");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    return Preceptor.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private void standards() throws IOException {
    Files.createDirectories(folder.resolve("content/standards"));
    try (var files = Files.list(Path.of("content/standards"))) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file));
      }
    }
    Files.copy(CROSSWALK, folder.resolve(CROSSWALK));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private static String text(String path, String part, String other) throws IOException {
    return Files.readString(Path.of(path)).replace(part, other);
  }

  private static String withUnusedDocument() throws IOException {
    return Files.readString(CROSSWALK)
        .replace(
            "documents:\n",
            "documents:\n  - { id: nowhere, title: A, publisher: B, jurisdiction: US, year: 2020,"
                + " status: unknown, note: C. }\n");
  }
}
