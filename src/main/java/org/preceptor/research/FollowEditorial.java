package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.standards.OrganizationId;

/** Asks outside records what became of sources, and tells whoever relied on them. */
@UseCase
public class FollowEditorial {

  private static final Duration OLD = Duration.ofHours(24);

  @Inject Sources sources;
  @Inject EditorialRecords records;
  @Inject EditorialObservers observers;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  public boolean canCheck() {
    return records.any();
  }

  /**
   * Asks about one source, now.
   *
   * @throws org.preceptor.access.NotFound if there is none that the person may read
   * @throws EditorialRecordsSilent if a record did not answer
   */
  public Source check(SourceId id) {
    return check(sources.get(person.actor(), id));
  }

  /** For the timer: those that nobody asked about for a day. */
  public List<Source> waiting(int most) {
    return records.any() ? sources.uncheckedSince(clock.instant().minus(OLD), most) : List.of();
  }

  /** As {@link #check(SourceId)}, for the timer, which asks nobody's right. */
  public Source check(Source source) {
    var notices = new LinkedHashSet<>(source.reference().notices());
    notices.addAll(source.editorial().notices());
    notices.addAll(records.on(source.reference()));
    return keep(source, new EditorialStatus(List.copyOf(notices), clock.instant()));
  }

  /**
   * Another DOI or PMID names another work: what was found out under the old one counts no more.
   */
  public Source afresh(Source source) {
    var notices = new LinkedHashSet<>(source.reference().notices());
    twins(source).forEach(twin -> notices.addAll(twin.editorial().notices()));
    return keep(source, new EditorialStatus(List.copyOf(notices), null));
  }

  /** What any record of the library knows of the same work, whoever may read that record. */
  public List<Notice> known(OrganizationId organization, Reference reference) {
    return twins(organization, reference)
        .flatMap(twin -> twin.editorial().notices().stream())
        .distinct()
        .toList();
  }

  /** All records of the work know what one of them knows. */
  public void tellTwins(Source source) {
    if (!source.editorial().notices().isEmpty()) {
      twins(source).forEach(twin -> learn(twin, source.editorial().notices()));
    }
  }

  private List<Source> twins(Source source) {
    return twins(source.organization(), source.reference())
        .filter(twin -> !twin.id().equals(source.id()))
        .toList();
  }

  private Stream<Source> twins(OrganizationId organization, Reference reference) {
    return Stream.of(Field.DOI, Field.PMID)
        .filter(field -> !reference.text(field).isEmpty())
        .flatMap(
            field ->
                sources.identified(organization, field, List.of(reference.text(field))).stream());
  }

  /** Notices name works of this library. */
  public void found(OrganizationId organization, Collection<ReadReference.About> notices) {
    for (var field : List.of(Field.DOI, Field.PMID)) {
      var named =
          notices.stream()
              .filter(about -> about.field() == field)
              .collect(Collectors.groupingBy(ReadReference.About::identifier));
      for (var source : sources.identified(organization, field, named.keySet())) {
        learn(
            source,
            named.getOrDefault(source.reference().text(field), List.of()).stream()
                .map(ReadReference.About::notice)
                .toList());
      }
    }
  }

  private void learn(Source source, List<Notice> said) {
    var notices = new LinkedHashSet<>(source.editorial().notices());
    notices.addAll(said);
    if (notices.size() > source.editorial().notices().size()) {
      change(source, new EditorialStatus(List.copyOf(notices), source.editorial().checkedAt()));
    }
  }

  /** Keeps the source with what became of it, and tells whoever has to know. */
  public Source keep(Source source, EditorialStatus now) {
    var changed = change(source, now);
    tellTwins(changed);
    return changed;
  }

  private Source change(Source source, EditorialStatus now) {
    var before = source.editorial().state();
    var changed = source.with(now);
    sources.change(changed);
    if (before != now.state()) {
      observers.tell(new EditorialChange(source.id(), before, now, clock.instant()));
    }
    return changed;
  }
}
