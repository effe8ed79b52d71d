package org.preceptor.research;

/**
 * What tells one work from another, in a form that can be compared. Parts that are not known are
 * empty or 0.
 */
public record SourceKey(
    SourceId id,
    SourceType type,
    String title,
    String firstAuthor,
    int year,
    String doi,
    String pmid,
    String isbn) {

  public static SourceKey of(SourceId id, Reference reference) {
    var names = reference.contributors();
    return new SourceKey(
        id,
        reference.type(),
        Identifiers.key(reference.title()),
        names.isEmpty() ? "" : Identifiers.key(names.getFirst().family()),
        reference.published().map(PublicationDate::year).orElse(0),
        reference.doi(),
        reference.pmid(),
        reference.text(Field.ISBN));
  }
}
