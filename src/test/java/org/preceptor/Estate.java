package org.preceptor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.Belonging.Deed;
import org.preceptor.access.Role;
import org.preceptor.credit.CertificateCode;
import org.preceptor.identity.DemoPeople;
import org.preceptor.standards.PersonId;

/**
 * What people of the demonstration own, some of it made here: an author who has come as far as the
 * attestation, a supervisor in the middle of things, the members of the houses, and the licensees
 * of the licensing body.
 *
 * @param belongings what is shown somewhere
 * @param deeds what their owners may do to some of it
 * @param owners the author and the supervisor
 */
record Estate(List<Belonging> belongings, List<Deed> deeds, List<Guest> owners) {

  /** A form that somebody may send, the field that names a thing in it, and another's thing. */
  record Crossing(Guest guest, Form form, String field, Belonging others) {}

  private static final String MADE_UP = new UUID(0x4000, 0x8000_0000_0000_0001L).toString();

  private static final String MADE_UP_CODE = CertificateCode.random(new SecureRandom()).text();

  private static final Map<PersonId, String> AGENCY =
      Map.of(
          DemoPeople.AMARA, "Amara Okonkwo",
          DemoPeople.JOAQUIN, "Joaquín Reyes",
          DemoPeople.RUTH, "Ruth Adeyemi",
          DemoPeople.PRIYA, "Priya Raghavan",
          DemoPeople.SAMIRA, "Samira Haddad",
          DemoPeople.BEN, "Ben Whitehorse");

  private static final Map<PersonId, String> SCHOOL =
      Map.of(
          DemoPeople.LINH, "Linh Tran",
          DemoPeople.TOMASZ, "Tomasz Wiśniewski",
          DemoPeople.HANA, "Hana Sato",
          DemoPeople.NOAH, "Noah Lindqvist");

  private static final Map<PersonId, String> BOARD =
      Map.of(DemoPeople.DELROY, "Delroy Campbell", DemoPeople.MARISOL, "Marisol Vega");

  static final String LICENSING_BODY = "Ohio Demonstration Board of Social Work";

  /** Whom the licensing body's register names, by number; others have a license elsewhere. */
  private static final Map<String, String> LICENSED =
      Map.of(
          "S.2104417", "Amara Okonkwo",
          "I.1100562", "Ruth Adeyemi",
          "I.1802274", "Ben Whitehorse");

  private static final List<String> SUPERVISED =
      List.of("Amara Okonkwo", "Joaquín Reyes", "Samira Haddad");

  /** Who is supervised in an agreement, by its id. */
  private static final Map<String, String> PARTIES = new ConcurrentHashMap<>();

  static Estate of(List<Guest> guests) {
    var author = guest(guests, "Hana Sato");
    var supervisor = guest(guests, "Ruth Adeyemi");
    var board = guest(guests, "Delroy Campbell");
    var belongings = new ArrayList<Belonging>();
    var deeds = new ArrayList<Deed>();
    almostDone(author, belongings, deeds);
    inTheMiddle(supervisor, belongings, deeds);
    for (var library : List.of(Library.of(author), Library.withInstrument(supervisor))) {
      belongings.addAll(library.belongings());
      deeds.addAll(library.deeds());
    }
    certificates(Guest.withPassword("Samira Haddad", Role.LEARNER), belongings);
    agreements(supervisor, belongings);
    members(AGENCY, supervisor.organization(), belongings);
    members(SCHOOL, author.organization(), belongings);
    members(BOARD, board.organization(), belongings);
    for (var license : LICENSED.keySet()) {
      belongings.add(
          new Belonging(
              "",
              board.organization(),
              "/credit/licensee?license=" + license,
              license,
              "S.0000000"));
    }
    return new Estate(belongings, deeds, List.of(author, supervisor));
  }

  /** What the owners see of what they own, by address, so that any change shows. */
  Map<String, String> toldToOwners() {
    var told = new LinkedHashMap<String, String>();
    for (var owner : owners) {
      var course = new CourseTaker(owner.visitor());
      belongings.stream()
          .filter(thing -> thing.owner().equals(owner.name()))
          .filter(thing -> !thing.route().endsWith(".pdf")) // names the moment it was made
          .filter(thing -> !thing.route().equals("/research/import")) // goes on by itself
          .map(thing -> owner.visitor().get(thing.address()))
          .forEach(answer -> told.put(answer.asked().toString(), answer.told()));
      told.put(owner.name() + " in the course", course.page().told());
      told.put(
          owner.name() + " at a lesson", course.lessonPage(course.lessons().getFirst()).told());
    }
    return told;
  }

  private static Guest guest(List<Guest> guests, String name) {
    return guests.stream().filter(guest -> guest.name().equals(name)).findFirst().orElseThrow();
  }

  private static void members(
      Map<PersonId, String> people, String organization, List<Belonging> belongings) {
    people.forEach(
        (person, name) ->
            belongings.add(
                new Belonging(
                    name,
                    organization,
                    "/identity/member?person=" + person,
                    person.toString(),
                    MADE_UP)));
  }

  /** Whether the licensing body may read what this person earned. */
  static boolean isLicensed(String name) {
    return LICENSED.containsValue(name);
  }

