package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.standards.ActivityRef;

/** Which questions raters read differently: over all rounds, those of a collection, or one. */
@UseCase
public class SeeItems {

  @Inject AppraisalPanels panels;
  @Inject Appraisals appraisals;
  @Inject Checklists checklists;
  @Inject SourceCollections collections;
  @Inject Access access;
  @Inject CurrentPerson person;

  /** The questions of one version of a checklist, over so many complete rounds. */
  public record Read(Checklist checklist, int rounds, List<ItemAgreement> items) {}

  public List<SourceCollection> collections() {
    return collections.of(person.actor());
  }

  public List<Read> all() {
    return read(Optional.empty());
  }

  public List<Read> of(CollectionId id) {
    collections.get(person.actor(), id);
    return read(Optional.of(new HashSet<>(collections.sources(id))));
  }

  public List<Read> of(PanelId id) {
    return items(List.of(panels.get(id, person.actor())));
  }

  private List<Read> read(Optional<Set<SourceId>> among) {
    return items(
        panels.readable(person.actor()).stream()
            .filter(panel -> among.isEmpty() || among.get().contains(panel.source()))
            .toList());
  }

  private List<Read> items(List<AppraisalPanel> asked) {
    var actor = person.actor();
    var byPanel =
        appraisals.all(actor).stream()
            .filter(one -> one.panel().isPresent())
            .collect(Collectors.groupingBy(one -> one.panel().orElseThrow()));
    var rounds = new LinkedHashMap<ActivityRef, List<AdjudicationSheet>>();
    var used = new LinkedHashMap<ActivityRef, Checklist>();
    for (var panel : asked) {
      if (!panel.isBlind()) {
        var done = byPanel.getOrDefault(panel.id(), List.of());
        var checklist =
            used.computeIfAbsent(
                panel.checklist(), ref -> checklists.find(panel.organization(), ref).orElseThrow());
        rounds
            .computeIfAbsent(panel.checklist(), ref -> new ArrayList<>())
            .add(AdjudicationSheet.of(panel, checklist, done, EditorialStatus.UNCHECKED));
      }
    }
    var read = new ArrayList<Read>();
    used.forEach(
        (ref, checklist) -> {
          var sheets = rounds.getOrDefault(ref, List.of());
          if (checklist.opensTo(actor, access)) {
            read.add(new Read(checklist, sheets.size(), ItemAgreement.of(checklist, sheets)));
          }
        });
    return read;
  }
}
