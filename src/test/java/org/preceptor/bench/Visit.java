package org.preceptor.bench;

import java.io.Closeable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person in one session on one connection, and how long each answer took. */
final class Visit implements Closeable {

  private static final String SAVE = "/learning/save";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
  private static final Pattern LESSON = Pattern.compile("&amp;lesson=([a-z0-9-]+)");
  private static final Pattern QUESTION =
      Pattern.compile("name=\"item\" value=\"([^\"]+)\"(?:(?!</form>).)*?</form>", Pattern.DOTALL);
  private static final Pattern RADIO =
      Pattern.compile("type=\"radio\" name=\"pick\" value=\"([^\"]+)\"");
  private static final Pattern CHOICE =
      Pattern.compile("<button[^>]*? name=\"choice\" value=\"([^\"]+)\"");

  private final Wire wire;
  private long[] times = new long[1024];
  private int count;
  private int steps;
  private String form = "";
  private final List<Map<String, String>> answers = new ArrayList<>();
  private String scene = "";

  Visit(URI server) {
    wire = new Wire(server);
  }

  /** By the one-click button of the demonstration. */
  static Visit as(URI server, String role) {
    var visit = new Visit(server);
    var page = visit.page("/identity/sign-in");
    var demo = page.substring(page.indexOf("<form id=\"demo\""));
    var button = Pattern.compile("<button[^>]*data-demo-role=\"" + role + "\"[^>]*>").matcher(demo);
    if (!button.find()) {
      throw new IllegalStateException("no one-click sign-in as " + role);
    }
    var fields = hidden(demo);
    fields.put(first(Pattern.compile(" name=\"([^\"]+)\""), button.group()), "");
    visit.expect(visit.timed(() -> visit.wire.post("/identity/sign-in", fields)), 302);
    return visit;
  }

  private interface Exchange {
    Wire.Answer go();
  }

  private Wire.Answer timed(Exchange exchange) {
    long begun = System.nanoTime();
    var answer = exchange.go();
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
    }
    times[count++] = System.nanoTime() - begun;
    return answer;
  }

  void forgetTimes() {
    count = 0;
  }

  long[] times() {
    return Arrays.copyOf(times, count);
  }

  private Wire.Answer expect(Wire.Answer answer, int status) {
    if (answer.status() != status) {
      var text = answer.text();
      throw new IllegalStateException(
          "expected %d, got %d: %s"
              .formatted(status, answer.status(), text.substring(0, Math.min(200, text.length()))));
    }
    return answer;
  }

  /** A whole page. */
  String page(String path) {
    return expect(timed(() -> wire.get(path)), 200).text();
  }

  private Wire.Answer save(Map<String, String> fields) {
    return expect(timed(() -> wire.postByScript(SAVE, fields)), 200);
  }

  /** Finishes every lesson. */
  void read(String module) {
    var lessons = LESSON.matcher(page("/learning/module?module=" + module));
    lessons
        .results()
        .map(lesson -> lesson.group(1))
        .distinct()
        .forEach(lesson -> save(Map.of("what", "finish", "module", module, "lesson", lesson)));
  }

  /** Gets a form and finds what can be answered with one pick. */
  void startAssessment(String module) {
    var at = save(Map.of("what", "start", "module", module)).leadsTo();
    form = at.substring(at.indexOf("form=") + "form=".length());
    var questions = QUESTION.matcher(page(at));
    while (questions.find()) {
      var item = questions.group(1);
      RADIO
          .matcher(questions.group())
          .results()
          .forEach(
              pick ->
                  answers.add(
                      Map.of("what", "answer", "form", form, "item", item, "pick", pick.group(1))));
    }
    if (answers.isEmpty()) {
      throw new IllegalStateException("no question with one pick at " + at);
    }
  }

  /** Saves one answer; each time another. */
  void answer() {
    save(answers.get(steps++ % answers.size()));
  }

  /** Takes the first choice on offer and sees the next scene; a story that is over begins again. */
  void choose(String scenario) {
    var choice = CHOICE.matcher(scene);
    if (scene.isEmpty() || !choice.find()) {
      begin(scenario);
      return;
    }
    var fields = hidden(scene.substring(scene.indexOf("<form id=\"scene\"")));
    fields.put("choice", choice.group(1));
    follow(expect(timed(() -> wire.post("/scenario/play-scenario", fields)), 302));
  }

  private void begin(String scenario) {
    var intro = "/scenario/scenario?scenario=" + scenario;
    var page = page(intro);
    var fields = hidden(page.substring(page.indexOf("class=\"start\"")));
    fields.put("start", "");
    follow(expect(timed(() -> wire.post(intro, fields)), 302));
  }

  private void follow(Wire.Answer redirect) {
    var next = redirect.leadsTo();
    scene =
        page(
            next.startsWith("http")
                ? URI.create(next).getRawPath() + "?" + URI.create(next).getRawQuery()
                : next);
  }

  private static Map<String, String> hidden(String html) {
    var fields = new LinkedHashMap<String, String>();
    var end = html.indexOf("</form>");
    var found = HIDDEN.matcher(end < 0 ? html : html.substring(0, end));
    while (found.find()) {
      fields.put(found.group(1), found.group(2).replace("&amp;", "&"));
    }
    return fields;
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return found.group(1);
  }

  @Override
  public void close() {
    wire.close();
  }
}
