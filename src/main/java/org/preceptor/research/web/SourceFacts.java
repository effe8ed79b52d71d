package org.preceptor.research.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.research.Field;
import org.preceptor.research.Reference;
import org.preceptor.web.Texts;

/** The bibliographic facts that stand beside a checklist. */
final class SourceFacts {

  private SourceFacts() {}

  static Map<String, String> of(Reference reference, Texts texts) {
    var facts = new LinkedHashMap<String, String>();
    put(facts, texts, "authors", reference.names());
    put(facts, texts, "published", reference.published().map(Object::toString).orElse(""));
    put(facts, texts, "container", reference.container());
    put(facts, texts, "doi", reference.doi());
    put(facts, texts, "funding", reference.text(Field.FUNDING));
    return facts;
  }

  /** Who wrote it, when and where, in a line. */
  static String line(Reference reference) {
    return Stream.of(
            reference.names(),
            reference.published().map(Object::toString).orElse(""),
            reference.container())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static void put(Map<String, String> facts, Texts texts, String key, String value) {
    if (!value.isBlank()) {
      facts.put(texts.get("appraisal", "fact." + key), value);
    }
  }

  /** Where the source is read, by its DOI if it has one; empty where nothing safe is known. */
  static String link(Reference reference) {
    if (!reference.doi().isBlank()) {
      return "https://doi.org/" + reference.doi();
    }
    var url = reference.text(Field.URL);
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }

  /** Everywhere its record can be fetched. */
  static List<String> addresses(Reference reference) {
    var pmid = reference.pmid();
    return Stream.of(
            link(reference), pmid.isEmpty() ? "" : "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/")
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
