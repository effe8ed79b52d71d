package org.preceptor.research;

import java.net.URI;
import java.util.Optional;

/**
 * Which services may be asked about works. Nothing is asked of any other address, whatever a person
 * types.
 *
 * @param crossref where Crossref's interface is, or empty for not to be asked
 * @param pubmed where PubMed's interface is, or empty for not to be asked
 * @param contact an e-mail address that Crossref and PubMed like to be told, or empty
 * @param demonstration whether answers that come with it stand in for a service that is not named
 */
public record LookupSettings(
    Optional<URI> crossref, Optional<URI> pubmed, String contact, boolean demonstration) {

  public static final LookupSettings OFF =
      new LookupSettings(Optional.empty(), Optional.empty(), "", false);

  public boolean any() {
    return crossref.isPresent() || pubmed.isPresent();
  }
}
