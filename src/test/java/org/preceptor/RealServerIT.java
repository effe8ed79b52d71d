package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.credit.CheckpointKeyFile;

/** The product without its demonstration, behind a proxy that speaks https. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class RealServerIT {

  private static final String PUBLIC_URL = "https://preceptor.example";

  private static @Nullable ServerProcess started;

  /** Outside the demonstration nothing starts without the key that signs checkpoints. */
  @BeforeAll
  static void start(@TempDir Path keys) {
    Assumptions.assumeTrue(ServerProcess.isBuilt(), "needs -Dwar and -Dpayara.jar");
    CheckpointKeyFile.make(keys.resolve(CheckpointKeyFile.NAME), "preceptor.example/credits");
    started =
        ServerProcess.start(
            "real-server",
            PUBLIC_URL,
            Map.of("APP_DEMO", "false", "APP_KEYS_DIR", keys.toString()));
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  private static ServerProcess server() {
    return Objects.requireNonNull(started);
  }

  @Test
  void everyAnswerKeepsTheRulesOfHttps() {
    var rules = new WireRules(true);
    var visitor = new Visitor(server().url());

    for (var address : List.of("/", "/identity/sign-in", "/identity/account", "/nowhere")) {
      assertThat(rules.broken(visitor.get(address))).isEmpty();
    }
    assertThat(visitor.session()).isNotEmpty();
  }

  @Test
  void nobodyIsOfferedOneClickSignIn() {
    var page = new Visitor(server().url()).get("/identity/sign-in").text();

    assertThat(page).contains("<form").doesNotContain("data-demo-role", "demo-banner");
  }

  @Test
  void theFirstAdministratorsLinkIsLeftForTheOperatorAndWorks() throws IOException {
    var file = server().data().resolve("first-administrator.txt");
    var link = Files.readString(file, StandardCharsets.UTF_8).strip();

    assertThat(link).startsWith(PUBLIC_URL + "/identity/first-start?");
    var visitor = new Visitor(server().url());
    assertThat(visitor.get(link.substring(PUBLIC_URL.length())).status()).isEqualTo(200);
    assertThat(visitor.get("/identity/first-start?link=made-up").text())
        .doesNotContain("<input id=\"name\"");
  }
}
