package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that is unsafe is refused by the server itself, with everything to be mended at once. */
class StartRefusedIT {

  private static final String ITEMS = "WEB-INF/classes/modules/2-06-competence/items.yaml";

  @TempDir Path folder;

  @BeforeAll
  static void needsTheBuild() {
    Assumptions.assumeTrue(ServerProcess.isBuilt(), "needs -Dwar and -Dpayara.jar");
  }

  @Test
  void settingsKeysAndContentAreAllNamedInOneStart() throws IOException {
    var said =
        ServerProcess.refusal(
            folder,
            "refused",
            withBrokenItems(),
            Map.of(
                "APP_DEMO",
                "false",
                "APP_DB_URL",
                ServerProcess.databaseUrl(folder).replace(";WRITE_DELAY=0", "")));

    assertThat(said)
        .contains("Preceptor does not start")
        .contains("Add ;WRITE_DELAY=0 to the address.")
        .contains("outside the demonstration the public address must be https")
        .contains("APP_KEYS_DIR: there is no", "preceptor-cli make-key")
        .containsPattern("modules/2-06-competence/items\\.yaml:\\d+:\\d+");
  }

  @Test
  void aDatabaseServerThatMayForgetIsRefusedSettingBySetting() throws Exception {
    try (var server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start()) {
      var said =
          ServerProcess.refusal(
              folder,
              "refused-postgresql",
              System.getProperty("war", ""),
              Map.of(
                  "APP_DEMO",
                  "true",
                  "APP_DB_CLASS",
                  "org.postgresql.ds.PGSimpleDataSource",
                  "APP_DB_URL",
                  server.getJdbcUrl("postgres", "postgres"),
                  "APP_DB_USER",
                  "postgres",
                  "APP_DB_PASSWORD",
                  "postgres"));

      assertThat(said)
          .contains("Preceptor does not start")
          .contains("fsync = off", "synchronous_commit = off", "full_page_writes = off");
    }
  }

  /** The product with one key of one authored file misspelled. */
  private String withBrokenItems() throws IOException {
    var built = Path.of(System.getProperty("war", ""));
    var broken = folder.resolve("broken.war");
    if (Files.isDirectory(built)) {
      copy(built, broken);
      misspell(broken.resolve(ITEMS));
    } else {
      Files.copy(built, broken);
      try (var archive = FileSystems.newFileSystem(broken)) {
        misspell(archive.getPath(ITEMS));
      }
    }
    return broken.toString();
  }

  private static void misspell(Path items) throws IOException {
    var text = Files.readString(items, StandardCharsets.UTF_8);
    var wrong = text.replaceFirst("\\blevel:", "levle:");
    assertThat(wrong).isNotEqualTo(text);
    Files.writeString(items, wrong, StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
