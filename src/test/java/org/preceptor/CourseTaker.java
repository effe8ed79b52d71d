package org.preceptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the credit course by plain requests, as a browser without any script would. */
record CourseTaker(Visitor visitor) {

  private static final Pattern LESSON = Pattern.compile("&amp;lesson=([a-z0-9-]+)");

  /** What came of posting to the address that keeps what lessons and assessments send. */
  Answer save(Map<String, String> fields) {
    return visitor.submit("/learning/save", fields);
  }

  private Answer saved(Map<String, String> fields) {
    var answer = save(fields);
    if (!answer.redirects() && answer.status() != 200) {
      throw new AssertionError(fields + " gave " + answer);
    }
    return answer;
  }

  void enroll() {
    saved(Map.of("what", "enroll", "course", CourseSteps.COURSE));
  }

  List<String> lessons() {
    return LESSON
        .matcher(visitor.get("/learning/module?module=" + CourseSteps.MODULE).text())
        .results()
        .map(lesson -> lesson.group(1))
        .distinct()
        .toList();
  }

  void finishLessons() {
    for (var lesson : lessons()) {
      Exercises.tried(lessonPage(lesson).text()).forEach(this::saved);
      saved(about("finish", "lesson", lesson));
    }
  }

  private static Map<String, String> about(String what, String name, String value) {
    return Map.of("what", what, "module", CourseSteps.MODULE, name, value);
  }

  /** Writes a note; returns its id. */
  String note(String text) {
    var lesson = lessons().getFirst();
    var note = new LinkedHashMap<>(about("note", "lesson", lesson));
    note.put("anchor", "");
    note.put("text", text);
    saved(note);
    return Form.all(lessonPage(lesson).text()).stream()
        .map(form -> form.fields().getOrDefault("note", ""))
        .filter(id -> !id.isEmpty())
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("the note is not shown"));
  }

  Answer lessonPage(String lesson) {
    return visitor.get("/learning/take-module?module=" + CourseSteps.MODULE + "&lesson=" + lesson);
  }

  Answer page() {
    return visitor.get("/learning/course?course=" + CourseSteps.COURSE);
  }

  /** Opens a sitting; returns its id. */
  String sit() {
    return saved(Map.of("what", "sit", "module", CourseSteps.MODULE)).text().strip();
  }

  /** The address of a form to be answered. */
  String startAssessment() {
    return saved(Map.of("what", "start", "module", CourseSteps.MODULE)).leadsTo();
  }

  /** Answers everything as the bank says, and hands it in. */
  void pass(String form) {
    var keys = AnswerKeys.ofModule(CourseSteps.MODULE);
    for (var question : Form.all(visitor.get(form).text())) {
      if (question.fields().getOrDefault("what", "").equals("answer")) {
        var sent = new LinkedHashMap<String, String>();
        question.fields().forEach(sent::put);
        sent.keySet().removeIf(name -> name.startsWith("pick") || name.startsWith("place"));
        sent.putAll(picks(keys.of(question.fields().getOrDefault("item", ""))));
        saved(sent);
      }
    }
    saved(Map.of("what", "hand-in", "form", form.replaceFirst(".*form=", "")));
  }

  private static Map<String, String> picks(AnswerKeys.Key key) {
    var picks = new LinkedHashMap<String, String>();
    for (var part : key.parts()) {
      switch (key.kind()) {
        case "order" -> picks.put("place-" + part, String.valueOf(picks.size()));
        case "match" -> picks.put("pick-" + part, part + "=" + part);
        default -> picks.put("pick-" + part, part);
      }
    }
    return picks;
  }

  /** Begins the scenario; returns the address of its first scene. */
  String begin() {
    var page = visitor.get("/scenario/scenario?scenario=" + CourseSteps.SCENARIO).text();
    var form = Form.withButton(page, "id", "start").orElseThrow();
    return visitor.send(form.pressing("id", "start")).leadsTo();
  }

  /** Takes these choices; returns where the last one leads. */
  String play(String scene, List<String> choices) {
    var at = scene;
    for (var choice : choices) {
      var form = Form.withButton(visitor.get(at).text(), "value", choice).orElseThrow();
      at = visitor.send(form.pressing("value", choice)).leadsTo();
    }
    return at;
  }

  /** The id of the enrollment, which the course shows as soon as its parts are done. */
  String enrollment() {
    var found = Pattern.compile("\\?enrollment=([0-9a-f-]{36})").matcher(page().text());
    if (!found.find()) {
      throw new AssertionError("the course is not ready to be evaluated or attested");
    }
    return found.group(1);
  }

  /** The codes of the certificates in the transcript. */
  List<String> certificates() {
    return Pattern.compile("/credit/certificate\\?code=([0-9A-Z-]+)")
        .matcher(visitor.get("/credit/transcript").text())
        .results()
        .map(code -> code.group(1))
        .distinct()
        .toList();
  }
}
