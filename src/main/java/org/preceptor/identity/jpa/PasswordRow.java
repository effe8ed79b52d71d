package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "password")
class PasswordRow {

  @Id UUID person;

  String hash;

  @Column(name = "changed_at")
  Instant changed;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected PasswordRow() {}

  PasswordRow(UUID person, String hash, Instant changed) {
    this.person = person;
    this.hash = hash;
    this.changed = changed;
  }
}
