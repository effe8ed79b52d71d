package org.preceptor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.Form;
import org.preceptor.ServerProcess;
import org.preceptor.Visitor;
import org.preceptor.identity.DemoPeople;

/**
 * Kills the product as it ships, on its server, in the midst of an appraisal over HTTP; runs with
 * {@code -Pkills}.
 */
@EnabledIfSystemProperty(named = "kills.server", matches = "[1-9][0-9]*")
class AnswerServerKillIT {

  private static final String PUBLIC_URL = "https://preceptor.example";
  private static final List<String> ITEMS =
      List.of("answerable", "interests", "venue", "dates", "standing", "trace");
  private static final List<String> ANSWERS = List.of("yes", "no", "not-reported");

  @TempDir Path folder;

  private final Random random = new Random(Long.getLong("kills.seed", 1));

  @Test
  void anAnswerShownAsSavedOutlivesItsServer() throws Exception {
    int kills = Integer.getInteger("kills.server");
    var saved = new ConcurrentHashMap<String, String>();
    var sent = new ConcurrentHashMap<String, String>();
    var count = new AtomicInteger();
    String appraisal = "";
    for (int round = 0; round <= kills; round++) {
      var server =
          ServerProcess.start(folder, "killed-answers", PUBLIC_URL, Map.of("APP_DEMO", "true"));
      try {
        var visitor = signedIn(server.url());
        appraisal = appraisal.isEmpty() ? begun(visitor) : appraisal;
        keptAll(visitor, appraisal, saved, sent);
        if (round < kills) {
          var id = appraisal;
          var load = CompletableFuture.runAsync(() -> answerMany(visitor, id, saved, sent, count));
          int before = count.get();
          while (count.get() < before + 5) {
            Thread.sleep(10);
          }
          Thread.sleep(random.nextInt(200));
          server.kill();
          load.join();
        }
      } finally {
        server.kill();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "kills: whole server, %d kills in the midst of an appraisal, %d answers shown as saved,"
            + " 0 lost%n",
        kills,
        count.get());
  }

  private static Visitor signedIn(URI server) {
    var visitor = new Visitor(server);
    var form =
        Form.withButton(visitor.get("/identity/sign-in").text(), "id", "enter")
            .orElseThrow()
            .with("email", "amara.okonkwo@demo.preceptor.example")
            .with("password", DemoPeople.PASSWORD)
            .pressing("id", "enter");
    visitor.post(form.action(), form.fields(), Map.of("Origin", PUBLIC_URL));
    return visitor;
  }

  private static String begun(Visitor visitor) {
    var page = visitor.get("/research/sources").text();
    var source = Pattern.compile("/research/source\\?id=([0-9a-f-]{36})").matcher(page);
    assertThat(source.find()).as("a source of the demonstration").isTrue();
    var fields =
        Map.of(
            "what", "begin",
            "source", source.group(1),
            "way", "online-research/quick",
            "kind", "research",
            "question", "cause",
            "stakes", "high");
    var answer = visitor.post("/research/appraisal-save", fields, Map.of("Origin", PUBLIC_URL));
    return answer.leadsTo().replaceFirst(".*=", "");
  }

  /** Answers as the page's script does, until the server is gone. */
  private void answerMany(
      Visitor visitor,
      String appraisal,
      Map<String, String> saved,
      Map<String, String> sent,
      AtomicInteger count) {
    try {
      while (true) {
        var item = ITEMS.get(random.nextInt(ITEMS.size()));
        var answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
        sent.put(item, answer);
        var told =
            visitor.post(
                "/research/appraisal-save",
                Map.of(
                    "what",
                    "answer",
                    "appraisal",
                    appraisal,
                    "item",
                    item,
                    "answer",
                    answer,
                    "sure",
                    "sure",
                    "known",
                    saved.containsKey(item) ? saved.get(item) + " sure" : ""),
                Map.of("Origin", PUBLIC_URL, "X-Requested-With", "fetch"));
        if (told.status() == 200 && told.header("Saved-At").isPresent()) {
          saved.put(item, answer);
          count.incrementAndGet();
        }
      }
    } catch (UncheckedIOException gone) {
      // killed, as it should be
    }
  }

  /** The last that was shown as saved, or the one that was on its way when the server died. */
  private static void keptAll(
      Visitor visitor, String appraisal, Map<String, String> saved, Map<String, String> sent) {
    var page = visitor.get("/research/appraise?appraisal=" + appraisal).text();
    sent.forEach(
        (item, answer) -> {
          var form = page.substring(page.indexOf("id=\"q-" + item + "\""));
          var checked =
              Pattern.compile("<input[^>]*name=\"answer\"[^>]*>")
                  .matcher(form.substring(0, form.indexOf("</form>")))
                  .results()
                  .map(found -> found.group())
                  .filter(input -> input.contains("checked"))
                  .map(input -> input.replaceFirst(".*value=\"([^\"]+)\".*", "$1"))
                  .toList();
          if (saved.containsKey(item)) {
            assertThat(checked).as(item).hasSize(1).first().isIn(saved.get(item), answer);
          }
          checked.forEach(standing -> saved.put(item, standing));
        });
  }
}
