package org.preceptor.identity;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Role;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * The invented people of the demonstration. Their ids are fixed, so that other features can invent
 * a history for them.
 */
@UseCase
public class DemoPeople {

  public static final OrganizationId SCHOOL = house(1);
  public static final OrganizationId AGENCY = house(2);
  public static final OrganizationId BOARD = house(3);

  /** Learner at the agency, licensed in Ohio; the first one to be tried. */
  public static final PersonId AMARA = person(1);

  /** Learner at the agency, in the middle of things. */
  public static final PersonId JOAQUIN = person(2);

  /** Student at the school, at the beginning. */
  public static final PersonId LINH = person(3);

  /** Supervisor at the agency. */
  public static final PersonId RUTH = person(4);

  /** Instructor at the school. */
  public static final PersonId TOMASZ = person(5);

  /** Author at the school. */
  public static final PersonId HANA = person(6);

  /** Officer of the licensing body. */
  public static final PersonId DELROY = person(7);

  /** Administrator of the agency. */
  public static final PersonId PRIYA = person(8);

  /** Administrator of the school. */
  public static final PersonId NOAH = person(9);

  /** Administrator of the licensing body. */
  public static final PersonId MARISOL = person(10);

  /** Colleagues who fill the lists. */
  public static final PersonId SAMIRA = person(11);

  public static final PersonId BEN = person(12);
  public static final PersonId INES = person(13);
  public static final PersonId CHIDI = person(14);

  /** Those who have done nothing yet, so that a first day can be seen. */
  public static final PersonId GRACE = person(15);

  public static final PersonId MATEUS = person(16);
  public static final PersonId AIYANA = person(17);
  public static final PersonId JUN = person(18);
  public static final PersonId FARAH = person(19);

  /** What all of them type, for who wants to see the form work. */
  public static final String PASSWORD = "lantern over quiet water";

  private static final Jurisdiction OHIO = new Jurisdiction("US-OH");
  private static final Jurisdiction VIRGINIA = new Jurisdiction("US-VA");
  private static final Jurisdiction ONTARIO = new Jurisdiction("CA-ON");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @Inject People people;
  @Inject Organizations organizations;
  @Inject Memberships memberships;
  @Inject Licenses licenses;
  @Inject LicenseRegister register;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** What came of making them. */
  public enum Made {
    /** They are there now. */
    NOW,
    /** They have been there since an earlier start. */
    BEFORE,
    /** This is not the demonstration. */
    NOT_ASKED,
    /** Somebody real is in this database: the program must not start. */
    REAL_PEOPLE_ARE_HERE
  }

  /**
   * One of them with what to sign in as.
   *
   * @param newcomer has done nothing yet
   */
  public record Offer(
      PersonId person, String name, Organization organization, Role role, boolean newcomer) {}

  private record Cast(
      PersonId id, String name, ZoneId zone, OrganizationId house, Set<Role> roles) {}

