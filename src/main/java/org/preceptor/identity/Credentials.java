package org.preceptor.identity;

import java.time.Instant;
import java.util.Optional;
import org.preceptor.standards.PersonId;

/** Hashes of passwords. */
public interface Credentials {

  Optional<String> hash(PersonId person);

  void keep(PersonId person, String hash, Instant now);
}
