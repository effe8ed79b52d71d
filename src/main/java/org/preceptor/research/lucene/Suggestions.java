package org.preceptor.research.lucene;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.Sight;

/** What somebody may mean who is still typing: a person, a keyword, or a work by its title. */
public final class Suggestions {

  private static final Pattern FIELD =
      Pattern.compile("(author|keyword|title):\"?(.*)", Pattern.CASE_INSENSITIVE);

  /** Whoever types more knows what they look for. */
  private static final int LONGEST = 120;

  private Suggestions() {}

  /** What is written in a document that may be proposed. */
  public record Written(String title, String names, List<String> keywords) {}

  /** Some documents that a query finds. */
  public interface Index<E extends Exception> {
    List<Written> written(Query query, int most) throws E;
  }

  private enum Kind {
    AUTHOR(Fields.BEGINS_NAME),
    KEYWORD(Fields.BEGINS_KEYWORD),
    TITLE(Fields.BEGINS);

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    Stream<String> texts(Written one) {
      return switch (this) {
        case AUTHOR -> Arrays.stream(one.names().split(SearchDocument.BETWEEN_NAMES, -1));
        case KEYWORD -> one.keywords().stream();
        case TITLE -> Stream.of(one.title());
      };
    }

    /** People and keywords leave room for titles. */
    int most(int all) {
      return this == TITLE ? all : Math.ceilDiv(all, 4);
    }
  }

  /** At most so many, which stand where the sight reaches. */
  public static <E extends Exception> List<String> of(
      String begun, Sight sight, int most, Index<E> index) throws E {
    var typed = begun.strip();
    if (typed.length() > LONGEST) {
      return List.of();
    }
    var field = FIELD.matcher(typed);
    var found = new LinkedHashSet<String>();
    if (field.matches()) {
      var word = field.group(1).toLowerCase(Locale.ROOT);
      var kind = Kind.valueOf(word.toUpperCase(Locale.ROOT));
      texts(kind, field.group(2), sight, most, index)
          .forEach(text -> found.add(word + ":" + asked(text, field.group(2))));
    } else {
      for (var kind : Kind.values()) {
        found.addAll(texts(kind, typed, sight, kind.most(most), index));
      }
    }
    return found.stream().limit(most).toList();
  }

  private static <E extends Exception> List<String> texts(
      Kind kind, String begun, Sight sight, int most, Index<E> index) throws E {
    var query = Queries.begun(kind.field, begun, sight);
    if (query.isEmpty()) {
      return List.of();
    }
    var words = words(begun);
    return index.written(query.get(), most * 2).stream()
        .flatMap(kind::texts)
        .filter(text -> words.stream().allMatch(word -> begins(text, word)))
        .distinct()
        .limit(most)
        .toList();
  }

  /** The word that was begun, as what was typed must be a part of it; or all, where it is more. */
  private static String asked(String text, String begun) {
    var words = words(begun);
    return words.size() > 1
        ? '"' + text.replace('"', ' ') + '"'
        : Arrays.stream(text.split("[\\s\"]+", -1))
            .filter(one -> begins(one, words.getFirst()))
            .findFirst()
            .orElse(text);
  }

  private static boolean begins(String text, String word) {
    return words(text).stream().anyMatch(one -> Fields.beginning(one).startsWith(word));
  }

  private static List<String> words(String text) {
    return Fields.spelled(text).stream().map(Fields::beginning).toList();
  }
}
