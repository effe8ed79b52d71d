package org.preceptor.research.web;

import org.preceptor.research.Contributor;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.Source;
import org.preceptor.web.Texts;

/**
 * A source in a list.
 *
 * @param names of its first authors
 * @param level the word of the rating that leads, or empty
 * @param ground what that rests on, or empty
 * @param address where it is read, or empty
 * @param unsettled that a round on it is not settled, or empty
 */
public record SourceLine(
    String id,
    String title,
    String names,
    String where,
    String year,
    String type,
    String state,
    String level,
    String ground,
    String address,
    String unsettled) {

  private static final int NAMED = 3;

  static SourceLine of(Source source, Texts texts) {
    return of(source, "", "", "", texts);
  }

  static SourceLine of(Source source, String level, String ground, String address, Texts texts) {
    var reference = source.reference();
    return new SourceLine(
        source.id().toString(),
        source.title(),
        names(reference, texts),
        reference.container(),
        reference.published().map(PublicationDate::year).map(String::valueOf).orElse(""),
        texts.get("research", "type." + reference.type().word()),
        source.editorial().state().word(),
        level,
        ground,
        address,
        "");
  }

  /** The same with a round that is not settled. */
  SourceLine with(String round) {
    return new SourceLine(
        id, title, names, where, year, type, state, level, ground, address, round);
  }

  /** A list shows the first few; the source's page names all. */
  private static String names(Reference reference, Texts texts) {
    var authors = reference.contributors(Contributor.Role.AUTHOR);
    if (authors.size() <= NAMED + 1) {
      return reference.names();
    }
    var first = authors.stream().limit(NAMED).map(Contributor::spoken).toList();
    return texts.get(
        "research", "names.more", String.join(", ", first), authors.size() - first.size());
  }
}
