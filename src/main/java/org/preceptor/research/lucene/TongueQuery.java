package org.preceptor.research.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.preceptor.research.Identifiers;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchQuery.Form;
import org.preceptor.research.SearchQuery.Scope;
import org.preceptor.research.SearchQuery.Words;

/**
 * Words, looked for in the fields of one language. A word counts for a document as one word,
 * wherever it stands in it (BM25F), and more in a title than in an abstract.
 */
public final class TongueQuery {

  private static final int MOST_NEAR = 8;
  private static final int WORDS_BETWEEN = 2;
  private static final float NEARNESS = 1.5f;

  private static final Map<String, Float> WEIGHTS = weights();

  private final Tongue tongue;
  private final boolean judgments;
  private final int each;

  /**
   * @param each how many words of what was typed without a space between are looked for
   */
  TongueQuery(Tongue tongue, boolean judgments, int each) {
    this.tongue = tongue;
    this.each = each;
    this.judgments = judgments;
  }

  private static Map<String, Float> weights() {
    var weights = new LinkedHashMap<String, Float>();
    weights.put(Fields.TITLE, 3f);
    weights.put(Fields.KEYWORDS, 2f);
    weights.put(Fields.NAMES, 2f);
    weights.put(Fields.TEXT, 1f);
    weights.put(Fields.CONTAINER, 1f);
    weights.put(Fields.SAID, 1f);
    return weights;
  }

  /**
   * Empty where nothing of it is a word in this language.
   *
   * @param beside the name that initials belong to
   * @param small whether words that only join others count
   */
  Optional<Query> query(Words said, Optional<Words> beside, boolean small) {
    var fields = fields(said.scope());
    if (fields.isEmpty()) {
      return Optional.of(MatchNoDocsQuery.INSTANCE);
    }
    return switch (said.form()) {
      case PREFIX -> Optional.of(prefix(said, fields));
      case PHRASE -> said.scope() == Scope.AUTHOR ? name(said.text()) : phrase(said.text(), fields);
      case INITIALS -> initials(said, beside, fields, small);
      case WORD, YEAR -> every(said.text(), fields, small);
    };
  }

  /** How much a word counts in a field, in whichever language. */
  public static float weight(String field) {
    return WEIGHTS.getOrDefault(field.substring(0, field.lastIndexOf('_')), 1f);
  }

  private Map<String, Float> fields(Scope scope) {
    var fields = new LinkedHashMap<String, Float>();
    for (var name : named(scope)) {
      if (judgments || !name.equals(Fields.SAID)) {
        fields.put(tongue.field(name), WEIGHTS.getOrDefault(name, 1f));
      }
    }
    return fields;
  }

  private static List<String> named(Scope scope) {
    return switch (scope) {
      case ANYWHERE -> List.copyOf(WEIGHTS.keySet());
      case TITLE -> List.of(Fields.TITLE);
      case AUTHOR -> List.of(Fields.NAMES);
      case KEYWORD -> List.of(Fields.KEYWORDS);
      case IN -> List.of(Fields.CONTAINER);
      case ABSTRACT -> List.of(Fields.TEXT);
      case SAID -> List.of(Fields.SAID);
    };
  }

  private Optional<Query> every(String text, Map<String, Float> fields, boolean small) {
    var found = new ArrayList<Query>();
    for (var word : tongue.words(text, each)) {
      if (small || !word.small()) {
        found.add(combined(word.form(), fields));
      }
    }
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    var all = new BooleanQuery.Builder();
    found.forEach(one -> all.add(one, Occur.MUST));
    return Optional.of(all.build());
  }

  private static Query combined(String word, Map<String, Float> fields) {
    if (fields.size() == 1) {
      return new TermQuery(new Term(fields.keySet().iterator().next(), word));
    }
    var combined = new CombinedFieldQuery.Builder(word);
    fields.forEach(combined::addField);
    return combined.build();
  }

  private Optional<Query> phrase(String text, Map<String, Float> fields) {
    var words = tongue.words(text, each);
    if (words.size() < 2) {
      return every(text, fields, true);
    }
    var one = new ArrayList<Query>();
    fields.forEach((field, weight) -> one.add(new BoostQuery(phrase(field, words, 0), weight)));
    return Optional.of(new DisjunctionMaxQuery(one, 0.1f));
  }

  /** A word like any other, or letters of the given names of somebody with the name beside it. */
  private Optional<Query> initials(
      Words said, Optional<Words> beside, Map<String, Float> fields, boolean small) {
    var word = every(said.text(), fields, small);
    if (word.isEmpty() || (beside.isEmpty() && said.scope() != Scope.AUTHOR)) {
      return word;
    }
    var names = beside.map(one -> List.of(folded(one.text()))).orElseGet(List::of);
    return Optional.of(
        new BooleanQuery.Builder()
            .add(word.get(), Occur.SHOULD)
            .add(new ConstantScoreQuery(letters(folded(said.text()), names)), Occur.SHOULD)
            .build());
  }

  private static String[] folded(String name) {
    return Identifiers.key(name).split(" ", -1);
  }

