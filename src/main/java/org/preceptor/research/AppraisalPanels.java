package org.preceptor.research;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Every round of raters. */
public interface AppraisalPanels {

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor called for, rates in or
   *     may read, or if it is another round on a source that they are to rate without having seen
   *     what others say
   */
  AppraisalPanel get(PanelId id, Actor actor);

  /** Those that the actor called for or rates in, newest first. */
  List<AppraisalPanel> all(Actor actor);

  /** Those that the actor may read besides: of the whole organization for who may, newest first. */
  List<AppraisalPanel> readable(Actor actor);

  /** Asks nobody's right: for what its raters' own steps bring about. */
  AppraisalPanel get(PanelId id);

  /** Asks nobody's right: for who sees appraisals of them. */
  List<AppraisalPanel> get(Collection<PanelId> ids);

  /** Asks nobody's right: those of an organization, newest first. */
  List<AppraisalPanel> of(OrganizationId organization);

  /**
   * Asks nobody's right: those of an organization on these sources and what is merged with them,
   * newest first.
   */
  List<AppraisalPanel> on(Collection<SourceId> sources, OrganizationId organization);

  void open(AppraisalPanel panel);

  /** Notes when all were done; the first time counts. */
  void unblind(PanelId id, Instant at);

  /** By when it is asked for from now on; empty for no day. */
  void due(PanelId id, Optional<DueDay> due);

  /** A rater who was not done is no longer part of it. */
  void leave(PanelId id, PersonId rater, Instant at);

  /** A further rater, who was never part of it. */
  void join(PanelId id, PersonId rater);

  void append(PanelId id, Adjudication ruling);
}
