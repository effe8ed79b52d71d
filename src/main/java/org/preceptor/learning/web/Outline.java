package org.preceptor.learning.web;

import org.preceptor.learning.Lesson;
import org.preceptor.learning.TakeModule;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** The lessons of a module beside the one that is read, as ready HTML. */
public final class Outline {

  private final TakeModule.OpenLesson open;
  private final String finished;

  Outline(TakeModule.OpenLesson open, Texts texts) {
    this.open = open;
    this.finished = texts.get("learning", "module.finished");
  }

  /** A mark for each lesson. */
  public String getSteps() {
    var html = new Html();
    for (var lesson : open.module().lessons()) {
      html.add("<i class=\"{}\"></i>", isHere(lesson) ? "here" : isFinished(lesson) ? "done" : "");
    }
    return html.toString();
  }

  /** Each lesson with how it stands, and the sections of the one that is read. */
  public String getRail() {
    var html = new Html();
    for (var lesson : open.module().lessons()) {
      link(html.add("<li>"), lesson);
      html.icon(isFinished(lesson) ? "check" : isHere(lesson) ? "bookmark" : "circle");
      html.add("<span>{}", lesson.title());
      if (isFinished(lesson)) {
        html.add("<span class=\"visually-hidden\"> ({})</span>", finished);
      }
      html.add("</span></a>");
      if (isHere(lesson)) {
        sections(html, lesson);
      }
      html.add("</li>");
    }
    return html.toString();
  }

  private static void sections(Html html, Lesson lesson) {
    var titled = lesson.sections().stream().filter(one -> !one.title().isEmpty()).toList();
    if (!titled.isEmpty()) {
      html.add("<ol>");
      titled.forEach(one -> html.add("<li><a href=\"#{}\">{}</a></li>", one.anchor(), one.title()));
      html.add("</ol>");
    }
  }

  /** Each lesson in one line, for narrow screens. */
  public String getLines() {
    var html = new Html();
    for (var lesson : open.module().lessons()) {
      link(html.add("<li>"), lesson);
      html.add("{}</a>", lesson.title());
      if (isFinished(lesson)) {
        html.add(" ").icon("check").add("<span class=\"visually-hidden\">{}</span>", finished);
      }
      html.add("</li>");
    }
    return html.toString();
  }

  private void link(Html html, Lesson lesson) {
    html.add(
        "<a href=\"/learning/take-module?module={}&amp;lesson={}\"",
        open.module().slug(),
        lesson.id());
    html.add(isHere(lesson) ? " aria-current=\"page\">" : ">");
  }

  private boolean isHere(Lesson lesson) {
    return lesson.id().equals(open.lesson().id());
  }

  private boolean isFinished(Lesson lesson) {
    return open.progress().hasFinished(lesson);
  }
}
