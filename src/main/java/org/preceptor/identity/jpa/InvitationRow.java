package org.preceptor.identity.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Role;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Invitation;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "invitation")
class InvitationRow {

  @Id UUID id;

  UUID organization;

  String email;

  @Column(name = "email_key")
  String emailKey;

  String roles;

  @Column(name = "invited_by")
  UUID invitedBy;

  @Column(name = "invited_at")
  Instant invitedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected InvitationRow() {}

  InvitationRow(Invitation invitation) {
    id = invitation.id();
    organization = invitation.organization().value();
    email = invitation.email().text();
    emailKey = invitation.email().key();
    roles = invitation.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    invitedBy = invitation.invitedBy().value();
    invitedAt = invitation.invitedAt();
  }

  Invitation toInvitation() {
    return new Invitation(
        id,
        new OrganizationId(organization),
        new EmailAddress(email),
        Arrays.stream(roles.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet()),
        new PersonId(invitedBy),
        invitedAt);
  }
}
