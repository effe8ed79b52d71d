package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.preceptor.identity.DemoPeople;
import org.preceptor.identity.DemoPeople.Made;
import org.preceptor.identity.FirstStart;

/** Whom an empty database gets: the people of the demonstration, or a first administrator. */
@ApplicationScoped
class FirstPeople {

  private static final System.Logger LOG = System.getLogger(FirstPeople.class.getName());
  private static final String FILE = "first-administrator.txt";

  @Inject DemoPeople demo;
  @Inject FirstStart first;
  @Inject DemoHistory history;

  /** What forbids to start; empty where all is well. */
  List<String> arrive(Settings settings) {
    var made = demo.make();
    if (made == Made.NOW) {
      history.make();
    }
    if (made == Made.REAL_PEOPLE_ARE_HERE) {
      return List.of(
          "APP_DEMO=true, but this database has people who are not invented: anyone could sign in"
              + " as anyone. Set APP_DEMO=false, or name another database in APP_DB_URL.");
    }
    var link = first.link();
    if (link.isPresent()) {
      var file = settings.dataDir().resolve(FILE);
      write(file, link.get() + "\n");
      LOG.log(
          Level.INFO,
          "Nobody has an account yet. Become the first administrator, once and within a week: {0}"
              + " (also in {1})",
          link.get(),
          file);
    }
    return List.of();
  }

  /** For nobody's eyes but the operator's. */
  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
