package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.Adjudication;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalPanel;
import org.preceptor.research.AppraisalPanels;
import org.preceptor.research.DueDay;
import org.preceptor.research.PanelId;
import org.preceptor.research.SourceId;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaAppraisalPanels implements AppraisalPanels {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public AppraisalPanel get(PanelId id, Actor actor) {
    return get(List.of(id)).stream()
        .filter(panel -> mayRead(actor, panel) && !Blindness.of(em, actor).hides(panel))
        .findFirst()
        .orElseThrow(() -> new NotFound(Thing.PANEL, id));
  }

  /** Its raters and opener, who sees over them, and once it is no longer blind, all who rate. */
  private boolean mayRead(Actor actor, AppraisalPanel panel) {
    boolean own = panel.has(actor.person()) && panel.organization().equals(actor.organization());
    return own
        || access.allows(actor, Verb.READ, Thing.PANEL, panel.owner())
        || (!panel.isBlind() && access.allows(actor, Verb.READ, Thing.APPRAISAL, panel.owner()));
  }

  @Override
  public AppraisalPanel get(PanelId id) {
    return get(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(Thing.PANEL, id));
  }

  @Override
  public List<AppraisalPanel> get(Collection<PanelId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return panels(
        em.createQuery(
                "select p from AppraisalPanelRow p where p.id in :ids order by p.openedAt desc, p.id",
                AppraisalPanelRow.class)
            .setParameter("ids", ids.stream().map(PanelId::value).toList())
            .getResultList());
  }

  @Override
  public List<AppraisalPanel> of(OrganizationId organization) {
    return panels(
        em.createQuery(
                "select p from AppraisalPanelRow p where p.organization = :organization"
                    + " order by p.openedAt desc, p.id",
                AppraisalPanelRow.class)
            .setParameter("organization", organization.value())
            .getResultList());
  }

  @Override
  public List<AppraisalPanel> on(Collection<SourceId> sources, OrganizationId organization) {
    if (sources.isEmpty()) {
      return List.of();
    }
    return panels(
        em.createQuery(
                "select p from AppraisalPanelRow p where p.organization = :organization"
                    + " and p.source in :sources order by p.openedAt desc, p.id",
                AppraisalPanelRow.class)
            .setParameter("organization", organization.value())
            .setParameter(
                "sources",
                new Signposts(em).works(sources.stream().map(SourceId::value).toList()).keySet())
            .getResultList());
  }

  @Override
  public List<AppraisalPanel> all(Actor actor) {
    return panels(
        em.createQuery(
                "select p from AppraisalPanelRow p where p.organization = :organization"
                    + " and (p.opener = :person or exists"
                    + " (select r from AppraisalPanelRaterRow r"
                    + " where r.panel = p.id and r.person = :person and r.leftAt is null))"
                    + " order by p.openedAt desc, p.id",
                AppraisalPanelRow.class)
            .setParameter("person", actor.person().value())
            .setParameter("organization", actor.organization().value())
            .getResultList());
  }

  @Override
  public List<AppraisalPanel> readable(Actor actor) {
    var blindness = Blindness.of(em, actor);
    return panels(
            em.createQuery(
                    "select p from AppraisalPanelRow p where p.organization = :organization"
                        + " order by p.openedAt desc, p.id",
                    AppraisalPanelRow.class)
                .setParameter("organization", actor.organization().value())
                .getResultList())
        .stream()
        .filter(panel -> mayRead(actor, panel) && !blindness.hides(panel))
        .toList();
  }

  private List<AppraisalPanel> panels(List<AppraisalPanelRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(row -> row.id).toList();
    var raters = raters(ids);
    var rulings = rulings(ids);
    return rows.stream()
        .map(
            row ->
                panel(
                    row,
                    raters.getOrDefault(row.id, List.of()),
                    rulings.getOrDefault(row.id, List.of())))
        .toList();
  }

  private static AppraisalPanel panel(
      AppraisalPanelRow row, List<PersonId> raters, List<Adjudication> rulings) {
    return new AppraisalPanel(
        new PanelId(row.id),
        new SourceId(row.source),
        new ActivityRef(ActivityRef.Kind.CHECKLIST, row.checklist, row.version),
        row.preset,
        AppraisalRows.framing(
            row.kind, row.question, row.stakes, row.decision, row.design, row.goodFor),
        new PersonId(row.opener),
        new OrganizationId(row.organization),
        raters,
        row.openedAt,
        rulings,
        Optional.ofNullable(row.unblindedAt),
        row.due());
  }

  private Map<UUID, List<PersonId>> raters(List<UUID> panels) {
    return em.createQuery(
            "select r from AppraisalPanelRaterRow r where r.panel in :panels"
                + " and r.leftAt is null order by r.place",
            AppraisalPanelRaterRow.class)
        .setParameter("panels", panels)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.panel,
                Collectors.mapping(row -> new PersonId(row.person), Collectors.toList())));
  }

  private Map<UUID, List<Adjudication>> rulings(List<UUID> panels) {
    return em.createQuery(
            "select r from AdjudicationRow r where r.panel in :panels order by r.ruledAt, r.id",
            AdjudicationRow.class)
        .setParameter("panels", panels)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.panel,
                Collectors.mapping(JpaAppraisalPanels::ruling, Collectors.toList())));
  }

  private static Adjudication ruling(AdjudicationRow row) {
    return new Adjudication(
        row.item, Answer.valueOf(row.answer), row.reason, new PersonId(row.person), row.ruledAt);
  }

  @Override
  public void open(AppraisalPanel panel) {
    var row = new AppraisalPanelRow();
    row.id = panel.id().value();
    row.source = panel.source().value();
    row.checklist = panel.checklist().slug();
    row.version = panel.checklist().version();
    row.preset = panel.preset();
    row.kind = panel.framing().kind().name();
    row.question = panel.framing().question().name();
    row.stakes = panel.framing().stakes().name();
    row.decision = panel.framing().decision();
    row.design = panel.framing().design();
    row.goodFor = panel.framing().goodForMonths();
    row.opener = panel.opener().value();
    row.organization = panel.organization().value();
    row.openedAt = panel.openedAt();
    row.due(panel.due());
    SearchChangeRow.note(em, row.source);
    em.persist(row);
    em.flush(); // before the rows that name it
    for (int place = 0; place < panel.raters().size(); place++) {
      persist(panel.id(), panel.raters().get(place), place);
    }
  }

  private void persist(PanelId panel, PersonId rater, int place) {
    var row = new AppraisalPanelRaterRow();
    row.id = UUID.randomUUID();
    row.panel = panel.value();
    row.place = place;
    row.person = rater.value();
    em.persist(row);
  }

  @Override
  public void unblind(PanelId id, Instant at) {
    var row = Objects.requireNonNull(em.find(AppraisalPanelRow.class, id.value()));
    if (row.unblindedAt == null) {
      row.unblindedAt = at.truncatedTo(ChronoUnit.MICROS);
      SearchChangeRow.note(em, row.source);
    }
  }

  @Override
  public void due(PanelId id, Optional<DueDay> due) {
    Objects.requireNonNull(em.find(AppraisalPanelRow.class, id.value())).due(due);
  }

  @Override
  public void leave(PanelId id, PersonId rater, Instant at) {
    noteChange(id);
    everyRater(id).stream()
        .filter(row -> row.person.equals(rater.value()) && row.leftAt == null)
        .forEach(row -> row.leftAt = at.truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public void join(PanelId id, PersonId rater) {
    noteChange(id);
    persist(id, rater, everyRater(id).size());
  }

  private void noteChange(PanelId id) {
    var row = Objects.requireNonNull(em.find(AppraisalPanelRow.class, id.value()));
    SearchChangeRow.note(em, row.source);
  }

  private List<AppraisalPanelRaterRow> everyRater(PanelId id) {
    return em.createQuery(
            "select r from AppraisalPanelRaterRow r where r.panel = :panel",
            AppraisalPanelRaterRow.class)
        .setParameter("panel", id.value())
        .getResultList();
  }

  @Override
  public void append(PanelId id, Adjudication ruling) {
    noteChange(id);
    var row = new AdjudicationRow();
    row.id = UUID.randomUUID();
    row.panel = id.value();
    row.item = ruling.item();
    row.answer = ruling.answer().name();
    row.reason = ruling.reason();
    row.person = ruling.by().value();
    row.ruledAt = ruling.at();
    em.persist(row);
  }
}
