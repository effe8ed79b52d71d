package org.preceptor.kills;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.preceptor.UseCase;
import org.preceptor.Wiring;

/**
 * The tests' own classes in a process of their own that is up in a second or two: they are packed,
 * and what the first process has loaded is kept for those after it.
 */
final class SlimJava {

  private final Path archive;
  private final String classPath;

  SlimJava(Path folder) throws IOException {
    archive = folder.resolve("classes.jsa");
    classPath = packed(folder);
  }

  /** Where the authored content stands that was built with these classes. */
  static Path content() {
    try {
      // not /content, of which the tests have one too
      var modules = Objects.requireNonNull(UseCase.class.getResource("/modules"), "/modules");
      return Path.of(modules.toURI()).resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String packed(Path folder) throws IOException {
    var known =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var entries = new ArrayList<String>();
    for (var entry : known.split(File.pathSeparator, -1)) {
      var path = Path.of(entry);
      if (Files.isDirectory(path)) {
        var jar = folder.resolve("classes-" + entries.size() + ".jar");
        pack(path, jar);
        entries.add(jar.toString());
      } else if (Files.exists(path)) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void pack(Path root, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(root)) {
      out.setLevel(0);
      for (var file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  /** The command; as long as no process has ended by itself, each leaves what it loaded. */
  ProcessBuilder command(Class<?> program, List<String> arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xlog:cds=off,cds+dynamic=off",
                (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
                    + archive,
                "--enable-native-access=ALL-UNNAMED",
                "-D" + Wiring.KNOWN + "=" + Wiring.beanNames(),
                "-cp",
                classPath,
                program.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
