package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "one_time_link")
class OneTimeLinkRow {

  @Id
  @Column(name = "secret_hash")
  String secretHash;

  String purpose;

  String about;

  @Column(name = "expires_at")
  Instant expires;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected OneTimeLinkRow() {}

  OneTimeLinkRow(String secretHash, String purpose, String about, Instant expires) {
    this.secretHash = secretHash;
    this.purpose = purpose;
    this.about = about;
    this.expires = expires;
  }
}
