package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

@Entity
@Table(name = "organization")
class OrganizationRow {

  @Id UUID id;

  String name;

  String kind;

  @Column(name = "sign_up")
  String signUp;

  @Nullable String jurisdiction;

  boolean demo;

  boolean operator;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected OrganizationRow() {}

  OrganizationRow(Organization organization) {
    id = organization.id().value();
    name = organization.name();
    kind = organization.kind().name();
    signUp = organization.signUp().name();
    var place = organization.jurisdiction();
    jurisdiction = place == null ? null : place.code();
    demo = organization.demo();
  }

  Organization toOrganization() {
    return new Organization(
        new OrganizationId(id),
        name,
        Kind.valueOf(kind),
        SignUp.valueOf(signUp),
        jurisdiction == null ? null : new Jurisdiction(jurisdiction),
        demo);
  }
}
