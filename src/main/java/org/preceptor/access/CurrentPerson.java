package org.preceptor.access;

import java.util.Optional;
import org.preceptor.standards.PersonId;

/** Who is at the keyboard. Answered by identity for requests, and by tests. */
public interface CurrentPerson {

  /** The person signed in, or empty for the public. */
  Optional<Actor> find();

  /**
   * @throws NotSignedIn for the public
   */
  default Actor actor() {
    return find().orElseThrow(NotSignedIn::new);
  }

  /**
   * @throws NotSignedIn for the public
   */
  default PersonId id() {
    return actor().person();
  }
}
