package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    return keep(source, new EditorialStatus(source.reference().notices(), null));
  }

  /** A notice names a work of this library. */
  public void found(OrganizationId organization, ReadReference.About about) {
    for (var source : sources.identified(organization, about.field(), about.identifier())) {
      var notices = new ArrayList<>(source.editorial().notices());
      if (!notices.contains(about.notice())) {
        notices.add(about.notice());
        keep(source, new EditorialStatus(notices, source.editorial().checkedAt()));
      }
    }
  }

  private Source keep(Source source, EditorialStatus now) {
    var before = source.editorial().state();
    var changed = source.with(now);
    sources.change(changed);
    if (before != now.state()) {
      observers.tell(new EditorialChange(source.id(), before, now, clock.instant()));
    }
    return changed;
  }
}
