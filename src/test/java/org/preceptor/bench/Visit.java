package org.preceptor.bench;

import java.io.Closeable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preceptor.Exercises;

/** One person in one session on one connection, and how long each answer took. */
final class Visit implements Closeable {

  private static final String SAVE = "/learning/save";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
  private static final Pattern LESSON = Pattern.compile("&amp;lesson=([a-z0-9-]+)");
  private static final Pattern ANCHOR = Pattern.compile(" data-anchor=\"([^\"]+)\"");
  private static final Pattern POSITION = Pattern.compile("name=\"position\" value=\"(\\d+)\"");
  private static final Pattern QUESTION =
      Pattern.compile("name=\"item\" value=\"([^\"]+)\"(?:(?!</form>).)*?</form>", Pattern.DOTALL);
  private static final Pattern RADIO =
      Pattern.compile("type=\"radio\" name=\"pick\" value=\"([^\"]+)\"");
  private static final Pattern CHOICE =
      Pattern.compile("<button[^>]*? name=\"choice\" value=\"([^\"]+)\"");

  private static final Object BEGINNING = new Object();

  private final Wire wire;
  private long[] times = new long[1024];
  private int count;
  private long aside;
  private int steps;
  private String form = "";
  private final List<Map<String, String>> answers = new ArrayList<>();
  private String scene = "";

  Visit(URI server) {
    wire = new Wire(server);
  }

  /** By a one-click button of the demonstration; those of these roles in turn. */
  static Visit as(URI server, String roles, int turn) {
    var visit = new Visit(server);
    var demo = visit.demonstration();
    var buttons = buttons(demo, roles);
    var fields = hidden(demo);
    var button = buttons.get(turn % buttons.size());
    fields.put(first(Pattern.compile(" name=\"([^\"]+)\""), button), "");
    visit.expect(visit.timed(() -> visit.wire.post("/identity/sign-in", fields)), 302);
    return visit;
  }

  /** How many people of these roles there are. */
  static int people(URI server, String roles) {
    try (var visit = new Visit(server)) {
      return buttons(visit.demonstration(), roles).size();
    }
  }

  private String demonstration() {
    var page = page("/identity/sign-in");
    return page.substring(page.indexOf("<form id=\"demo\""));
  }

  private static List<String> buttons(String demo, String roles) {
    return Pattern.compile("<button[^>]*data-demo-role=\"(?:" + roles + ")\"[^>]*>")
        .matcher(demo)
        .results()
        .map(MatchResult::group)
        .toList();
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
    aside = 0;
  }

  /** How long it was busy with what is not measured. */
  long aside() {
    return aside;
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

  /** A whole page that must hold something. */
  String page(String path, String sign) {
    var text = page(path);
    if (!text.contains(sign)) {
      throw new IllegalStateException(path + " lacks " + sign + ": " + text);
    }
    return text;
  }

  private Wire.Answer save(Map<String, String> fields) {
    return expect(timed(() -> wire.postByScript(SAVE, fields)), 200);
  }

  /** Passes every paragraph of every lesson, tries its exercises, and finishes it. */
  void read(String module) {
    var lessons = LESSON.matcher(page("/learning/module?module=" + module));
    for (var lesson : lessons.results().map(found -> found.group(1)).distinct().toList()) {
      var page = page("/learning/take-module?module=" + module + "&lesson=" + lesson);
      ANCHOR
          .matcher(page)
          .results()
          .forEach(
              anchor ->
                  save(
                      Map.of(
                          "what",
                          "reach",
                          "module",
                          module,
                          "lesson",
                          lesson,
                          "anchor",
                          anchor.group(1))));
      Exercises.tried(page).forEach(this::save);
      save(Map.of("what", "finish", "module", module, "lesson", lesson));
    }
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
    if (save(answers.get(steps++ % answers.size())).savedAt().isEmpty()) {
      throw new IllegalStateException("an answer was not said to be saved");
    }
  }

  /** Looks whether the last answer stands on the form. */
  void checkLastAnswer() {
    var last = answers.get((steps - 1) % answers.size());
    var page = page("/learning/assessment?form=" + form);
    var item = page.substring(page.indexOf("name=\"item\" value=\"" + last.get("item") + "\""));
    var chosen = "value=\"" + last.get("pick") + "\"[^>]*checked=\"checked\"";
    first(Pattern.compile("(" + chosen + ")"), item.substring(0, item.indexOf("</form>")));
  }

  /**
   * Takes the first choice on offer and sees the next scene, in two requests. What stands around
   * that, a debrief and the beginning of another play, takes no time here.
   */
  void choose(String scenario) {
    if (!CHOICE.matcher(scene).find()) {
      aside(() -> begin(scenario));
    }
    int before = position();
    var redirect = takeFirstChoice();
    if (redirect.leadsTo().contains("/debrief")) {
      aside(() -> follow(redirect));
    } else {
      follow(redirect);
      if (position() != before + 1) {
        throw new IllegalStateException("a choice led from " + before + " to " + position());
      }
    }
  }

  private Wire.Answer takeFirstChoice() {
    var fields = hidden(scene.substring(scene.indexOf("<form id=\"scene\"")));
    fields.put("choice", first(CHOICE, scene));
    return expect(timed(() -> wire.post("/scenario/play-scenario", fields)), 302);
  }

  private int position() {
    return Integer.parseInt(first(POSITION, scene));
  }

  /** A run that nobody has moved yet is gone on with; so the same person may not begin two. */
  private void begin(String scenario) {
    synchronized (BEGINNING) {
      var intro = "/scenario/scenario?scenario=" + scenario;
      var page = page(intro);
      var fields = hidden(page.substring(page.indexOf("class=\"start\"")));
      fields.put("start", "");
      follow(expect(timed(() -> wire.post(intro, fields)), 302));
      follow(takeFirstChoice());
    }
  }

  /** Does something that is not measured. */
  private void aside(Runnable something) {
    int before = count;
    long begun = System.nanoTime();
    something.run();
    count = before;
    aside += System.nanoTime() - begun;
  }

  private void follow(Wire.Answer redirect) {
    scene = page(local(redirect.leadsTo()));
  }

  private static String local(String address) {
    return address.startsWith("http")
        ? URI.create(address).getRawPath() + "?" + URI.create(address).getRawQuery()
        : address;
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
