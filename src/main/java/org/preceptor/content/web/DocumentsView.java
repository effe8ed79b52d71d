package org.preceptor.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Crosswalk.Match;
import org.preceptor.content.Crosswalk.ReferenceDocument;
import org.preceptor.content.Crosswalk.Source;
import org.preceptor.content.Standards;

/** Backs {@code content/documents.xhtml}: the documents beside the standards. */
@Named
@RequestScoped
public class DocumentsView {

  @Inject Standards standards;
  @Inject CrosswalkWords words;

  /** One document, and how the duties stand beside it. */
  public record Row(ReferenceDocument document, String about, List<CrosswalkWords.Cell> tally) {}

  /** A word of the crosswalk and what it means. */
  public record Meaning(String word, String means) {}

  /** The newest first. */
  public List<Row> getAll() {
    var crosswalk = standards.crosswalk();
    return crosswalk.documents().stream()
        .sorted(Comparator.comparingInt(ReferenceDocument::year).reversed())
        .map(
            document ->
                new Row(
                    document,
                    words.about(document),
                    words.tally(crosswalk, document.id(), standards.duties())))
        .toList();
  }

  public List<Meaning> getRelations() {
    return meanings("match", Match.values());
  }

  public List<Meaning> getConfidences() {
    return meanings("confidence", Crosswalk.Confidence.values());
  }

  public List<Meaning> getKinds() {
    return meanings("kind", Source.Kind.values());
  }

  private List<Meaning> meanings(String key, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> new Meaning(words.word(key, value), words.word(key + ".means", value)))
        .toList();
  }
}
