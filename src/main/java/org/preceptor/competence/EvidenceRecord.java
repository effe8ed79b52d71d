package org.preceptor.competence;

import java.util.List;
import org.preceptor.access.Actor;

/** What every person has shown. Evidence is added and never changed. */
public interface EvidenceRecord {

  /** Adds in the caller's transaction. The same evidence again adds nothing. */
  void append(List<Evidence> evidence);

  /** The actor's own evidence, oldest first; there is no way to ask for another person's. */
  List<Evidence> all(Actor actor);
}
