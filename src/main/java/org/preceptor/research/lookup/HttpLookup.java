package org.preceptor.research.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Lookup.Looked;
import org.preceptor.research.LookupSettings;
import org.preceptor.research.Notice;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Reference;
import org.preceptor.research.crossref.CrossrefReader;
import org.preceptor.research.pubmed.PubmedReader;

/** Asks Crossref by DOI and PubMed by PMID. Of an address only the identifier in it is used. */
@ApplicationScoped
public class HttpLookup {

  @Inject LookupSettings settings;

  public boolean enabled() {
    return settings.any();
  }

  public Looked find(String identifier) {
    var pmid = Identifiers.pmid(identifier.strip());
    var doi = Identifiers.doiIn(identifier);
    try {
      if (doi.isPresent()) {
        return settings.crossref().isEmpty()
            ? new Looked.NoAnswer("Crossref")
            : looked(doi.get(), crossref(doi.get()));
      }
      if (pmid.isPresent()) {
        return settings.pubmed().isEmpty()
            ? new Looked.NoAnswer("PubMed")
            : looked(pmid.get(), pubmed(pmid.get()));
      }
    } catch (IOException e) {
      return new Looked.NoAnswer(doi.isPresent() ? "Crossref" : "PubMed");
    }
    return new Looked.NoIdentifier();
  }

  private static Looked looked(String identifier, Optional<ReadReference> record) {
    return record
        .filter(one -> one.found().isPresent())
        .<Looked>map(Looked.Found::new)
        .orElseGet(() -> new Looked.Unknown(identifier));
  }

  private Optional<ReadReference> crossref(String doi) throws IOException {
    return ask(settings.crossref(), "/works/" + encoded(doi))
        .flatMap(text -> new CrossrefReader().read(text).stream().findFirst());
  }

  private Optional<ReadReference> pubmed(String pmid) throws IOException {
    return ask(
            settings.pubmed(),
            "/efetch.fcgi?db=pubmed&retmode=xml&id=" + encoded(pmid) + "&tool=preceptor")
        .flatMap(text -> new PubmedReader().read(text).stream().findFirst());
  }

  private Optional<String> ask(Optional<URI> service, String path) throws IOException {
    return service.isEmpty()
        ? Optional.empty()
        : new AllowedService(service.get())
            .get(path, "Preceptor/1.0 (mailto:%s)".formatted(settings.contact()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * What both services say of a work: Crossref in its own record and in those of notices that name
   * it, PubMed in its record.
   *
   * @throws IOException if one of them did not answer
   */
  public List<Notice> noticesOn(Reference reference) throws IOException {
    var notices = new ArrayList<Notice>();
    if (!reference.doi().isEmpty() && settings.crossref().isPresent()) {
      crossref(reference.doi())
          .flatMap(ReadReference::found)
          .ifPresent(found -> notices.addAll(found.notices()));
      var updates =
          ask(settings.crossref(), "/works?rows=20&filter=updates:" + encoded(reference.doi()))
              .map(text -> new CrossrefReader().read(text))
              .orElse(List.of());
      for (var record : updates) {
        record.about().stream()
            .filter(about -> about.identifier().equals(reference.doi()))
            .map(ReadReference.About::notice)
            .filter(notice -> !notices.contains(notice))
            .forEach(notices::add);
      }
    }
    if (!reference.pmid().isEmpty() && settings.pubmed().isPresent()) {
      pubmed(reference.pmid())
          .flatMap(ReadReference::found)
          .ifPresent(found -> notices.addAll(found.notices()));
    }
    return notices;
  }
}
