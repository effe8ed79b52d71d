package org.preceptor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.yaml.ScenarioReader;

/** Scenarios in folders that somebody named, wherever they stand. */
final class ScenarioFiles {

  private static final String SCENARIOS = "scenarios";
  private static final String FILE = "scenario.yaml";

  private final ScenarioReader reader = new ScenarioReader(new SnakeYamlReader());
  private final Diagnostics diagnostics;

  ScenarioFiles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  ScenarioReader reader() {
    return reader;
  }

  /** All in a folder, or in its folder {@code scenarios}; or the one that the folder is. */
  List<ContentBundle> in(Path folder) {
    if (Files.isRegularFile(folder.resolve(FILE))) {
      return one(folder).stream().toList();
    }
    var inner = folder.resolve(SCENARIOS);
    var home = (Files.isDirectory(inner) ? inner : folder).toAbsolutePath().normalize();
    return new FolderFiles(parent(home))
        .under(home.getFileName().toString()).stream()
            .filter(bundle -> bundle.files().containsKey(FILE))
            .toList();
  }

  private static Optional<ContentBundle> one(Path folder) {
    var home = folder.toAbsolutePath().normalize();
    var beside = parent(home);
    return new FolderFiles(parent(beside))
        .under(beside.getFileName().toString()).stream()
            .filter(bundle -> bundle.slug().equals(home.getFileName().toString()))
            .findFirst();
  }

  /** The one in a folder; empty where there is none or it has errors. */
  Optional<Scenario> read(Path folder) {
    return one(folder).filter(bundle -> bundle.files().containsKey(FILE)).flatMap(this::read);
  }

  Optional<Scenario> read(ContentBundle bundle) {
    return reader.read(bundle, diagnostics);
  }

  static Path parent(Path path) {
    return Objects.requireNonNullElse(path.toAbsolutePath().normalize().getParent(), Path.of("/"));
  }
}
