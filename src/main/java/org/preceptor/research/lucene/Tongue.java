package org.preceptor.research.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.preceptor.research.Identifiers;

/**
 * A language whose word forms are brought together. The text of a document stands in the fields of
 * one of them, so that a question asked in all finds it once.
 */
public final class Tongue {

  /** Longer ones are no words, and a term longer than 32 kB would stop an index. */
  private static final int LONGEST_WORD = 100;

  static final Tongue EN =
      new Tongue(
          "en",
          EnglishWords.SMALL,
          words -> EnglishWords.brought(spelled(new EnglishPossessiveFilter(words))));

  /** An elided article goes first: folding leaves l’évaluation one word. */
  static final Tongue FR =
      new Tongue(
          "fr",
          FrenchAnalyzer.getDefaultStopSet(),
          words ->
              new FrenchLightStemFilter(
                  spelled(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))));

  /** The singular first: the second step leaves short words alone. */
  static final Tongue ES =
      new Tongue(
          "es",
          SpanishAnalyzer.getDefaultStopSet(),
          words -> new SpanishLightStemFilter(new SpanishPluralStemFilter(spelled(words))));

  /** Every other language: words as they are written, without accents and in small letters. */
  public static final Tongue OTHER = new Tongue("other", CharArraySet.EMPTY_SET, Tongue::spelled);

  /** Takes a character for a letter and a digit at once, so that no word ends at it. */
  private static final byte[] WITHIN_WORDS = withinWords();

  public static final List<Tongue> ALL = List.of(EN, FR, ES, OTHER);

  private final String name;
  private final CharArraySet small;
  private final Analyzer analyzer;

  private Tongue(String name, CharArraySet small, UnaryOperator<TokenStream> forms) {
    this.name = name;
    this.small = folded(small);
    this.analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new ICUTokenizer();
            return new TokenStreamComponents(
                source, forms.apply(new Shortened(source, LONGEST_WORD)));
          }

          @Override
          protected TokenStream normalize(String field, TokenStream word) {
            return new ICUFoldingFilter(word);
          }
        };
  }

  /** Without accents, in small letters, and a number apart from the letters before it. */
  static TokenStream spelled(TokenStream words) {
    return new WordDelimiterGraphFilter(
        new ICUFoldingFilter(words),
        false,
        WITHIN_WORDS,
        WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS,
        null);
  }

  private static byte[] withinWords() {
    var types = new byte[256];
    for (int c = 0; c < types.length; c++) {
      types[c] =
          Character.isLetterOrDigit(c)
              ? WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE[c]
              : WordDelimiterIterator.ALPHANUM;
    }
    return types;
  }

  /** By the language that a document says it is in. */
  public static Tongue of(String language) {
    var code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return ALL.stream().filter(one -> one.name.equals(code)).findFirst().orElse(OTHER);
  }

  /** Words that join others, as they are spelled. */
  public List<String> smallWords() {
    return small.stream().map(word -> new String((char[]) word)).sorted().toList();
  }

  CharArraySet small() {
    return small;
  }

  public Analyzer analyzer() {
    return analyzer;
  }

  public String name() {
    return name;
  }

  public String field(String field) {
    return field + "_" + name;
  }

  /**
   * A word as it stands in the index.
   *
   * @param small whether it joins others and says nothing by itself
   */
  public record Word(String form, boolean small) {}

  /** At most so many. */
  public List<Word> words(String text, int most) {
    var forms = said(analyzer, text);
    var spelled = said(OTHER.analyzer, text);
    boolean sameWords = forms.size() == spelled.size();
    var words = new ArrayList<Word>();
    for (int i = 0; i < Math.min(most, forms.size()); i++) {
      var written = sameWords ? spelled.get(i) : forms.get(i);
      words.add(new Word(forms.get(i), small.contains(written)));
    }
    return words;
  }

  static List<String> said(Analyzer analyzer, String text) {
    var words = new ArrayList<String>();
    try (var stream = analyzer.tokenStream("", text)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("words in memory", e);
    }
  }

  private static CharArraySet folded(CharArraySet words) {
    var folded = new CharArraySet(words.size(), true);
    for (var word : words) {
      var text = word instanceof char[] letters ? new String(letters) : word.toString();
      folded.add(Identifiers.key(text));
    }
    return folded;
  }

  /** Cuts what is too long to be a word. */
  private static final class Shortened extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final int longest;

    Shortened(TokenStream input, int longest) {
      super(input);
      this.longest = longest;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      word.setLength(Math.min(word.length(), longest));
      return true;
    }
  }
}
