package org.preceptor.scenario.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Owner;
import org.preceptor.scenario.Playthrough;
import org.preceptor.scenario.PlaythroughId;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "playthrough")
class PlaythroughRow {

  @Id UUID id = new UUID(0, 0);
  UUID player = new UUID(0, 0);
  UUID organization = new UUID(0, 0);
  String slug = "";
  int version;
  String sha256 = "";

  @Column(name = "started_at")
  Instant startedAt = Instant.EPOCH;

  @Column(name = "replay_of")
  @Nullable String replayOf;

  int shared;

  static PlaythroughRow of(Playthrough playthrough) {
    var row = new PlaythroughRow();
    row.id = playthrough.id().value();
    row.player = playthrough.player().value();
    row.organization = playthrough.organization().value();
    row.slug = playthrough.scenario().slug();
    row.version = playthrough.scenario().version();
    row.sha256 = playthrough.sha256();
    row.startedAt = playthrough.startedAt();
    row.replayOf = playthrough.replayOf().map(PlaythroughId::toString).orElse(null);
    row.shared = playthrough.shared();
    return row;
  }

  Owner owner() {
    return new Owner(new PersonId(player), new OrganizationId(organization));
  }

  Playthrough playthrough(List<Playthrough.Taken> taken) {
    return new Playthrough(
        new PlaythroughId(id),
        new PersonId(player),
        new OrganizationId(organization),
        new ActivityRef(ActivityRef.Kind.SCENARIO, slug, version),
        sha256,
        startedAt,
        Optional.ofNullable(replayOf).map(of -> new PlaythroughId(UUID.fromString(of))),
        shared,
        taken);
  }
}
