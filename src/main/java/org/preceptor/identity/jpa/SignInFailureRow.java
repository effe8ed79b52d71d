package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "sign_in_failure")
class SignInFailureRow {

  @Id String subject;

  int failures;

  @Column(name = "last_failed_at")
  Instant last;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SignInFailureRow() {}
}
