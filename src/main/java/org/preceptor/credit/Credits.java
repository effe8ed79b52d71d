package org.preceptor.credit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.preceptor.standards.PersonId;

/** Credits as they read today. Asks nobody's right: for a person's own papers and for use cases. */
public interface Credits {

  /** Oldest first; empty for somebody who has none. */
  Statement of(PersonId person);

  /** Those of several people at once; who has none is left out. */
  Map<PersonId, Statement> of(Collection<PersonId> people);

  /** The credit that a certificate was issued for; empty for an unknown code. */
  Optional<Credit> find(CertificateCode code);
}
