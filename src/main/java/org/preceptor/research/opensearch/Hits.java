package org.preceptor.research.opensearch;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.preceptor.research.Marked;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchQuery.Words;
import org.preceptor.research.Sight;
import org.preceptor.research.lucene.Fields;
import org.preceptor.research.lucene.TextMarks;
import org.preceptor.research.lucene.Tongue;

/** What was found, with the words that were asked for marked here. */
final class Hits {

  private static final List<String> LISTED =
      List.of(
          Fields.ID,
          Fields.TONGUE,
          Fields.SHOWN + Fields.TITLE,
          Fields.SHOWN + Fields.NAMES,
          Fields.SHOWN + Fields.CONTAINER,
          Fields.SHOWN + Fields.YEAR,
          Fields.SHOWN + SearchFacet.TYPE.word(),
          Fields.SHOWN + SearchFacet.STATE.word());

  private final Sight sight;
  private final TextMarks marks;

  Hits(List<Words> asked, Sight sight) {
    this.sight = sight;
    this.marks = new TextMarks(asked, sight.judgments());
  }

  /** What is fetched: no judgments for who may not know them. */
  static List<String> fields(boolean marked, Sight sight) {
    var fields = new ArrayList<>(LISTED);
    if (marked) {
      fields.add(Fields.SHOWN + Fields.TEXT);
    }
    if (sight.judgments()) {
      fields.add(Fields.SHOWN + SearchFacet.RATING.word());
      if (marked) {
        fields.add(Fields.SHOWN + Fields.SAID);
      }
    }
    return fields;
  }

  static List<JsonObject> sources(JsonObject answer) {
    return answer.getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class).stream()
        .map(hit -> hit.getJsonObject("_source"))
        .toList();
  }

  List<SearchHit> of(JsonObject answer) {
    return sources(answer).stream().map(this::hit).toList();
  }

  private SearchHit hit(JsonObject document) {
    var title = marked(document, Fields.TITLE);
    var passage = marked(document, Fields.TEXT);
    var year = shown(document, Fields.YEAR);
    var level = shown(document, SearchFacet.RATING.word());
    return new SearchHit(
        SearchId.of(text(document, Fields.ID)),
        title.isEmpty() ? Marked.plain(shown(document, Fields.TITLE)) : title,
        passage.isEmpty() && sight.judgments() ? marked(document, Fields.SAID) : passage,
        shown(document, Fields.NAMES),
        shown(document, Fields.CONTAINER),
        year.equals("0") ? "" : year,
        shown(document, SearchFacet.TYPE.word()),
        shown(document, SearchFacet.STATE.word()),
        sight.judgments() && !level.equals(SearchFacet.UNRATED) ? level : "");
  }

  private Marked marked(JsonObject document, String name) {
    return marks.in(shown(document, name), name, Tongue.of(text(document, Fields.TONGUE)));
  }

  private static String shown(JsonObject document, String name) {
    return text(document, Fields.SHOWN + name);
  }

  static List<String> texts(JsonObject document, String name) {
    return document.get(name) instanceof JsonArray values
        ? values.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
        : List.of();
  }

  /** Its only value, or the first. */
  static String text(JsonObject document, String name) {
    return switch (document.get(name)) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.toString();
      case JsonArray values -> values.isEmpty() ? "" : values.getString(0);
      case null, default -> "";
    };
  }
}
