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

/** A lesson's page, made once for each version; only answered exercises are made anew. */
@ApplicationScoped
class LessonHtml {

  @Inject BlockHtml blocks;

  private final Map<Key, List<Piece>> made = new ConcurrentHashMap<>();

  private record Key(ActivityRef module, String lesson) {}

  /** Ready HTML: text, or an exercise as it looks before an answer. */
  private sealed interface Piece {}

  private record Text(String html) implements Piece {}

  private record Fresh(Block block, String html) implements Piece {}

  String render(Module module, Lesson lesson, Map<String, Answer> answers) {
    var place = new BlockHtml.Place(module.slug(), lesson.id());
    var pieces =
        made.computeIfAbsent(new Key(module.ref(), lesson.id()), key -> pieces(place, lesson));
    var page = new StringBuilder();
    for (var piece : pieces) {
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
