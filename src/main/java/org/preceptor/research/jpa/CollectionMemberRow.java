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
@Table(name = "collection_member")
@IdClass(CollectionMemberRow.Key.class)
class CollectionMemberRow {

  /** The collection and what belongs to it. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID collection;
    @Nullable UUID person;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(collection, key.collection)
          && Objects.equals(person, key.person);
    }

    @Override
    public int hashCode() {
      return Objects.hash(collection, person);
    }
  }

  @Id UUID collection;

  @Id UUID person;

  @Column(name = "joined_at")
  Instant joinedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CollectionMemberRow() {}

  CollectionMemberRow(UUID collection, UUID person, Instant joinedAt) {
    this.collection = collection;
    this.person = person;

    this.joinedAt = joinedAt;
  }
}