  private static final List<Cast> CAST =
      List.of(
          new Cast(AMARA, "Amara Okonkwo", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(JOAQUIN, "Joaquín Reyes", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(LINH, "Linh Tran", CHICAGO, SCHOOL, Set.of(Role.LEARNER)),
          new Cast(RUTH, "Ruth Adeyemi", NEW_YORK, AGENCY, Set.of(Role.SUPERVISOR)),
          new Cast(TOMASZ, "Tomasz Wiśniewski", CHICAGO, SCHOOL, Set.of(Role.INSTRUCTOR)),
          new Cast(HANA, "Hana Sato", CHICAGO, SCHOOL, Set.of(Role.AUTHOR)),
          new Cast(DELROY, "Delroy Campbell", NEW_YORK, BOARD, Set.of(Role.BOARD_OFFICER)),
          new Cast(PRIYA, "Priya Raghavan", NEW_YORK, AGENCY, Set.of(Role.ADMINISTRATOR)),
          new Cast(NOAH, "Noah Lindqvist", CHICAGO, SCHOOL, Set.of(Role.ADMINISTRATOR)),
          new Cast(MARISOL, "Marisol Vega", NEW_YORK, BOARD, Set.of(Role.ADMINISTRATOR)),
          new Cast(SAMIRA, "Samira Haddad", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(BEN, "Ben Whitehorse", NEW_YORK, AGENCY, Set.of(Role.LEARNER, Role.SUPERVISOR)),
          new Cast(INES, "Inés Delgado", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(CHIDI, "Chidi Iwu", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(GRACE, "Grace Mbeki", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(MATEUS, "Mateus Carvalho", NEW_YORK, AGENCY, Set.of(Role.LEARNER)),
          new Cast(AIYANA, "Aiyana Begay", CHICAGO, SCHOOL, Set.of(Role.LEARNER)),
          new Cast(JUN, "Jun Park", CHICAGO, SCHOOL, Set.of(Role.INSTRUCTOR)),
          new Cast(FARAH, "Farah Aziz", CHICAGO, SCHOOL, Set.of(Role.LEARNER)));

  /** Those whom one click signs in, each role once and learners first. */
  private static final List<PersonId> OFFERED =
      List.of(
          AMARA, JOAQUIN, LINH, RUTH, TOMASZ, HANA, DELROY, PRIYA, GRACE, MATEUS, AIYANA, JUN,
          FARAH);

  private static final Set<PersonId> NEWCOMERS = Set.of(GRACE, MATEUS, AIYANA, JUN, FARAH);

  public Made make() {
    if (!settings.demo()) {
      return Made.NOT_ASKED;
    }
    if (people.anyReal()) {
      return Made.REAL_PEOPLE_ARE_HERE;
    }
    if (people.any()) {
      return Made.BEFORE;
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    houses().forEach(organizations::add);
    organizations.entrust(AGENCY);
    var hash = hashing.hash(PASSWORD);
    CAST.forEach(cast -> add(cast, hash, now));
    licenses(LocalDate.ofInstant(now, NEW_YORK)).forEach(this::addLicense);
    return Made.NOW;
  }

  /** Empty outside the demonstration. */
  public List<Offer> offers() {
    var offers = new ArrayList<Offer>();
    if (settings.demo()) {
      for (var cast : CAST) {
        if (OFFERED.contains(cast.id())) {
          var role = cast.roles().iterator().next();
          offers.add(
              new Offer(
                  cast.id(),
                  cast.name(),
                  organizations.get(cast.house()),
                  role,
                  NEWCOMERS.contains(cast.id())));
        }
      }
    }
    return offers;
  }

  private static List<Organization> houses() {
    return List.of(
        new Organization(
            SCHOOL, "Lakeshore School of Social Work", Kind.SCHOOL, SignUp.OPEN, null, true),
        new Organization(
            AGENCY, "Riverbend Family Services", Kind.AGENCY, SignUp.INVITED, null, true),
        new Organization(
            BOARD,
            "Ohio Demonstration Board of Social Work",
            Kind.LICENSING_BODY,
            SignUp.INVITED,
            OHIO,
            true));
  }

  private void add(Cast cast, String hash, Instant now) {
    people.add(new Person(cast.id(), cast.name(), address(cast.name()), cast.zone(), true, true));
    credentials.keep(cast.id(), hash, now);
    memberships.set(new Membership(cast.id(), cast.house(), cast.roles()));
  }

  /** Some stand in the board's register, one does not, and one is of another place. */
  private static List<License> licenses(LocalDate today) {
    return List.of(
        license(1, AMARA, OHIO, "LSW", "S.2104417", today.minusYears(5), today.plusMonths(10)),
        license(2, JOAQUIN, OHIO, "LSW", "S.2209318", today.minusYears(3), today.plusMonths(5)),
        license(3, RUTH, OHIO, "LISW-S", "I.1100562", today.minusYears(15), today.plusMonths(14)),
        license(4, SAMIRA, ONTARIO, "RSW", "831207", today.minusYears(6), today.plusMonths(2)),
        license(5, BEN, OHIO, "LISW", "I.1802274", today.minusYears(8), today.plusMonths(8)),
        license(6, INES, OHIO, "LSW", "S.2011835", today.minusYears(6), today.plusMonths(3)),
        license(7, CHIDI, OHIO, "LISW", "I.1704460", today.minusYears(9), today.plusMonths(1)),
        license(8, GRACE, OHIO, "LSW", "S.2603171", today.minusYears(1), today.plusMonths(12)),
        license(9, BEN, VIRGINIA, "LCSW", "0904011873", today.minusYears(5), today.plusMonths(9)));
  }

  private static License license(
      int number,
      PersonId person,
      Jurisdiction place,
      String type,
      String text,
      LocalDate issued,
      LocalDate expires) {
    return new License(
        UUID.fromString("00000000-0000-4000-8000-0000000c%04d".formatted(number)),
        person,
        place,
        type,
        text,
        issued,
        expires,
        false);
  }

  private void addLicense(License license) {
    licenses.add(license);
    boolean registered = license.jurisdiction().equals(OHIO) && !license.person().equals(JOAQUIN);
    if (registered) {
      register.keep(
          List.of(
              new LicenseRegister.Line(
                  BOARD,
                  license.jurisdiction(),
                  license.type(),
                  license.number(),
                  people.get(license.person()).name())));
    }
  }

  /** At a domain that nobody can have. */
  private static EmailAddress address(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace(' ', '.');
    return new EmailAddress(plain + "@demo.preceptor.example");
  }

  private static OrganizationId house(int number) {
    return OrganizationId.of("00000000-0000-4000-8000-0000000a%04d".formatted(number));
  }

  private static PersonId person(int number) {
    return PersonId.of("00000000-0000-4000-8000-0000000b%04d".formatted(number));
  }
}
