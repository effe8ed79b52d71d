package org.preceptor.research.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.preceptor.research.Identifiers;
import org.preceptor.research.RatingLevel;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFacet;

/** What stands where in an index. A change here makes another {@link #SHAPE}. */
public final class Fields {

  /** Of the fields and how their words are read; an index of another one is made anew. */
  public static final String SHAPE = "4 lucene-10.5.0 icu-77.1";

  public static final String ID = "id";
  public static final String KIND = "kind";
  public static final String LOCK = "lock";
  public static final String TONGUE = "tongue";
  public static final String IDENTIFIER = "identifier";
  public static final String YEAR = "year";
  public static final String ADDED = "added";
  public static final String LEVEL = "level";
  public static final String TITLE_KEY = "title_key";

  /** Beginnings of the title's words. */
  public static final String BEGINS = "begins";

  public static final String BEGINS_NAME = "begins_name";
  public static final String BEGINS_KEYWORD = "begins_keyword";

  /** Words as they are spelled, without those of judgments. */
  public static final String SPELLED = "spelled";

  /** The letters with which the words of names begin, see {@link #initial}. */
  public static final String INITIALS = "initials";

  public static final String TITLE = "title";
  public static final String KEYWORDS = "keywords";
  public static final String NAMES = "names";
  public static final String CONTAINER = "container";
  public static final String TEXT = "text";
  public static final String SAID = "said";

  /** Stored for the list of what was found. */
  public static final String SHOWN = "shown_";

