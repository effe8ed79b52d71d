package org.preceptor.research.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalPanel;
import org.preceptor.research.PanelId;

/**
 * Who must not yet see what, in one place for appraisals and rounds: who rates a source in a round
 * that is still blind sees nothing that anybody else says of this source or of what is merged with
 * it, and of a blind round nobody sees anything but their own.
 */
final class Blindness {

  private final Actor actor;
  private final Set<UUID> sources;
  private final Set<UUID> blind;

  private Blindness(Actor actor, Set<UUID> sources, Set<UUID> blind) {
    this.actor = actor;
    this.sources = sources;
    this.blind = blind;
  }

  /** For what may be shown of these; a few statements, however many there are. */
  static Blindness of(EntityManager em, Actor actor, Collection<Appraisal> some) {
    var rounds =
        some.stream().flatMap(one -> one.panel().stream()).map(PanelId::value).distinct().toList();
    return new Blindness(
        actor, sources(em, actor), rounds.isEmpty() ? Set.of() : blind(em, rounds));
  }

  static Blindness of(EntityManager em, Actor actor) {
    return of(em, actor, List.of());
  }

  private static Set<UUID> sources(EntityManager em, Actor actor) {
    var rated =
        em.createQuery(
                "select p.source from AppraisalPanelRow p, AppraisalPanelRaterRow r"
                    + " where r.panel = p.id and r.person = :person and r.leftAt is null"
                    + " and p.unblindedAt is null",
                UUID.class)
            .setParameter("person", actor.person().value())
            .getResultList();
    return new Signposts(em).works(rated).keySet();
  }

  private static Set<UUID> blind(EntityManager em, List<UUID> rounds) {
    return new HashSet<>(
        em.createQuery(
                "select p.id from AppraisalPanelRow p"
                    + " where p.id in :rounds and p.unblindedAt is null",
                UUID.class)
            .setParameter("rounds", rounds)
            .getResultList());
  }

  /** Whether somebody else's appraisal must not be seen, finished or not. */
  boolean hides(Appraisal appraisal) {
    return !appraisal.rater().equals(actor.person())
        && (sources.contains(appraisal.source().value())
            || appraisal.panel().filter(id -> blind.contains(id.value())).isPresent());
  }

  /** Whether a round must not be seen by who rates its source blind in another. */
  boolean hides(AppraisalPanel panel) {
    boolean own = panel.isBlind() && panel.has(actor.person());
    return !own && sources.contains(panel.source().value());
  }
}
