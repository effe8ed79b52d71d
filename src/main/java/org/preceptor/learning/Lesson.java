package org.preceptor.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.standards.ObligationId;

/**
 * A page of reading with things to do in it.
 *
 * @param lead one sentence that says what the lesson is about
 * @param cited ids of the references that it names
 * @param terms slugs of the glossary's words that it uses
 */
public record Lesson(
    String id,
    String title,
    List<ObligationId> teaches,
    Markup lead,
    List<Section> sections,
    List<String> cited,
    List<String> terms) {

  public Lesson {
    teaches = List.copyOf(teaches);
    sections = List.copyOf(sections);
    cited = List.copyOf(cited);
    terms = List.copyOf(terms);
  }

  /**
   * What stands under one heading; the first section of a lesson has none.
   *
   * @param anchor its place in addresses, stable as long as the heading is
   */
  public record Section(String anchor, String title, List<Part> parts) {
    public Section {
      parts = List.copyOf(parts);
    }
  }

  /** A paragraph or an exercise; each can be returned to by its anchor. */
  public sealed interface Part {
    String anchor();
  }

  /** A paragraph, a list or something said. */
  public record Prose(String anchor, Markup markup) implements Part {}

  /** Something to do. */
  public record Exercise(String anchor, Block block) implements Part {}

  public Stream<Part> parts() {
    return sections.stream().flatMap(section -> section.parts().stream());
  }

  public List<Block> blocks() {
    return parts()
        .filter(Exercise.class::isInstance)
        .map(part -> ((Exercise) part).block())
        .toList();
  }

  public Optional<Block> block(String blockId) {
    return blocks().stream().filter(block -> block.id().equals(blockId)).findFirst();
  }

  /** The exercises that are still to be tried before the lesson is finished, in order. */
  public List<Block> untried(Map<String, Answer> answers) {
    return blocks().stream()
        .filter(Block::isOwed)
        .filter(block -> !block.isTriedBy(answers.getOrDefault(block.id(), Answer.NONE)))
        .toList();
  }

  /** Whether a place to return to exists here. */
  public boolean has(String anchor) {
    return parts().anyMatch(part -> part.anchor().equals(anchor));
  }

  /** Words that are read: lead, headings and prose. Blocks are counted by their own term. */
  public int words() {
    int read = lead.words();
    for (var section : sections) {
      read += Markup.words(section.title());
      for (var part : section.parts()) {
        if (part instanceof Prose prose) {
          read += prose.markup().words();
        }
      }
    }
    return read;
  }
}
