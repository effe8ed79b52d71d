package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.preceptor.identity.SignIn;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "sign_in")
class SignInRow {

  @Id UUID id;

  UUID person;

  UUID organization;

  String device;

  @Column(name = "began_at")
  Instant began;

  @Column(name = "last_seen_at")
  Instant lastSeen;

  @Column(name = "secret_hash")
  String secretHash;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SignInRow() {}

  SignInRow(SignIn signIn) {
    id = signIn.id();
    person = signIn.person().value();
    organization = signIn.organization().value();
    device = signIn.device();
    began = signIn.began();
    lastSeen = signIn.lastSeen();
    secretHash = signIn.secretHash();
  }

  SignIn toSignIn() {
    return new SignIn(
        id,
        new PersonId(person),
        new OrganizationId(organization),
        device,
        began,
        lastSeen,
        secretHash);
  }
}
