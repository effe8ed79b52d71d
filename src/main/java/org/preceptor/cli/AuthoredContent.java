package org.preceptor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.BundleReader;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Standards;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.learning.Course;
import org.preceptor.learning.Module;
import org.preceptor.learning.ReadingSize;
import org.preceptor.learning.yaml.LibraryCheck;
import org.preceptor.learning.yaml.YamlCourseReader;
import org.preceptor.learning.yaml.YamlModuleReader;
import org.preceptor.research.Calibration;
import org.preceptor.research.Checklist;
import org.preceptor.research.yaml.CalibrationReader;
import org.preceptor.research.yaml.ChecklistReader;
import org.preceptor.scenario.Proof;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.yaml.ScenarioReader;
import org.preceptor.standards.ActivityRef;
import org.preceptor.supervision.SupervisionRules;
import org.preceptor.supervision.yaml.SupervisionRulesReader;

/** Everything that authors wrote under one folder, with every mistake in it. */
record AuthoredContent(
    Standards standards,
    List<Module> modules,
    List<YamlCourseReader.Read> courses,
    List<Scenario> scenarios,
    List<Proof> proofs,
    List<Checklist> checklists,
    List<Calibration> calibrations,
    List<SupervisionRules> supervision) {

  /** Whether a folder holds authored content at all, so that nothing is found sound by mistake. */
  static boolean isIn(Path folder) {
    return Files.isDirectory(folder.resolve(StandardsReader.FOLDER));
  }

  static AuthoredContent read(Path folder, Diagnostics diagnostics) {
    var files = new FolderFiles(folder);
    var yaml = new SnakeYamlReader();
    var standards = new StandardsReader(yaml).read(files, diagnostics);
    var modules = files.under(YamlModuleReader.FOLDER);
    var moduleReader = new YamlModuleReader(yaml, standards);
    var courseReader = new YamlCourseReader(yaml);
    var scenarioReader = new ScenarioReader(yaml);
    var scenarios = all(scenarioReader, files.under(ScenarioReader.FOLDER), diagnostics);
    scenarios.forEach(s -> scenarioReader.check(s, standards, diagnostics));
    scenarioReader.checkVariants(scenarios, diagnostics);
    var checklistReader = new ChecklistReader(yaml);
    var checklists = all(checklistReader, files.under("content/checklists"), diagnostics);
    var calibrationReader = new CalibrationReader(yaml, ref -> find(checklists, ref));
    var content =
        new AuthoredContent(
            standards,
            all(moduleReader, modules, diagnostics),
            all(courseReader, files.under("content/courses"), diagnostics),
            scenarios,
            scenarioReader.prove(scenarios, diagnostics),
            checklists,
            files.under("content/calibrations").stream()
                .flatMap(bundle -> calibrationReader.read(bundle, diagnostics).stream())
                .toList(),
            all(
                new SupervisionRulesReader(yaml),
                files.under(SupervisionRulesReader.FOLDER),
                diagnostics));
    new LibraryCheck(yaml, diagnostics).run(modules);
    content.courses.forEach(c -> courseReader.check(c, content::size, diagnostics));
    return content;
  }

  private static Optional<Checklist> find(List<Checklist> checklists, ActivityRef ref) {
    return checklists.stream().filter(one -> one.ref().equals(ref)).findFirst();
  }

  private static <T> List<T> all(
      BundleReader<T> reader, List<ContentBundle> bundles, Diagnostics diagnostics) {
    var all = new ArrayList<T>();
    reader.each(bundles, diagnostics, (bundle, read) -> all.add(read));
    return all;
  }

  private Optional<ReadingSize> size(Course.Part part) {
    if (part.kind() == ActivityRef.Kind.MODULE) {
      return modules.stream()
          .filter(module -> module.slug().equals(part.slug()))
          .map(Module::size)
          .findFirst();
    }
    if (part.kind() == ActivityRef.Kind.CALIBRATION) {
      return calibrations.stream()
          .filter(one -> one.slug().equals(part.slug()))
          .map(Calibration::size)
          .map(size -> ReadingSize.ofCalibration(size.words(), size.answers()))
          .findFirst();
    }
    return scenarios.stream()
        .filter(scenario -> scenario.script().ref().slug().equals(part.slug()))
        .map(Scenario::size)
        .map(walk -> new ReadingSize(walk.words(), 0, 0, walk.choices()))
        .findFirst();
  }

  /** What was read, in words. */
  String summary() {
    return "%s, %s, %s, %s, %s, %s, %s"
        .formatted(
            counted(standards.all().size(), "standard"),
            counted(modules.size(), "module"),
            counted(courses.size(), "course"),
            counted(scenarios.size(), "scenario"),
            counted(checklists.size(), "checklist"),
            counted(calibrations.size(), "calibration"),
            counted(supervision.size(), "rule pack"));
  }

  static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
