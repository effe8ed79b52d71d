package org.preceptor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.preceptor.Program;

/**
 * The server unpacked, so that its classes can be put into an archive that the next start maps into
 * memory; as the README says operators can do it.
 */
record Launcher(Path jar) {

  static Launcher make(Path folder) throws IOException, InterruptedException {
    var jar = folder.resolve("launch-micro.jar").toAbsolutePath();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            System.getProperty("payara.jar"),
            "--rootDir",
            folder.toAbsolutePath().toString(),
            "--outputlauncher");
    int end = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (end != 0 || !jar.toFile().isFile()) {
      throw new IllegalStateException("no launcher in " + folder);
    }
    return new Launcher(jar);
  }

  /** When it ends, it leaves the archive. */
  Program training(Program program) {
    return program.launchedBy(jar).flag("-XX:ArchiveClassesAtExit=" + archive());
  }

  Program trained(Program program) {
    return program.launchedBy(jar).flag("-XX:SharedArchiveFile=" + archive());
  }

  private Path archive() {
    return jar.resolveSibling("preceptor.jsa");
  }
}
