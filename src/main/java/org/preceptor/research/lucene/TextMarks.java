package org.preceptor.research.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.preceptor.research.Marked;
import org.preceptor.research.SearchQuery.Words;

/** Finds where the words that were asked for stand in texts that are in no index here. */
public final class TextMarks {

  private final List<Words> asked;
  private final boolean judgments;

  public TextMarks(List<Words> asked, boolean judgments) {
    this.asked = List.copyOf(asked);
    this.judgments = judgments;
  }

  /**
   * Nothing where nothing in it was asked for.
   *
   * @param name the field that the text is of
   */
  public Marked in(String text, String name, Tongue tongue) {
    if (text.isBlank()) {
      return Marked.NOTHING;
    }
    var reader =
        new Marks.Reader(UnifiedHighlighter.builderWithoutSearcher(tongue.analyzer()), tongue);
    return new TongueQuery(tongue, judgments, Marks.EACH)
        .marks(asked, name)
        .map(
            query -> {
              try {
                return reader.passages(query, name, text);
              } catch (IOException e) {
                throw new UncheckedIOException("a text in memory", e);
              }
            })
        .orElse(Marked.NOTHING);
  }
}