  /** Each letter stands for a word of the name of a person who has the others too. */
  private static Query letters(String[] initials, List<String> names) {
    var all = new BooleanQuery.Builder();
    for (var initial : initials) {
      initial
          .codePoints()
          .filter(Character::isLetter)
          .mapToObj(Character::toString)
          .forEach(letter -> letter(letter, names).forEach(one -> all.add(one, Occur.FILTER)));
    }
    return all.build();
  }

  private static List<Query> letter(String letter, List<String> names) {
    var terms =
        names.isEmpty()
            ? List.of(letter)
            : names.stream().map(name -> Fields.initial(name, letter)).toList();
    return terms.stream()
        .<Query>map(term -> new TermQuery(new Term(Fields.INITIALS, term)))
        .toList();
  }

  /** Given name first or last, and perhaps its first letter only. */
  private Optional<Query> name(String text) {
    var words = tongue.words(text, each).stream().map(Tongue.Word::form).toList();
    var whole = words.stream().filter(word -> word.length() > 1).toList();
    var initials =
        words.stream().filter(word -> word.length() == 1).limit(MOST_NEAR).toArray(String[]::new);
    var all = new BooleanQuery.Builder();
    if (!whole.isEmpty()) {
      var field = tongue.field(Fields.NAMES);
      var name = new PhraseQuery.Builder().setSlop(2 * (whole.size() - 1));
      whole.forEach(word -> name.add(new Term(field, word)));
      all.add(
          whole.size() == 1 ? new TermQuery(new Term(field, whole.getFirst())) : name.build(),
          Occur.MUST);
    }
    if (initials.length > 0) {
      var names =
          Arrays.stream(folded(text)).filter(word -> word.length() > 1).limit(MOST_NEAR).toList();
      all.add(letters(initials, names), Occur.FILTER);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(all.build());
  }

  private static Query phrase(String field, List<Tongue.Word> words, int slop) {
    var phrase = new PhraseQuery.Builder();
    phrase.setSlop(slop);
    words.forEach(word -> phrase.add(new Term(field, word.form())));
    return phrase.build();
  }

  /** Forms may be cut shorter than what was typed, spellings are not. */
  private Query prefix(Words said, Map<String, Float> fields) {
    var words = Tongue.OTHER.words(said.text(), each);
    if (words.size() < 2) {
      return begun(begin(said), said.scope(), fields);
    }
    var all = new BooleanQuery.Builder();
    words
        .subList(0, words.size() - 1)
        .forEach(
            word -> every(word.form(), fields, true).ifPresent(one -> all.add(one, Occur.MUST)));
    all.add(begun(words.getLast().form(), said.scope(), fields), Occur.MUST);
    return all.build();
  }

  private static Query begun(String begin, Scope scope, Map<String, Float> fields) {
    var one = new ArrayList<Query>();
    fields.forEach(
        (field, weight) ->
            one.add(new BoostQuery(new PrefixQuery(new Term(field, begin)), weight)));
    if (scope == Scope.ANYWHERE) {
      one.add(new PrefixQuery(new Term(Fields.SPELLED, begin)));
    }
    return new DisjunctionMaxQuery(one, 0f);
  }

  private String begin(Words said) {
    return tongue.analyzer().normalize("", said.text()).utf8ToString();
  }

  /** All that is asked anywhere, in its order, close together in the title. */
  Optional<Query> near(List<SearchQuery.Clause> clauses) {
    var words =
        clauses.stream()
            .filter(clause -> clause.anyOf().size() == 1)
            .flatMap(clause -> clause.anyOf().stream())
            .filter(part -> part instanceof Words said && isPlain(said))
            .flatMap(part -> tongue.words(((Words) part).text(), each).stream())
            .filter(word -> !word.small())
            .limit(MOST_NEAR)
            .toList();
    return words.size() < 2
        ? Optional.empty()
        : Optional.of(
            new BoostQuery(phrase(tongue.field(Fields.TITLE), words, WORDS_BETWEEN), NEARNESS));
  }

  private static boolean isPlain(Words said) {
    return said.form() != Form.PHRASE
        && said.form() != Form.PREFIX
        && said.scope() == Scope.ANYWHERE;
  }

  /** What to mark in one field: every word by itself. */
  Optional<Query> marks(List<Words> asked, String name) {
    var any = new BooleanQuery.Builder();
    int marked = 0;
    var field = tongue.field(name);
    for (var said : asked) {
      if (said.scope() != Scope.ANYWHERE && !named(said.scope()).contains(name)) {
        continue;
      }
      if (said.form() == Form.PREFIX) {
        any.add(new PrefixQuery(new Term(field, begin(said))), Occur.SHOULD);
        marked++;
        continue;
      }
      for (var word : tongue.words(said.text(), each)) {
        if (!word.small() || said.form() == Form.PHRASE) {
          any.add(new TermQuery(new Term(field, word.form())), Occur.SHOULD);
          marked++;
        }
      }
    }
    return marked == 0 ? Optional.empty() : Optional.of(any.build());
  }
}
