package org.preceptor.research;

/**
 * Which of the things that can be found.
 *
 * @param key a source's id, a standard's number, a slug; of a lesson its module's slug, a slash,
 *     its own id
 */
public record SearchId(SearchKind kind, String key) {

  public static SearchId of(SourceId source) {
    return new SearchId(SearchKind.SOURCE, source.toString());
  }

  /** Reads what {@link #toString} wrote. */
  public static SearchId of(String text) {
    int slash = text.indexOf('/');
    for (var kind : SearchKind.values()) {
      if (slash > 0 && kind.word().equals(text.substring(0, slash))) {
        return new SearchId(kind, text.substring(slash + 1));
      }
    }
    throw new IllegalArgumentException("names nothing to be found: " + text);
  }

  @Override
  public String toString() {
    return kind.word() + "/" + key;
  }
}
