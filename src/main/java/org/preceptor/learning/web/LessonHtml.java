package org.preceptor.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preceptor.learning.Answer;
import org.preceptor.learning.Block;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Lesson.Exercise;
import org.preceptor.learning.Lesson.Prose;
import org.preceptor.learning.Module;
import org.preceptor.standards.ActivityRef;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** A lesson's page, made once for each version; only answered exercises are made anew. */
@ApplicationScoped
class LessonHtml {

  @Inject BlockHtml blocks;
  @Inject Texts texts;

  private final Map<Key, Made> made = new ConcurrentHashMap<>();

  private record Key(ActivityRef module, String lesson) {}

  private record Made(List<Piece> pieces, String references, String terms) {}

  /** Ready HTML: text, or an exercise as it looks before an answer. */
  private sealed interface Piece {}

  private record Text(String html) implements Piece {}

  private record Fresh(Block block, String html) implements Piece {}

  String render(Module module, Lesson lesson, Map<String, Answer> answers) {
    var place = new BlockHtml.Place(module.slug(), lesson.id());
    var page = new StringBuilder();
    for (var piece : made(module, lesson).pieces()) {
      switch (piece) {
        case Text text -> page.append(text.html());
        case Fresh fresh -> {
          var answer = answers.get(fresh.block().id());
          page.append(
              answer == null || !fresh.block().understands(answer)
                  ? fresh.html()
                  : blocks.render(place, fresh.block(), answer));
        }
      }
    }
    return page.toString();
  }

  /** What the lesson cites, each in a list item; empty where it cites nothing. */
  String references(Module module, Lesson lesson) {
    return made(module, lesson).references();
  }

  /** The glossary's words that the lesson uses, with what they mean; empty where it uses none. */
  String terms(Module module, Lesson lesson) {
    return made(module, lesson).terms();
  }

  private Made made(Module module, Lesson lesson) {
    return made.computeIfAbsent(
        new Key(module.ref(), lesson.id()),
        key ->
            new Made(
                pieces(new BlockHtml.Place(module.slug(), lesson.id()), lesson),
                cited(module, lesson),
                explained(module, lesson)));
  }

  private String cited(Module module, Lesson lesson) {
    var html = new Html();
    var all = module.about().references();
    for (int i = 0; i < all.size(); i++) {
      var reference = all.get(i);
      if (lesson.cited().contains(reference.id())) {
        html.add("<li id=\"ref-{}\"><span class=\"num\">[{}]</span> ", reference.id(), i + 1);
        html.add("{}", reference.text());
        reference
            .url()
            .ifPresent(
                url ->
                    html.add(
                        " <a href=\"{}\" rel=\"noopener\">{}</a>",
                        url,
                        texts.get("learning", "module.source")));
        html.add("</li>");
      }
    }
    return html.toString();
  }

  private static String explained(Module module, Lesson lesson) {
    var html = new Html();
    for (var term : module.about().glossary()) {
      if (lesson.terms().contains(term.slug())) {
        html.add("<div id=\"term-{}\"><dt>{}</dt>", term.slug(), term.term());
        html.add("<dd class=\"muted\">{}</dd></div>", term.meaning());
      }
    }
    return html.toString();
  }

  private List<Piece> pieces(BlockHtml.Place place, Lesson lesson) {
    var pieces = new ArrayList<Piece>();
    var text = new StringBuilder();
    for (var section : lesson.sections()) {
      if (!section.title().isEmpty()) {
        text.append(new Html().add("<h2 id=\"{}\">{}</h2>", section.anchor(), section.title()));
      }
      for (var part : section.parts()) {
        switch (part) {
          case Prose prose -> text.append(anchored(prose));
          case Exercise exercise -> {
            pieces.add(new Text(text.toString()));
            text.setLength(0);
            var block = exercise.block();
            pieces.add(new Fresh(block, blocks.render(place, block, Answer.NONE)));
          }
        }
      }
    }
    pieces.add(new Text(text.toString()));
    return List.copyOf(pieces);
  }

  /** The paragraph with its anchor in its first tag; what is said stands on a rule. */
  private static String anchored(Prose prose) {
    var html = prose.markup().html();
    int end = 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    var tag = html.substring(1, end);
    var speech = tag.equals("blockquote") ? " class=\"speech\"" : "";
    return "<%s id=\"%s\" data-anchor=\"%s\"%s%s"
        .formatted(tag, prose.anchor(), prose.anchor(), speech, html.substring(end));
  }
}
