package org.preceptor.learning.yaml;

import java.util.List;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.learning.Question;

/** Reads pairs and transcripts, which blocks and items write alike but for one or two words. */
final class Pairs {

  private Pairs() {}

  /**
   * @param why the key under which the reason stands
   */
  static List<Question.Pair> read(YamlMap map, String why, Diagnostics diagnostics) {
    var ids = new Ids(diagnostics);
    return map.maps("pairs").stream()
        .map(
            pair -> {
              var read =
                  new Question.Pair(
                      ids.once(pair.id("id"), pair.span("id")),
                      pair.text("left"),
                      pair.text("right"),
                      pair.text(why));
              pair.close();
              return read;
            })
        .toList();
  }

  /**
   * @param said the key under which the words stand
   * @param why the key under which the reason stands
   */
  static List<Question.Line> lines(YamlMap map, String said, String why, Diagnostics diagnostics) {
    var ids = new Ids(diagnostics);
    return map.maps("lines").stream()
        .map(
            line -> {
              var read =
                  new Question.Line(
                      ids.once(line.id("id"), line.span("id")),
                      line.text("who"),
                      line.text(said),
                      line.flag("key", false),
                      line.text(why));
              line.close();
              return read;
            })
        .toList();
  }
}
