package org.preceptor.research.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.preceptor.research.Marked;
import org.preceptor.research.SearchQuery.Words;

/** Finds where the words that were asked for stand in what was found. */
final class Marks {

  private static final int PASSAGE = 150;
  private static final int MOST_PASSAGES = 2;

  /** How much of a passage stands before the first word that is marked. */
  private static final float BEFORE = 0.4f;

  /** Of one word typed without spaces, so many. */
  static final int EACH = 16;

  private final IndexSearcher searcher;
  private final List<Words> asked;
  private final boolean judgments;

  /** Title and passage of a document, where something in them is marked. */
  record Found(Map<String, Marked> fields) {

    Marked field(String name) {
      return fields.getOrDefault(name, Marked.NOTHING);
    }
  }

  Marks(IndexSearcher searcher, List<Words> asked, boolean judgments) {
    this.searcher = searcher;
    this.asked = asked;
    this.judgments = judgments;
  }

  Map<Integer, Found> in(Map<Integer, Tongue> documents) throws IOException {
    var byTongue = new LinkedHashMap<Tongue, List<Integer>>();
    documents.forEach(
        (id, tongue) -> byTongue.computeIfAbsent(tongue, key -> new ArrayList<>()).add(id));
    var found = new HashMap<Integer, Found>();
    for (var part : byTongue.entrySet()) {
      found.putAll(in(part.getKey(), part.getValue()));
    }
    return found;
  }

  private Map<Integer, Found> in(Tongue tongue, List<Integer> ids) throws IOException {
    var words = new TongueQuery(tongue, judgments, EACH);
    var any = new BooleanQuery.Builder();
    var names = new ArrayList<String>();
    for (var name : List.of(Fields.TITLE, Fields.TEXT, Fields.SAID)) {
      if (judgments || !name.equals(Fields.SAID)) {
        words
            .marks(asked, name)
            .ifPresent(
                marks -> {
                  any.add(marks, Occur.SHOULD);
                  names.add(name);
                });
      }
    }
    if (names.isEmpty()) {
      return Map.of();
    }
    var reader = new Reader(UnifiedHighlighter.builder(searcher, tongue.analyzer()), tongue);
    return of(reader.passages(any.build(), names, ids), ids);
  }

  private static Map<Integer, Found> of(Map<String, Object[]> passages, List<Integer> ids) {
    var found = new HashMap<Integer, Found>();
    for (int i = 0; i < ids.size(); i++) {
      var fields = new HashMap<String, Marked>();
      int place = i;
      passages.forEach(
          (name, inDocuments) -> {
            if (inDocuments[place] instanceof Marked marked) {
              fields.put(name, marked);
            }
          });
      found.put(ids.get(i), new Found(fields));
    }
    return found;
  }

  /** Where offsets stand in an index, no text is analyzed again. */
  static final class Reader extends UnifiedHighlighter {

    private final Tongue tongue;

    Reader(UnifiedHighlighter.Builder builder, Tongue tongue) {
      super(builder.withWeightMatches(false));
      this.tongue = tongue;
    }

    Map<String, Object[]> passages(Query query, List<String> names, List<Integer> ids)
        throws IOException {
      var fields = names.stream().map(tongue::field).toArray(String[]::new);
      var most =
          names.stream().mapToInt(name -> name.equals(Fields.TITLE) ? 1 : MOST_PASSAGES).toArray();
      var found =
          highlightFieldsAsObjects(
              fields, query, ids.stream().mapToInt(Integer::intValue).toArray(), most);
      var passages = new HashMap<String, Object[]>();
      for (int i = 0; i < fields.length; i++) {
        passages.put(names.get(i), found.get(fields[i]));
      }
      return passages;
    }

    /** Nothing where nothing is marked. */
    Marked passages(Query query, String name, String text) throws IOException {
      int most = name.equals(Fields.TITLE) ? 1 : MOST_PASSAGES;
      return highlightWithoutSearcher(tongue.field(name), query, text, most) instanceof Marked found
          ? found
          : Marked.NOTHING;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
      return field.equals(tongue.field(Fields.TITLE))
          ? new WholeBreakIterator()
          : LengthGoalBreakIterator.createClosestToLength(
              BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE, BEFORE);
    }

    @Override
    protected int getMaxNoHighlightPassages(String field) {
      return 0;
    }

    @Override
    protected PassageFormatter getFormatter(String field) {
      return new Pieces();
    }
  }

  /** Passages as plain text in pieces; whoever shows them makes them safe for a page. */
  private static final class Pieces extends PassageFormatter {

    @Override
    public Marked format(Passage[] passages, String content) {
      var pieces = new ArrayList<Marked.Piece>();
      int told = 0;
      for (var passage : passages) {
        if (passage.getStartOffset() > told) {
          pieces.add(new Marked.Piece(pieces.isEmpty() ? "… " : " … ", false));
        } else if (!pieces.isEmpty()) {
          pieces.add(new Marked.Piece(" ", false));
        }
        told = add(pieces, passage, content);
      }
      if (told < content.length()) {
        pieces.add(new Marked.Piece(" …", false));
      }
      return new Marked(pieces);
    }

    private static int add(List<Marked.Piece> pieces, Passage passage, String content) {
      int at = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int begin = Math.max(at, passage.getMatchStarts()[i]);
        int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
        if (end > begin) {
          plain(pieces, content.substring(at, begin));
          pieces.add(new Marked.Piece(content.substring(begin, end), true));
          at = end;
        }
      }
      plain(pieces, content.substring(at, passage.getEndOffset()).stripTrailing());
      return passage.getEndOffset();
    }

    private static void plain(List<Marked.Piece> pieces, String text) {
      if (!text.isEmpty()) {
        pieces.add(new Marked.Piece(text, false));
      }
    }
  }
}
