package org.preceptor.audit;

import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.PersonId;

/** Where decisions on other people's data are kept. */
public interface AuditTrail {

  /**
   * Records what was done or read, in the caller's transaction.
   *
   * @param whose whose data it was; null where it was nobody's in particular
   * @param id which thing, as it stands in the address; no personal data
   */
  void record(Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose);

  /** Records a refusal, in a transaction of its own: it stays where the caller's is rolled back. */
  void refuse(Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose);
}
