package org.preceptor.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Who relies on which source and for what, so that they can be told when it changes. */
public interface AppraisalReliance {

  int LONGEST_PURPOSE = 200;

  /** Somebody who relies on a source. */
  record Relier(PersonId person, OrganizationId organization, String purpose, Instant since) {}

  /** Asks nobody's right: for who must be told. */
  List<Relier> all(SourceId source);

  /** What the actor relies on it for, if they do. */
  Optional<Relier> find(SourceId source, Actor actor);

  /** Says it, or says it afresh. */
  void rely(SourceId source, Relier relier);

  void stop(SourceId source, Actor actor);
}
