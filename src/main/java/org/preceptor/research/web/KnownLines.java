package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.research.KeepLibrary.Known;
import org.preceptor.research.Likeness;
import org.preceptor.web.Texts;

/** Sources that are in the library already, for somebody who is about to add one of them. */
@ApplicationScoped
class KnownLines {

  @Inject Texts texts;

  /**
   * One of them.
   *
   * @param why in sentences, the strongest reason first
   * @param state the word of what became of it
   * @param shared whether the organization finds it
   */
  public record Line(
      String id,
      String title,
      String facts,
      String why,
      String state,
      boolean version,
      boolean shared) {}

  List<Line> of(List<Known> known) {
    return known.stream().map(this::line).toList();
  }

  private Line line(Known one) {
    var source = one.source();
    return new Line(
        source.id().toString(),
        source.title(),
        SourceFacts.line(source.reference()),
        one.reasons().stream()
            .map(Likeness.Reason::word)
            .map(word -> texts.get("research", "reason." + word))
            .collect(Collectors.joining(" ")),
        source.editorial().state().word(),
        one.version(),
        source.visibility().word().equals("organization"));
  }
}
