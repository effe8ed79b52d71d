package org.preceptor.learning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.standards.ActivityRef;

/** Beats of the pages that people sat before. */
public interface Sittings {

  /** A page was opened; its beats name what this returns. */
  UUID begin(Actor actor, ActivityRef activity, Instant at);

  /**
   * The page is in use.
   *
   * @throws org.preceptor.access.NotFound if the actor opened no page with this name
   */
  void beat(Actor actor, UUID sitting, Instant at);

  /** The activities of a kind of which the actor has opened a page. */
  Set<String> opened(Actor actor, ActivityRef.Kind kind);

  /** For each page that the actor opened on this activity, any version, its beats. */
  List<List<Instant>> beats(Actor actor, ActivityRef.Kind kind, String slug);
}
