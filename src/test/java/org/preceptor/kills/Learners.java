package org.preceptor.kills;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.identity.Credentials;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.PasswordHashing;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * People who have done all that the course asks for and have not enrolled yet: one who did it step
 * by step, and as many others as are wanted, whose rows are that one's with other names.
 */
final class Learners {

  static final String PASSWORD = "seven herons near the mill";

  private static final String MODEL = "learner-0@example.org";

  private static final List<Copied> TABLES =
      List.of(
          new Copied("person", "id = ?", Set.of("id"), Set.of("email", "email_key")),
          new Copied("membership", "person = ?", Set.of("person")),
          new Copied("password", "person = ?", Set.of("person")),
          new Copied("lesson_event", "person = ?", Set.of("id", "person")),
          new Copied("exam_form", "person = ?", Set.of("id", "person")),
          new Copied("exam_form_item", form("form"), Set.of("form")),
          new Copied("exam_answer", form("form"), Set.of("id", "form")),
          new Copied("exam_submission", form("form"), Set.of("form")),
          new Copied("playthrough", "player = ?", Set.of("id", "player")),
          new Copied(
              "playthrough_choice",
              "playthrough in (select id from playthrough where player = ?)",
              Set.of("playthrough")));

  /**
   * Rows that each learner has.
   *
   * @param ids columns that differ from learner to learner
   * @param addresses likewise, with the learner's number in them
   */
  private record Copied(String table, String whose, Set<String> ids, Set<String> addresses) {

    private Copied(String table, String whose, Set<String> ids) {
      this(table, whose, ids, Set.of());
    }
  }

  private record Rows(Copied table, List<String> columns, List<List<@Nullable Object>> rows) {}

  private final Actor model;
  private final List<Rows> rows = new ArrayList<>();

  private Learners(Actor model) {
    this.model = model;
  }

  private static String form(String column) {
    return column + " in (select id from exam_form where person = ?)";
  }

  /** Makes the first one, who goes the whole way. */
  static Learners first(School school, Connection connection) throws SQLException {
    var wiring = school.wiring();
    var house =
        new Organization(
            OrganizationId.random(),
            "Lakeside Family Services",
            Organization.Kind.AGENCY,
            Organization.SignUp.OPEN,
            null,
            false);
    var person =
        new Person(
            PersonId.random(),
            "Thảo Nguyen",
            new EmailAddress(MODEL),
            ZoneId.of("America/New_York"),
            true,
            false);
    var membership = new Membership(person.id(), house.id(), Set.of(Role.LEARNER));
    wiring.inTransaction(
        () -> {
          wiring.get(Organizations.class).add(house);
          wiring.get(People.class).add(person);
          wiring.get(Memberships.class).set(membership);
          wiring
              .get(Credentials.class)
              .keep(person.id(), wiring.get(PasswordHashing.class).hash(PASSWORD), Instant.EPOCH);
          return true;
        });
    school.takeParts(membership.actor());
    var learners = new Learners(membership.actor());
    for (var table : TABLES) {
      learners.rows.add(learners.read(connection, table));
    }
    return learners;
  }

  private Rows read(Connection connection, Copied table) throws SQLException {
    var sql = "select * from " + table.table() + " where " + table.whose();
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, model.person().value());
      var columns = new ArrayList<String>();
      var found = new ArrayList<List<@Nullable Object>>();
      try (var result = statement.executeQuery()) {
        var names = result.getMetaData();
        for (int i = 1; i <= names.getColumnCount(); i++) {
          columns.add(names.getColumnName(i));
        }
        while (result.next()) {
          var row = new ArrayList<@Nullable Object>();
          for (int i = 1; i <= columns.size(); i++) {
            row.add(result.getObject(i));
          }
          found.add(row);
        }
      }
      if (found.isEmpty()) {
        throw new IllegalStateException("the first learner has no row in " + table.table());
      }
      return new Rows(table, columns, found);
    }
  }

  Actor model() {
    return model;
  }

  /** The learner of a number, the first being 0. */
  static Actor numbered(Actor model, int number) {
    return new Actor(
        new PersonId(numbered(model.person().value(), number)),
        model.organization(),
        model.roles());
  }

  static String address(int number) {
    return MODEL.replace("0", String.valueOf(number));
  }

  private static UUID numbered(UUID id, int number) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ number);
  }

  /** Adds those of these numbers, the last not included. */
  void add(Connection connection, int from, int to) throws SQLException {
    connection.setAutoCommit(false);
    for (var table : rows) {
      var sql =
          "insert into %s (%s) values (?%s)"
              .formatted(
                  table.table().table(),
                  String.join(", ", table.columns()),
                  ", ?".repeat(table.columns().size() - 1));
      try (var statement = connection.prepareStatement(sql)) {
        for (int number = from; number < to; number++) {
          for (var row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
              statement.setObject(
                  i + 1, value(table.table(), table.columns().get(i), row.get(i), number));
            }
            statement.addBatch();
          }
        }
        statement.executeBatch();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static @Nullable Object value(
      Copied table, String column, @Nullable Object value, int number) {
    if (table.ids().contains(column) && value instanceof UUID id) {
      return numbered(id, number);
    }
    return table.addresses().contains(column) ? address(number) : value;
  }
}
