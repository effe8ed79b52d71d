package org.preceptor.identity.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.preceptor.access.Role;

@Entity
@Table(name = "membership")
@IdClass(MembershipRow.Key.class)
class MembershipRow {

  /** A person has a role in an organization once. */
  public record Key(UUID person, UUID organization, String role) implements Serializable {}

  @Id UUID person;

  @Id UUID organization;

  @Id String role;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected MembershipRow() {}

  MembershipRow(UUID person, UUID organization, Role role) {
    this.person = person;
    this.organization = organization;
    this.role = role.name();
  }

  Role role() {
    return Role.valueOf(role);
  }
}