  /** Stored, and proposed to somebody who is typing. */
  static final Set<String> SUGGESTED =
      Stream.concat(
              Stream.of(SHOWN + NAMES, SHOWN + KEYWORDS),
              Tongue.ALL.stream().map(tongue -> tongue.field(TITLE)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern NUMBERS = Pattern.compile("[0-9]+");
  private static final List<RatingLevel> LEVELS = List.of(RatingLevel.values());
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_BEGINNING = 15;

  /** Of one person. */
  private static final int MOST_NAMES = 8;

  private static final FieldType MARKED =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
  private static final FieldType PLAIN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType WORDS_ONLY = wordsOnly();

  private Fields() {}

  private static FieldType type(IndexOptions options, boolean stored) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setStored(stored);
    type.freeze();
    return type;
  }

  private static FieldType wordsOnly() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  public static FacetsConfig facets() {
    var config = new FacetsConfig();
    for (var facet : SearchFacet.values()) {
      config.setMultiValued(facet.word(), true);
    }
    return config;
  }

  public static Analyzer analyzer() {
    return new ByField();
  }

  public static Document document(SearchDocument one) {
    var document = new Document();
    document.add(new StringField(ID, one.id().toString(), Field.Store.YES));
    document.add(new StringField(KIND, one.id().kind().word(), Field.Store.NO));
    one.locks().forEach(lock -> document.add(new StringField(LOCK, lock, Field.Store.NO)));
    one.identifiers()
        .forEach(
            value -> document.add(new StringField(IDENTIFIER, cut(value, 2_000), Field.Store.NO)));
    document.add(new IntField(YEAR, one.year(), Field.Store.NO));
    document.add(
        new SortedDocValuesField(TITLE_KEY, new BytesRef(cut(inOrder(one.title()), LONGEST_KEY))));
    document.add(new NumericDocValuesField(ADDED, one.added()));
    document.add(new NumericDocValuesField(LEVEL, level(one)));
    words(document, one);
    shown(document, one);
    one.facets()
        .forEach(
            (facet, values) ->
                values.stream()
                    .filter(value -> !value.isBlank())
                    .forEach(
                        value ->
                            document.add(
                                new SortedSetDocValuesFacetField(facet.word(), cutValue(value)))));
    return document;
  }

  private static void words(Document document, SearchDocument one) {
    var tongue = Tongue.of(one.language());
    document.add(new StoredField(TONGUE, tongue.name()));
    add(document, tongue.field(TITLE), one.title(), MARKED);
    add(document, tongue.field(TEXT), one.text(), MARKED);
    add(document, tongue.field(SAID), one.said(), MARKED);
    add(document, tongue.field(KEYWORDS), String.join("\n", one.keywords()), PLAIN);
    add(document, tongue.field(NAMES), one.names(), PLAIN);
    add(document, tongue.field(CONTAINER), one.container(), PLAIN);
    initials(one.names())
        .forEach(letter -> document.add(new StringField(INITIALS, letter, Field.Store.NO)));
    add(document, BEGINS, one.title(), WORDS_ONLY);
    add(document, BEGINS_NAME, one.names(), WORDS_ONLY);
    add(document, BEGINS_KEYWORD, String.join("\n", one.keywords()), WORDS_ONLY);
    for (var text :
        List.of(
            one.title(),
            one.text(),
            String.join("\n", one.keywords()),
            one.names(),
            one.container())) {
      add(document, SPELLED, text, WORDS_ONLY);
    }
  }

  /** Of each person the letters, alone and after every other word of the name. */
  private static Set<String> initials(String names) {
    var initials = new LinkedHashSet<String>();
    for (var person : names.split(SearchDocument.BETWEEN_NAMES, -1)) {
      var words = Identifiers.key(person).split(" ", -1);
      for (int i = 0; i < Math.min(words.length, MOST_NAMES); i++) {
        if (!words[i].isEmpty()) {
          var letter = Character.toString(words[i].codePointAt(0));
          initials.add(letter);
          for (int j = 0; j < Math.min(words.length, MOST_NAMES); j++) {
            if (j != i) {
              initials.add(initial(words[j], letter));
            }
          }
        }
      }
    }
    return initials;
  }

  /** A letter that begins a word of a name, beside another word of it. */
  static String initial(String beside, String letter) {
    return cut(beside, LONGEST_BEGINNING) + " " + letter;
  }

  private static void shown(Document document, SearchDocument one) {
    document.add(new StoredField(SHOWN + NAMES, one.names()));
    document.add(new StoredField(SHOWN + CONTAINER, one.container()));
    one.keywords().forEach(keyword -> document.add(new StoredField(SHOWN + KEYWORDS, keyword)));
    document.add(new StoredField(SHOWN + YEAR, one.year()));
    for (var facet : List.of(SearchFacet.TYPE, SearchFacet.STATE, SearchFacet.RATING)) {
      one.values(facet)
          .forEach(value -> document.add(new StoredField(SHOWN + facet.word(), value)));
    }
  }

  private static void add(Document document, String field, String text, FieldType type) {
    if (!text.isBlank()) {
      document.add(new Field(field, text, type));
    }
  }

  /** The better the higher; what nobody rated stands beside what is unclear. */
  private static int level(SearchDocument one) {
    return one.values(SearchFacet.RATING).stream()
        .filter(value -> !value.equals(SearchFacet.UNRATED))
        .map(value -> RatingLevel.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')))
        .mapToInt(LEVELS::indexOf)
        .max()
        .orElse(LEVELS.indexOf(RatingLevel.UNCLEAR));
  }

  static String cutValue(String value) {
    return cut(value, LONGEST_VALUE);
  }

  static String beginning(String word) {
    return cut(word, LONGEST_BEGINNING);
  }

  /** The words of a text as they stand in {@link #SPELLED}. */
  static List<String> spelled(String text) {
    return Tongue.said(ByField.SPELLINGS, text);
  }

  /** By which titles are ordered, so that wave 2 stands before wave 10. */
  public static String inOrder(String title) {
    return NUMBERS
        .matcher(Identifiers.key(title))
        .replaceAll(found -> "0".repeat(Math.max(0, 9 - found.group().length())) + found.group());
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  /** Each field's words in the language that its name ends in. */
  private static final class ByField extends AnalyzerWrapper {

    private static final Analyzer BEGINNINGS =
        spelled(words -> new EdgeNGramTokenFilter(words, 1, LONGEST_BEGINNING, true));
    private static final Analyzer SPELLINGS = spelled(words -> words);

    /** As written, without accents and elided articles, in small letters. */
    private static Analyzer spelled(UnaryOperator<TokenStream> then) {
      return new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new ICUTokenizer();
          var words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
          return new TokenStreamComponents(source, then.apply(new ICUFoldingFilter(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
          return new ICUFoldingFilter(word);
        }
      };
    }

    ByField() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      if (field.startsWith(BEGINS)) {
        return BEGINNINGS;
      }
      if (field.equals(SPELLED)) {
        return SPELLINGS;
      }
      int end = field.lastIndexOf('_');
      return Tongue.of(field.substring(end + 1)).analyzer();
    }
  }
}
