package org.preceptor.research.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.preceptor.research.AppraisedSource;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Lookup.Looked;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Reference;
import org.preceptor.research.crossref.CrossrefReader;

/**
 * What a demonstration knows of works by itself: those of its library, and a few that are in none,
 * in the form in which Crossref answers.
 */
record RecordedAnswers(List<ReadReference> all) {

  private static final String FILE = "/research/recorded.crossref.json";

  static RecordedAnswers with(List<AppraisedSource> library) {
    var known =
        library.stream().map(one -> new ReadReference(1, one.reference(), List.of(), List.of()));
    return new RecordedAnswers(Stream.concat(known, shipped().stream()).toList());
  }

  private static List<ReadReference> shipped() {
    try (InputStream file =
        Objects.requireNonNull(RecordedAnswers.class.getResourceAsStream(FILE), FILE)) {
      return new CrossrefReader().read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  Looked find(String identifier) {
    var doi = Identifiers.doiIn(identifier);
    if (doi.isPresent()) {
      return looked(doi.get(), one -> one.doi().equals(doi.get()));
    }
    var pmid = Identifiers.pmid(identifier.strip());
    return pmid.isPresent()
        ? looked(pmid.get(), one -> one.pmid().equals(pmid.get()))
        : new Looked.NoIdentifier();
  }

  private Looked looked(String identifier, Predicate<Reference> same) {
    return all.stream()
        .filter(one -> one.found().filter(same).isPresent())
        .findFirst()
        .<Looked>map(Looked.Found::new)
        .orElseGet(() -> new Looked.Unknown(identifier));
  }
}
