package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.credit.CertificateAddress;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.People;
import org.preceptor.notice.Outbox;

/**
 * Writes to those who keep a search and want to hear: of each source that it finds for them today
 * and did not before, once.
 */
@UseCase
public class TellOfNewSources {

  private static final int AT_ONCE = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Inject SavedSearches saved;
  @Inject SourceChanges changes;
  @Inject SourceIndex index;
  @Inject IndexUpkeep upkeep;
  @Inject SourceCollections collections;
  @Inject Memberships memberships;
  @Inject People people;
  @Inject Access access;
  @Inject Outbox outbox;
  @Inject CertificateAddress address;

  /**
   * Looks at the next search that waits.
   *
   * @return whether there was one
   */
  public boolean next() {
    if (!upkeep.catchUp(PATIENCE)) {
      return false;
    }
    var now = changes.standing().position();
    var waiting = saved.waiting(now.number(), 1);
    if (waiting.isEmpty()) {
      return false;
    }
    var one = waiting.getFirst();
    var some = changes.after(new IndexPosition(now.lineage(), one.toldTo()), AT_ONCE);
    memberships
        .find(one.person(), one.organization())
        .ifPresent(membership -> tell(one, membership.actor(), some));
    long upTo = some.size() < AT_ONCE ? now.number() : some.getLast().number();
    saved.change(one.telling(true, Math.max(upTo, one.toldTo())));
    return true;
  }

  private void tell(SavedSearch one, Actor actor, List<SourceChanges.Change> changed) {
    if (changed.isEmpty()) {
      return;
    }
    var sight =
        Sight.of(actor, access, collections.of(actor).stream().map(SourceCollection::id).toList());
    var ids =
        changed.stream().map(change -> SearchId.of(change.source())).collect(Collectors.toSet());
    var hits = index.find(one.asked().request(AT_ONCE).among(ids), sight).hits();
    var known =
        saved.known(one.id(), hits.stream().map(hit -> SourceId.of(hit.id().key())).toList());
    var fresh = hits.stream().filter(hit -> !known.contains(SourceId.of(hit.id().key()))).toList();
    if (!fresh.isEmpty()) {
      saved.know(one.id(), fresh.stream().map(hit -> SourceId.of(hit.id().key())).toList());
      outbox.put(
          SearchLetters.found(
              people.get(one.person()),
              one,
              changed.getLast().number(),
              fresh.stream().map(hit -> hit.title().text()).toList(),
              address.site()));
    }
  }
}
