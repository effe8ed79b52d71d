package org.preceptor.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.audit.AuditTrail;
import org.preceptor.notice.Outbox;

/** Identity's use cases on given ports, as the server puts them together. */
public final class Wired {

  /** Everything that a use case may ask for. */
  public record Ports(
      People people,
      Organizations organizations,
      Memberships memberships,
      Licenses licenses,
      LicenseRegister register,
      Credentials credentials,
      SignIns signIns,
      OneTimeLinks links,
      Failures failures,
      Invitations invitations,
      PasswordHashing hashing,
      Outbox outbox,
      AuditTrail audit,
      Access access,
      SignInSettings settings,
      Clock clock) {}

  private final Ports ports;
  private final CurrentPerson current;

  public Wired(Ports ports, @Nullable Actor actor) {
    this.ports = ports;
    this.current = () -> Optional.ofNullable(actor);
  }

  public OpenSignIn openSignIn() {
    var made = new OpenSignIn();
    made.people = ports.people();
    made.credentials = ports.credentials();
    made.hashing = ports.hashing();
    made.memberships = ports.memberships();
    made.signIns = ports.signIns();
    made.failures = ports.failures();
    made.settings = ports.settings();
    made.random = new SecureRandom();
    made.clock = ports.clock();
    return made;
  }

  public ForgetTraces forgetTraces() {
    var made = new ForgetTraces();
    made.signIns = ports.signIns();
    made.links = ports.links();
    made.failures = ports.failures();
    made.clock = ports.clock();
    return made;
  }

  public RecognizePerson recognizePerson() {
    var made = new RecognizePerson();
    made.signIns = ports.signIns();
    made.memberships = ports.memberships();
    made.clock = ports.clock();
    return made;
  }

  public SignUp signUp() {
    var made = new SignUp();
    made.people = ports.people();
    made.organizations = ports.organizations();
    made.memberships = ports.memberships();
    made.invitations = ports.invitations();
    made.credentials = ports.credentials();
    made.hashing = ports.hashing();
    made.links = ports.links();
    made.failures = ports.failures();
    made.outbox = ports.outbox();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }

  public VerifyEmail verifyEmail() {
    var made = new VerifyEmail();
    made.people = ports.people();
    made.links = ports.links();
    made.failures = ports.failures();
    made.outbox = ports.outbox();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }

  public ResetPassword resetPassword() {
    var made = new ResetPassword();
    made.people = ports.people();
    made.credentials = ports.credentials();
    made.hashing = ports.hashing();
    made.links = ports.links();
    made.signIns = ports.signIns();
    made.failures = ports.failures();
    made.outbox = ports.outbox();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }

  public KeepAccount keepAccount() {
    var made = new KeepAccount();
    made.current = current;
    made.people = ports.people();
    made.organizations = ports.organizations();
    made.memberships = ports.memberships();
    made.credentials = ports.credentials();
    made.hashing = ports.hashing();
    made.signIns = ports.signIns();
    made.failures = ports.failures();
    made.outbox = ports.outbox();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }

  public KeepLicenses keepLicenses() {
    var made = new KeepLicenses();
    made.current = current;
    made.licenses = ports.licenses();
    made.people = ports.people();
    made.outbox = ports.outbox();
    made.audit = ports.audit();
    made.clock = ports.clock();
    return made;
  }

  public ManagePeople managePeople() {
    var made = new ManagePeople();
    made.current = current;
    made.access = ports.access();
    made.people = ports.people();
    made.organizations = ports.organizations();
    made.memberships = ports.memberships();
    made.invitations = ports.invitations();
    made.links = ports.links();
    made.outbox = ports.outbox();
    made.audit = ports.audit();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }

  public ManageOrganizations manageOrganizations() {
    var made = new ManageOrganizations();
    made.current = current;
    made.access = ports.access();
    made.organizations = ports.organizations();
    made.memberships = ports.memberships();
    made.audit = ports.audit();
    return made;
  }

  public FirstStart firstStart() {
    var made = new FirstStart();
    made.people = ports.people();
    made.organizations = ports.organizations();
    made.memberships = ports.memberships();
    made.credentials = ports.credentials();
    made.hashing = ports.hashing();
    made.links = ports.links();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }

  public DemoPeople demoPeople() {
    var made = new DemoPeople();
    made.people = ports.people();
    made.organizations = ports.organizations();
    made.memberships = ports.memberships();
    made.licenses = ports.licenses();
    made.register = ports.register();
    made.credentials = ports.credentials();
    made.hashing = ports.hashing();
    made.settings = ports.settings();
    made.clock = ports.clock();
    return made;
  }
}
