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

  /** The first Java that keeps linked classes, and how they were used, and not their bytes only. */
  private static final int KEEPS_LINKED_CLASSES = 25;

  /** A start runs each method a few times: optimizing them can wait until it is over. */
  private static final List<String> OPTIMIZE_LATE =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

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
    return launch(program, linked() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=");
  }

  Program trained(Program program) {
    return launch(program, linked() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=");
  }

  private Program launch(Program program, String archiving) {
    OPTIMIZE_LATE.forEach(program::flag);
    return program.launchedBy(jar).flag(archiving + archive());
  }

  private static boolean linked() {
    return Runtime.version().feature() >= KEEPS_LINKED_CLASSES;
  }

  private Path archive() {
    return jar.resolveSibling("preceptor.archive");
  }
}
