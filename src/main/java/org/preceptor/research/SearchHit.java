package org.preceptor.research;

/**
 * Something that was found, with all that a list shows of it.
 *
 * @param title with the words that were looked for marked
 * @param passage where else they stand, or nothing
 * @param type the word of a {@link SourceType}, or empty for what is no source
 * @param state the word of an {@link EditorialState}, or empty
 * @param level the word of a {@link RatingLevel}; empty where unrated or not for this sight
 */
public record SearchHit(
    SearchId id,
    Marked title,
    Marked passage,
    String names,
    String container,
    String year,
    String type,
    String state,
    String level) {}
