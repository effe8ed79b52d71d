package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.Adjudication;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalPanel;
import org.preceptor.research.AppraisalPanels;
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
    var row = em.find(AppraisalPanelRow.class, id.value());
    if (row == null) {
      throw new NotFound(Thing.PANEL, id);
    }
    var panel = panel(row);
    boolean own = panel.has(actor.person()) && panel.organization().equals(actor.organization());
    if (!own && !access.allows(actor, Verb.READ, Thing.PANEL, panel.owner())) {
      throw new NotFound(Thing.PANEL, id);
    }
    return panel;
  }

  @Override
  public List<AppraisalPanel> all(Actor actor) {
    return em.createQuery(
            "select p from AppraisalPanelRow p where p.opener = :person or exists"
                + " (select r from AppraisalPanelRaterRow r"
                + " where r.panel = p.id and r.person = :person)"
                + " order by p.openedAt desc, p.id",
            AppraisalPanelRow.class)
        .setParameter("person", actor.person().value())
        .getResultStream()
        .filter(row -> row.organization.equals(actor.organization().value()))
        .map(this::panel)
        .toList();
  }

  @Override
  public List<AppraisalPanel> readable(Actor actor) {
    return em.createQuery(
            "select p from AppraisalPanelRow p where p.organization = :organization"
                + " order by p.openedAt desc, p.id",
            AppraisalPanelRow.class)
        .setParameter("organization", actor.organization().value())
        .getResultStream()
        .map(this::panel)
        .filter(panel -> mayRead(actor, panel))
        .toList();
  }

  private boolean mayRead(Actor actor, AppraisalPanel panel) {
    return panel.has(actor.person()) || access.allows(actor, Verb.READ, Thing.PANEL, panel.owner());
  }

  private AppraisalPanel panel(AppraisalPanelRow row) {
    return new AppraisalPanel(
        new PanelId(row.id),
        new SourceId(row.source),
        new ActivityRef(ActivityRef.Kind.CHECKLIST, row.checklist, row.version),
        row.preset,
        AppraisalRows.framing(
            row.kind, row.question, row.stakes, row.decision, row.design, row.goodFor),
        new PersonId(row.opener),
        new OrganizationId(row.organization),
        raters(row.id),
        row.openedAt,
        rulings(row.id));
  }

  private List<PersonId> raters(UUID panel) {
    return em.createQuery(
            "select r.person from AppraisalPanelRaterRow r where r.panel = :panel order by r.place",
            UUID.class)
        .setParameter("panel", panel)
        .getResultStream()
        .map(PersonId::new)
        .toList();
  }

  private List<Adjudication> rulings(UUID panel) {
    return em.createQuery(
            "select r from AdjudicationRow r where r.panel = :panel order by r.ruledAt, r.id",
            AdjudicationRow.class)
        .setParameter("panel", panel)
        .getResultStream()
        .map(
            row ->
                new Adjudication(
                    row.item,
                    Answer.valueOf(row.answer),
                    row.reason,
                    new PersonId(row.person),
                    row.ruledAt))
        .toList();
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
    em.persist(row);
    em.flush(); // before the rows that name it
    for (int place = 0; place < panel.raters().size(); place++) {
      var rater = new AppraisalPanelRaterRow();
      rater.id = UUID.randomUUID();
      rater.panel = row.id;
      rater.place = place;
      rater.person = panel.raters().get(place).value();
      em.persist(rater);
    }
  }

  @Override
  public void append(PanelId id, Adjudication ruling) {
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
