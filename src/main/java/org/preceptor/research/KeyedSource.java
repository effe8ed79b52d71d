package org.preceptor.research;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A public source with the answers of its key. The page that asks about it shows its reference, the
 * setting and what it reports, and never the notices that became known about it.
 *
 * @param setting for whom it is appraised, so that whether it fits them can be said
 * @param found what it reports, in our own words, for who can't open it
 * @param key by item, every item that is asked
 */
public record KeyedSource(
    String id,
    Reference reference,
    AppraisalFraming framing,
    String setting,
    String found,
    Map<String, KeyedAnswer> key) {

  /**
   * What the key says to an item.
   *
   * @param also what its author would let stand too
   */
  public record KeyedAnswer(Answer answer, Set<Answer> also, String because) {

    public KeyedAnswer {
      also = Set.copyOf(also);
    }
  }

  public KeyedSource {
    key = Map.copyOf(key);
  }

  /** What the key says to an item that is asked. */
  public KeyedAnswer answer(ChecklistItem item) {
    return Objects.requireNonNull(key.get(item.id()), "every item that is asked is keyed");
  }
}
