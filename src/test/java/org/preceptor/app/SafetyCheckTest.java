package org.preceptor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.research.OpenSearchSettings;

class SafetyCheckTest {

  private static final String SOUND_H2 = "jdbc:h2:file:./data/preceptor;WRITE_DELAY=0";
  private static final String HTTPS = "https://learn.example.org";
  private static final String HTTP = "http://learn.example.org";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SOUND_H2,
        "jdbc:h2:./data/preceptor;MODE=PostgreSQL;write_delay=0;DATABASE_TO_LOWER=TRUE",
        "jdbc:h2:mem:anything",
        "jdbc:postgresql://db.example.org/preceptor"
      })
  void aDatabaseThatKeepsWhatItAcknowledgedIsAccepted(String url) {
    assertThat(SafetyCheck.of(settings(false, HTTPS, url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:./data/preceptor",
        "jdbc:h2:./data/preceptor",
        "jdbc:h2:~/preceptor;MODE=PostgreSQL",
        "jdbc:h2:nio:./data/preceptor;WRITE_DELAY=500",
        "jdbc:h2:file:./data/preceptor;WRITE_DELAY=05",
        "jdbc:h2:file:./WRITE_DELAY=0/preceptor"
      })
  void anH2FileThatWritesLaterIsRefusedEvenInTheDemonstration(String url) {
    assertThat(SafetyCheck.of(settings(true, HTTP, url)))
        .singleElement()
        .asString()
        .startsWith("APP_DB_URL:")
        .contains("Add ;WRITE_DELAY=0 to the address.");
  }

  @Test
  void anH2ThatIsOpenedByItsOwnClassIsRefused() {
    var settings = settings(true, HTTP, SOUND_H2);
    var db = new Settings.Db("org.h2.jdbcx.JdbcDataSource", SOUND_H2, "preceptor", "", "", "");
    assertThat(
            SafetyCheck.of(
                new Settings(
                    true, settings.publicUrl(), "", settings.keysDir(), settings.dataDir(), db)))
        .singleElement()
        .asString()
        .startsWith("APP_DB_CLASS:")
        .contains("Leave the setting away.");
  }

  @Test
  void plainHttpIsForTheDemonstrationOnly() {
    assertThat(SafetyCheck.of(settings(true, HTTP, SOUND_H2))).isEmpty();
    assertThat(SafetyCheck.of(settings(false, HTTP, SOUND_H2)))
        .singleElement()
        .asString()
        .startsWith("APP_PUBLIC_URL:")
        .contains("must be https, got " + HTTP, "or set APP_DEMO=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://search.example.org:9200", "http://localhost:9200", "http://[::1]:9200"})
  void aSearchServerIsAskedWhereNobodyListens(String address) {
    assertThat(SafetyCheck.of(searching(address, "preceptor-sources"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://search.example.org:9200", "ftp://localhost", "search:9200"})
  void aSearchServerIsNotAskedInTheClear(String address) {
    assertThat(SafetyCheck.of(searching(address, "preceptor-sources")))
        .singleElement()
        .asString()
        .startsWith("APP_RESEARCH_OPENSEARCH_URL:")
        .contains(address);
  }

  @Test
  void anIndexHasANameThatTheSearchServerTakes() {
    assertThat(SafetyCheck.of(searching("http://localhost:9200", "Our Sources*")))
        .singleElement()
        .asString()
        .startsWith("APP_RESEARCH_OPENSEARCH_INDEX:");
  }

  private static OpenSearchSettings searching(String address, String index) {
    return new OpenSearchSettings(List.of(URI.create(address)), "", "", index);
  }

  @Test
  void everyProblemIsSaidAtOnce() {
    assertThat(SafetyCheck.of(settings(false, HTTP, "jdbc:h2:./data/preceptor")))
        .hasSize(2)
        .anySatisfy(problem -> assertThat(problem).contains("WRITE_DELAY"))
        .anySatisfy(problem -> assertThat(problem).contains("https"));
    assertThat(SafetyCheck.of(settings(false, HTTP, "jdbc:mysql://db.example.org/preceptor")))
        .hasSize(2)
        .anySatisfy(problem -> assertThat(problem).contains("H2 and PostgreSQL are supported"));
  }

  @Test
  void aPostgresqlServerThatMayForgetIsRefusedSettingBySetting() throws IOException, SQLException {
    try (var server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .start()) {
      assertThat(SafetyCheck.of(server.getPostgresDatabase()))
          .hasSize(3)
          .allSatisfy(problem -> assertThat(problem).contains("Set it to on"))
          .anySatisfy(problem -> assertThat(problem).contains("fsync = off"))
          .anySatisfy(problem -> assertThat(problem).contains("synchronous_commit = off"))
          .anySatisfy(problem -> assertThat(problem).contains("full_page_writes = off"));
    }
  }

  @Test
  void whatCountsIsWhatTheServingRoleGets() throws IOException, SQLException {
    try (var server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      assertThat(SafetyCheck.of(server.getPostgresDatabase())).isEmpty();
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role hasty login");
        statement.execute("alter role hasty set synchronous_commit = off");
      }
      assertThat(SafetyCheck.of(server.getDatabase("hasty", "postgres")))
          .singleElement()
          .asString()
          .contains("synchronous_commit = off", "alter role");
    }
  }

  private static Settings settings(boolean demo, String publicUrl, String url) {
    return new Settings(
        demo,
        URI.create(publicUrl),
        "",
        Path.of("keys"),
        Path.of("data"),
        new Settings.Db(
            url.startsWith("jdbc:h2:") ? H2DataSource.class.getName() : "driver's own",
            url,
            "preceptor",
            "",
            "",
            ""));
  }
}
