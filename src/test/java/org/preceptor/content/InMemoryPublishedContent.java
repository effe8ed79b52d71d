package org.preceptor.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;

/** Keeps versions for one test. */
public final class InMemoryPublishedContent implements PublishedContent {

  private final Map<ActivityRef, ContentBundle> kept = new HashMap<>();

  @Override
  public Kept keep(ActivityRef ref, ContentBundle bundle) {
    var first = kept.computeIfAbsent(ref, r -> bundle);
    return first.sha256().equals(bundle.sha256())
        ? new Kept.Stored()
        : new Kept.Differs(first.sha256(), bundle.sha256());
  }

  @Override
  public Optional<ContentBundle> find(ActivityRef ref) {
    return Optional.ofNullable(kept.get(ref));
  }
}
