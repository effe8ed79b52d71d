package org.preceptor.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.EmailTaken;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.standards.PersonId;

/** The log is no place for people's data, and operators read it. */
class QuietStoresTest {

  private static final String ADDRESS = "amara.okonkwo@example.org";

  @Test
  void anAddressThatIsTakenIsNotWrittenIntoTheLog() {
    var out = System.out;
    var err = System.err;
    var said = new ByteArrayOutputStream();
    var listening = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(listening);
    System.setErr(listening);
    try {
      addTwice();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase(ADDRESS);
  }

  /** On a database of its own, whose provider begins to log only now. */
  private static void addTwice() {
    var source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            .formatted(UUID.randomUUID()));
    try (var database = Database.migrated(Engine.H2, source, source)) {
      var wiring = new Wiring(database);
      add(wiring);
      assertThatThrownBy(() -> add(wiring)).isInstanceOf(EmailTaken.class);
    }
  }

  private static void add(Wiring wiring) {
    wiring.inTransaction(
        () -> {
          wiring
              .get(People.class)
              .add(
                  new Person(
                      PersonId.random(),
                      "Amara Okonkwo",
                      new EmailAddress(ADDRESS),
                      ZoneOffset.UTC,
                      true,
                      false));
          return true;
        });
  }
}