  /** Forms on pages of one's own, and of somebody else's what might be named in them instead. */
  List<Crossing> crossings(List<Guest> guests) {
    var author = guest(guests, "Hana Sato");
    var supervisor = guest(guests, "Ruth Adeyemi");
    var administrator = guest(guests, "Priya Raghavan");
    var scene = first(supervisor.name(), "/scenario/play-scenario");
    var debrief = first(author.name(), "/scenario/debrief");
    var member = first("Amara Okonkwo", "/identity/member");
    var stranger = first("Linh Tran", "/identity/member");
    var supervised = guest(guests, "Amara Okonkwo");
    var asked = guest(guests, "Joaquín Reyes");
    var inForce = agreement("Amara Okonkwo");
    var waiting = agreement("Joaquín Reyes");
    return List.of(
        new Crossing(
            supervised,
            form(supervised, inForce, "id", "end").with("reason", "Not mine to end."),
            "id",
            waiting),
        new Crossing(
            asked, form(asked, waiting, "id", "do-sign").with("read", "true"), "id", inForce),
        new Crossing(supervisor, form(supervisor, scene, "name", "choice"), "play", debrief),
        new Crossing(author, form(author, debrief, "id", "toVerdicts"), "play", scene),
        new Crossing(administrator, form(administrator, member, "id", "set"), "person", stranger),
        new Crossing(administrator, form(administrator, member, "id", "end"), "person", stranger));
  }

  private static Form form(Guest guest, Belonging mine, String attribute, String button) {
    var page = guest.visitor().get(mine.address()).text();
    return Form.withButton(page, attribute, button).orElseThrow().pressing(attribute, button);
  }

  private Belonging agreement(String supervisee) {
    return belongings.stream()
        .filter(thing -> thing.route().equals("/supervision/agreement"))
        .filter(thing -> supervisee.equals(PARTIES.get(thing.id())))
        .findFirst()
        .orElseThrow();
  }

  private Belonging first(String owner, String route) {
    return belongings.stream()
        .filter(thing -> thing.owner().equals(owner) && thing.route().equals(route))
        .findFirst()
        .orElseThrow();
  }

  private static void almostDone(Guest guest, List<Belonging> belongings, List<Deed> deeds) {
    var course = new CourseTaker(guest.visitor());
    course.enroll();
    course.finishLessons();
    var form = course.startAssessment();
    course.pass(form);
    var scene = course.begin();
    var debrief =
        course.play(scene, AnswerKeys.walk(CourseSteps.SCENARIO, "keeps-the-plan-they-made"));
    var enrollment = course.enrollment();

    Stream.of(
            form,
            scene,
            debrief,
            "/learning/evaluation?enrollment=" + enrollment,
            "/learning/attest?enrollment=" + enrollment)
        .map(address -> of(guest, address, MADE_UP))
        .forEach(belongings::add);
    deeds.add(deed(guest, "attest", "enrollment", enrollment, Map.of("agreed", "true")));
    deeds.add(deed(guest, "hand-in", "form", idIn(form), Map.of("anyway", "true")));
  }

  private static void inTheMiddle(Guest guest, List<Belonging> belongings, List<Deed> deeds) {
    var course = new CourseTaker(guest.visitor());
    course.enroll();
    course.finishLessons();
    var note = course.note("Only I read this.");
    var sitting = course.sit();
    var form = course.startAssessment();
    var scene = course.begin();

    belongings.add(of(guest, form, MADE_UP));
    belongings.add(of(guest, scene, MADE_UP));
    certificates(guest, belongings);
    deeds.add(deed(guest, "beat", "sitting", sitting, Map.of()));
    deeds.add(
        deed(guest, "answer", "form", idIn(form), Map.of("item", "any-item", "pick", "any-pick")));
    deeds.add(deed(guest, "hand-in", "form", idIn(form), Map.of("anyway", "true")));
    deeds.add(deed(guest, "erase", "note", note, Map.of("module", CourseSteps.MODULE)));
  }

  /** What the supervisor and three supervisees agreed on: in force, waiting, and ended. */
  private static void agreements(Guest supervisor, List<Belonging> belongings) {
    for (var supervisee : SUPERVISED) {
      var page = supervisor.visitor().get("/supervision/agreements").text();
      var found =
          Pattern.compile("agreement\\?id=([0-9a-f-]{36})\">[^<]*" + supervisee).matcher(page);
      if (!found.find()) {
        throw new AssertionError("no agreement with " + supervisee);
      }
      for (var route : List.of("/supervision/agreement", "/supervision/write-agreement")) {
        belongings.add(of(supervisor, route + "?id=" + found.group(1), MADE_UP));
      }
      PARTIES.put(found.group(1), supervisee);
    }
  }

  /** Whether this is an agreement that somebody has a part in who did not open it. */
  static boolean isSupervised(Belonging thing, Guest guest) {
    return guest.name().equals(PARTIES.get(thing.id()));
  }

  private static void certificates(Guest guest, List<Belonging> belongings) {
    var codes = new CourseTaker(guest.visitor()).certificates();
    if (codes.isEmpty()) {
      throw new AssertionError(guest + " has no certificate");
    }
    for (var code : codes) {
      belongings.add(of(guest, "/credit/certificate?code=" + code, MADE_UP_CODE));
      belongings.add(of(guest, "/credit/certificate.pdf?code=" + code, MADE_UP_CODE));
      belongings.add(of(guest, "/credit/reversal?code=" + code, MADE_UP_CODE));
    }
  }

  private static Belonging of(Guest guest, String address, String madeUp) {
    return new Belonging(guest.name(), guest.organization(), address, idIn(address), madeUp);
  }

  private static String idIn(String address) {
    return address.replaceFirst(".*=", "");
  }

  private static Deed deed(
      Guest guest, String what, String name, String id, Map<String, String> others) {
    var fields = new LinkedHashMap<>(others);
    fields.put("what", what);
    fields.put(name, id);
    return new Deed(guest.name(), "/learning/save", fields, id, MADE_UP);
  }
}
