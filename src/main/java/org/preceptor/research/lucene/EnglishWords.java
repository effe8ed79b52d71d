package org.preceptor.research.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * English words in their forms and spellings: endings by rule, and what no rule knows by {@code
 * english-words.txt}.
 */
final class EnglishWords {

  /** Also those of a question. */
  static final CharArraySet SMALL = small();

  /** After the ending is taken off; which of the two spellings stands for both is all one. */
  private static final Pattern BRITISH = Pattern.compile("(?<=\\p{L}{3})is(e|ed|ation)$");

  private static final List<String> LINES = lines();
  private static final StemmerOverrideFilter.StemmerOverrideMap FAMILIES = families();
  private static final SynonymMap COMPOUNDS = compounds();

  private EnglishWords() {}

  private static CharArraySet small() {
    var small = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
    small.addAll(
        List.of(
            "about", "am", "any", "been", "being", "can", "could", "did", "do", "does", "from",
            "had", "has", "have", "he", "her", "his", "how", "i", "its", "may", "me", "my", "our",
            "shall", "she", "should", "so", "than", "them", "those", "to", "we", "were", "what",
            "when", "where", "whether", "which", "whose", "why", "would", "you", "your"));
    return CharArraySet.unmodifiableSet(small);
  }

  /** Each word in the form that stands for all of its forms. */
  static TokenStream brought(TokenStream words) {
    return new SynonymGraphFilter(byFamily(words), COMPOUNDS, false);
  }

  private static TokenStream byFamily(TokenStream words) {
    return new StemmerOverrideFilter(byRule(words), FAMILIES);
  }

  private static TokenStream byRule(TokenStream words) {
    return new PatternReplaceFilter(new KStemFilter(words), BRITISH, "iz$1", false);
  }

  private static List<String> lines() {
    try (var in = EnglishWords.class.getResourceAsStream("/research/english-words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StemmerOverrideFilter.StemmerOverrideMap families() {
    var families = new StemmerOverrideFilter.Builder();
    for (var line : LINES) {
      if (!line.contains("+")) {
        var forms = forms(line, EnglishWords::byRule);
        forms.stream()
            .filter(form -> !form.equals(forms.getFirst()))
            .forEach(form -> families.add(form, forms.getFirst()));
      }
    }
    try {
      return families.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code tele+health} is one word however it is written, {@code meta++analysis} are two. */
  private static SynonymMap compounds() {
    var compounds = new SynonymMap.Builder(true);
    for (var line : LINES) {
      if (line.contains("++")) {
        compounds.add(known(line.replace("++", "")), known(line.replace("++", " ")), false);
      } else if (line.contains("+")) {
        compounds.add(known(line.replace("+", " ")), known(line.replace("+", "")), false);
      }
    }
    try {
      return compounds.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharsRef known(String words) {
    var forms = forms(words, EnglishWords::byFamily);
    return SynonymMap.Builder.join(forms.toArray(String[]::new), new CharsRefBuilder());
  }

  private static List<String> forms(String words, UnaryOperator<TokenStream> forms) {
    var source = new WhitespaceTokenizer();
    source.setReader(new StringReader(words));
    var said = new ArrayList<String>();
    try (var stream = forms.apply(source)) {
      var form = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        said.add(form.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said;
  }
}
