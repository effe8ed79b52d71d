package org.preceptor.research.web;

import org.preceptor.research.PublicationDate;
import org.preceptor.research.Source;
import org.preceptor.web.Texts;

/** A source in a list. */
public record SourceLine(
    String id, String title, String names, String where, String year, String type, String state) {

  static SourceLine of(Source source, Texts texts) {
    var reference = source.reference();
    return new SourceLine(
        source.id().toString(),
        source.title(),
        reference.names(),
        reference.container(),
        reference.published().map(PublicationDate::year).map(String::valueOf).orElse(""),
        texts.get("research", "type." + reference.type().word()),
        source.editorial().state().word());
  }
}
