package org.preceptor.research.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.lucene.Fields;
import org.preceptor.research.lucene.Tongue;

/** What an index is made of: the same documents as on this machine, with words in their forms. */
final class Shape {

  /** Ends the name that is asked for: servers of two versions share nothing and disturb nobody. */
  static final String VERSION = "-1_" + Fields.SHAPE.replace(' ', '_');

  /** Splits forms where they were put together, and does nothing else to them. */
  static final String FORMS = "forms";

  /** Between one form and the next. */
  static final String BETWEEN = "\n";

  /** Title and text in one, so that a word that stands in both is one. */
  static final String ABOUT = "about";

  static final String LINEAGE = "lineage";
  static final String NUMBER = "number";

  /** The document that says up to where the index holds what was stored; nobody has its key. */
  static final String POSITION = "position";

  static final int DEEPEST = 22_000;

  private static final int LONGEST_KEYWORD = 8_000;
  private static final List<String> MARKED = List.of(Fields.TITLE, Fields.TEXT, Fields.SAID);
  private static final List<String> PLAIN =
      List.of(Fields.KEYWORDS, Fields.NAMES, Fields.CONTAINER);
  private static final List<String> PRESENT =
      List.of(Fields.BEGINS, Fields.BEGINS_NAME, Fields.BEGINS_KEYWORD, Fields.SPELLED);
  private static final Analyzer ANALYZER = Fields.analyzer();

  private Shape() {}

  static String facet(String dimension) {
    return "facet_" + dimension;
  }

  /**
   * An index with nothing in it.
   *
   * @param writing another name of it, which ends with it: who writes to it afterwards makes none
   */
  static Map<String, Object> index(String writing) {
    return Map.of(
        "settings",
        Map.of("index", settings()),
        "mappings",
        Map.of("dynamic", false, "_source", Map.of("excludes", forms()), "properties", fields()),
        "aliases",
        Map.of(writing, Map.of()));
  }

  /** Refreshed by who writes, so that what was written is found, and at no other time. */
  private static Map<String, Object> settings() {
    return Map.of(
        "number_of_shards",
        1,
        "auto_expand_replicas",
        "0-1",
        "refresh_interval",
        "-1",
        "max_result_window",
        DEEPEST,
        "analysis",
        Map.of(
            "tokenizer",
            Map.of(FORMS, Map.of("type", "char_group", "tokenize_on_chars", List.of(BETWEEN))),
            "analyzer",
            Map.of(FORMS, Map.of("type", "custom", "tokenizer", FORMS))));
  }

  /** What can be made again from what is shown, and is not stored a second time. */
  private static List<String> forms() {
    var names = new ArrayList<>(PRESENT);
    for (var tongue : Tongue.ALL) {
      MARKED.forEach(name -> names.add(tongue.field(name)));
      PLAIN.forEach(name -> names.add(tongue.field(name)));
    }
    return names;
  }

  private static Map<String, Object> fields() {
    var fields = new HashMap<String, Object>();
    for (var name :
        List.of(
            Fields.ID,
            Fields.KIND,
            Fields.LOCK,
            Fields.IDENTIFIER,
            Fields.INITIALS,
            Fields.TITLE_KEY)) {
      fields.put(name, keyword());
    }
    for (var facet : SearchFacet.values()) {
      fields.put(facet(facet.word()), keyword());
    }
    fields.put(Fields.YEAR, Map.of("type", "integer"));
    fields.put(Fields.ADDED, Map.of("type", "long"));
    fields.put(Fields.LEVEL, Map.of("type", "integer"));
    for (var form : forms()) {
      fields.put(form, words());
    }
    PRESENT.forEach(name -> fields.put(name, present()));
    for (var tongue : Tongue.ALL) {
      var about = tongue.field(ABOUT);
      fields.put(about, words());
      for (var name : List.of(Fields.TITLE, Fields.TEXT)) {
        var copied = new HashMap<>(words());
        copied.put("copy_to", about);
        fields.put(tongue.field(name), copied);
      }
    }
    return fields;
  }

  private static Map<String, Object> keyword() {
    return Map.of("type", "keyword", "ignore_above", LONGEST_KEYWORD);
  }

  /** What is asked is a form already. */
  private static Map<String, Object> words() {
    return Map.of("type", "text", "analyzer", FORMS, "search_analyzer", "keyword");
  }

  private static Map<String, Object> present() {
    var words = new HashMap<>(words());
    words.put("norms", false);
    words.put("index_options", "docs");
    return words;
  }

  /** Everything that stands in the index of this machine for it, and its texts as they read. */
  static Map<String, Object> document(SearchDocument one) {
    var document = new HashMap<String, Object>();
    for (var field : Fields.document(one)) {
      put(document, field);
    }
    document.put(Fields.SHOWN + Fields.TITLE, one.title());
    document.put(Fields.SHOWN + Fields.TEXT, one.text());
    document.put(Fields.SHOWN + Fields.SAID, one.said());
    return document;
  }

  private static void put(Map<String, Object> document, IndexableField field) {
    if (field instanceof SortedSetDocValuesFacetField facet) {
      add(document, facet(facet.dim), facet.path[0]);
    } else if (field.numericValue() != null) {
      document.put(field.name(), field.numericValue().longValue());
    } else if (field.stringValue() != null) {
      add(
          document,
          field.name(),
          isWords(field) ? forms(field.name(), field.stringValue()) : field.stringValue());
    } else {
      document.put(field.name(), field.binaryValue().utf8ToString());
    }
  }

  private static boolean isWords(IndexableField field) {
    return field.fieldType().indexOptions() != IndexOptions.NONE && field.fieldType().tokenized();
  }

  private static void add(Map<String, Object> document, String name, String value) {
    if (document.computeIfAbsent(name, key -> new Values()) instanceof Values values) {
      values.add(value);
    }
  }

  /** Of a field that may be there several times. */
  private static final class Values extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  /** A text as it stands in a field: the forms of its words. */
  static String forms(String field, String text) {
    var forms = new ArrayList<String>();
    try (var stream = ANALYZER.tokenStream(field, text)) {
      var form = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        forms.add(form.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("words in memory", e);
    }
    return String.join(BETWEEN, forms);
  }
}
