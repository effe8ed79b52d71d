package org.preceptor.credit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "credit_entry")
class CreditEntryRow {

  @Id long position;

  String kind;

  @Column(name = "award_key")
  @Nullable String awardKey;

  @Column(name = "entered_at")
  Instant enteredAt;

  @Column(name = "leaf_hash")
  byte[] leafHash;

  @Column(name = "root_before")
  byte[] rootBefore;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CreditEntryRow() {}
}
