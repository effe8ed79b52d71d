package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "collection_source")
@IdClass(CollectionSourceRow.Key.class)
class CollectionSourceRow {

  /** The collection and what belongs to it. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID collection;
    @Nullable UUID source;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(collection, key.collection)
          && Objects.equals(source, key.source);
    }

    @Override
    public int hashCode() {
      return Objects.hash(collection, source);
    }
  }

  @Id UUID collection;

  @Id UUID source;

  @Column(name = "added_by")
  UUID addedBy;

  @Column(name = "added_at")
  Instant addedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CollectionSourceRow() {}

  CollectionSourceRow(UUID collection, UUID source, UUID addedBy, Instant addedAt) {
    this.collection = collection;
    this.source = source;
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }
}
