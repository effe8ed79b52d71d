package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.DiagnosticPage.Example;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.InMemoryPublishedContent;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.content.yaml.CrosswalkReader;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.learning.ReadingSize;
import org.preceptor.learning.yaml.Authored;
import org.preceptor.learning.yaml.LibraryCheck;
import org.preceptor.learning.yaml.YamlCourseReader;
import org.preceptor.learning.yaml.YamlModuleReader;
import org.preceptor.research.Checklist;
import org.preceptor.research.yaml.CalibrationReader;
import org.preceptor.research.yaml.ChecklistReader;
import org.preceptor.research.yaml.ShippedChecklists;
import org.preceptor.scenario.yaml.ScenarioReader;
import org.preceptor.standards.ActivityRef;
import org.preceptor.supervision.yaml.SupervisionRulesReader;

/** The pages in {@code src/docs/diagnostics}, tried out; their form stands in the README there. */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("src/docs/diagnostics");
  private static final YamlReader YAML = new SnakeYamlReader();

  /** Who reads an example, by the path of its first file. */
  private static final List<Reading> READERS =
      List.of(
          reading("content/standards", new StandardsReader(YAML)::read),
          reading(
              "content/standards/.*",
              each("content/standards", new StandardsReader(YAML)::standard)),
          reading(
              "content/crosswalk\\.yaml",
              each("content", new CrosswalkReader(YAML, Authored.standards().all())::read)),
          reading("scenarios/.*", DiagnosticPagesTest::readScenarios),
          reading(
              "modules/serving-first/.*",
              each("modules", new YamlModuleReader(YAML, Authored.standards())::read)),
          reading("modules/.*", DiagnosticPagesTest::compareModules),
          reading("content/courses/.*", each("content/courses", DiagnosticPagesTest::readCourse)),
          reading(
              "content/checklists/.*", each("content/checklists", new ChecklistReader(YAML)::read)),
          reading(
              "content/licensing-bodies/.*",
              each(SupervisionRulesReader.FOLDER, new SupervisionRulesReader(YAML)::read)),
          reading(
              "content/calibrations/.*",
              each(
                  "content/calibrations",
                  new CalibrationReader(YAML, DiagnosticPagesTest::shipped)::read)));

  /** What the parts of a course hold, where a page speaks of them. */
  private static final Map<String, ReadingSize> PARTS =
      Map.of(
          "serving-first", new ReadingSize(4800, 20, 6, 0),
          "the-visit", new ReadingSize(1000, 0, 0, 8));

  private record Reading(Pattern path, BiConsumer<AuthoredFiles, Diagnostics> reader) {}

  @TempDir Path folder;

  @Test
  void everyCodeHasAPageAndEveryPageACode() throws IOException {
    var codes = Arrays.stream(DiagnosticCode.values()).map(code -> code.id() + ".md");

    try (var files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(codes, Stream.of("README.md")).toList());
    }
  }

  @Test
  void aCodeIsNeverGivenToAnotherMistake() throws IOException {
    var ever =
        Files.readAllLines(Path.of("src/test/resources/content/diagnostic-codes.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    var today = Arrays.stream(DiagnosticCode.values()).map(code -> code.id() + " " + code).toList();

    assertThat(ever.stream().map(line -> line.substring(0, 7))).doesNotHaveDuplicates();
    assertThat(today)
        .containsExactlyInAnyOrderElementsOf(
            ever.stream().filter(line -> !line.endsWith(" retired")).toList());
  }

  @TestFactory
  Stream<DynamicTest> brokenExamplesGiveTheirCodeAndMendedOnesNone() {
    return Arrays.stream(DiagnosticCode.values())
        .map(code -> DynamicTest.dynamicTest(code.id() + " " + code, () -> pageIsTrue(code)));
  }

  private void pageIsTrue(DiagnosticCode code) throws IOException {
    var page = DiagnosticPage.read(PAGES.resolve(code.id() + ".md"));

    assertThat(page.title()).startsWith(code.id() + " ");
    assertThat(page.messages()).isNotEmpty();
    assertThat(page.reason()).as("why it matters").isGreaterThan(20);

    var broken = diagnostics(page, "broken");
    assertThat(broken).as("broken").isNotEmpty().extracting(Diagnostic::code).containsOnly(code);
    assertThat(broken)
        .allSatisfy(
            d ->
                assertThat(page.messages())
                    .as(d.message())
                    .anyMatch(message -> message.matcher(withoutGuess(d.message())).matches()));
    assertThat(diagnostics(page, "mended")).as("mended").isEmpty();
  }

  private static String withoutGuess(String message) {
    return message.replaceAll(" Did you mean '[^']+'\\?$", "");
  }

  private List<Diagnostic> diagnostics(DiagnosticPage page, String word) throws IOException {
    var examples = page.examples(word);
    assertThat(examples).as(word + " examples").isNotEmpty();
    var home = folder.resolve(page.title().substring(0, 7)).resolve(word);
    for (var example : examples) {
      lay(home, example);
    }
    for (var example : page.examples("beside")) {
      lay(home, example);
    }
    var diagnostics = new Diagnostics();
    var files = new FolderFiles(home);
    if (page.examples("published").isEmpty()) {
      readerOf(examples.getFirst().path()).accept(files, diagnostics);
    } else {
      publish(page.examples("published").getFirst(), files, diagnostics);
    }
    return diagnostics.all();
  }

  private static BiConsumer<AuthoredFiles, Diagnostics> readerOf(String path) {
    return READERS.stream()
        .filter(reading -> reading.path().matcher(path).matches())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no reader is listed for " + path))
        .reader();
  }

  private void publish(Example before, AuthoredFiles now, Diagnostics diagnostics)
      throws IOException {
    var published = new InMemoryPublishedContent();
    var home = folder.resolve("published");
    lay(home, before);
    for (var files : List.of(new FolderFiles(home), now)) {
      for (var course : files.under("content/courses")) {
        var name = course.files().firstKey();
        var root = YAML.read(course.name(name), course.files().getOrDefault(name, ""), diagnostics);
        var map = YamlMap.of(Objects.requireNonNull(root), diagnostics);
        var ref =
            new ActivityRef(ActivityRef.Kind.COURSE, course.slug(), map.number("version", 1, 1000));
        published.keep(ref, course, map.span("version"), diagnostics);
      }
    }
  }

  private static void lay(Path home, Example example) throws IOException {
    var file = home.resolve(example.path());
    if (example.path().startsWith(ModuleExample.FOLDER)) {
      ModuleExample.copy(home);
      ModuleExample.lay(file, example.text());
      return;
    }
    Files.createDirectories(file.getParent());
    if (!example.path().contains(".")) {
      Files.createDirectories(file);
      for (var name : example.text().lines().toList()) {
        Files.copy(Path.of(example.path(), name), file.resolve(name));
      }
      return;
    }
    Files.writeString(file, example.text());
  }

  private static void compareModules(AuthoredFiles files, Diagnostics diagnostics) {
    new LibraryCheck(YAML, diagnostics).run(files.under("modules"));
  }

  private static void readScenarios(AuthoredFiles files, Diagnostics diagnostics) {
    var reader = new ScenarioReader(YAML);
    var read =
        files.under("scenarios").stream()
            .flatMap(bundle -> reader.read(bundle, diagnostics).stream())
            .toList();
    reader.prove(read, diagnostics);
    reader.checkVariants(read, diagnostics);
  }

  private static Optional<Checklist> shipped(ActivityRef ref) {
    return Optional.of(ShippedChecklists.onlineResearch(new Diagnostics()))
        .filter(checklist -> checklist.ref().equals(ref));
  }

  private static void readCourse(ContentBundle bundle, Diagnostics diagnostics) {
    var reader = new YamlCourseReader(YAML);
    reader
        .read(bundle, diagnostics)
        .ifPresent(
            read ->
                reader.check(
                    read, part -> Optional.ofNullable(PARTS.get(part.slug())), diagnostics));
  }

  private static Reading reading(String path, BiConsumer<AuthoredFiles, Diagnostics> reader) {
    return new Reading(Pattern.compile(path), reader);
  }

  /** Gives a reader of single things everything in a folder. */
  private static BiConsumer<AuthoredFiles, Diagnostics> each(
      String folder, BiConsumer<ContentBundle, Diagnostics> reader) {
    return (files, diagnostics) ->
        files.under(folder).stream()
            .filter(bundle -> bundle.files().firstKey().endsWith(".yaml"))
            .forEach(bundle -> reader.accept(bundle, diagnostics));
  }
}
