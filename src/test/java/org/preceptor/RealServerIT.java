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
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
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

  /** Each jar that it looks through for annotations costs time at every start. */
  @Test
  void theServerLooksForAnnotationsOnlyInJarsThatHaveSome() throws IOException {
    try (var archive = new JarFile(System.getProperty("war"))) {
      var settings = archive.getEntry("WEB-INF/payara-web.xml");
      var xml = new String(archive.getInputStream(settings).readAllBytes(), StandardCharsets.UTF_8);
      var excluded =
          Pattern.compile("<scanning-exclude>(.+?)\\*</scanning-exclude>")
              .matcher(xml)
              .results()
              .map(match -> match.group(1))
              .toList();
      var looked =
          archive.stream()
              .map(JarEntry::getName)
              .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
              .map(name -> name.substring("WEB-INF/lib/".length()))
              .filter(jar -> excluded.stream().noneMatch(jar::startsWith));
      assertThat(looked)
          .allMatch(jar -> jar.startsWith("primefaces-") || jar.startsWith("omnifaces-"))
          .hasSize(2);
    }
  }
}
