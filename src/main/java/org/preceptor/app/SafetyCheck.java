package org.preceptor.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.preceptor.research.OpenSearchSettings;

/** What must hold before anything is promised to anyone. */
final class SafetyCheck {

  private static final String IN_MEMORY = "jdbc:h2:mem:";

  private static final Pattern WRITES_AT_ONCE = Pattern.compile("(?i);WRITE_DELAY=0(;|$)");

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Pattern INDEX = Pattern.compile("[a-z][a-z0-9_-]{0,99}");

  private SafetyCheck() {}

  /** What can be seen in the settings alone. */
  static List<String> of(Settings settings) {
    var problems = new ArrayList<String>();
    var db = settings.db();
    if (db.isH2() && !db.url().startsWith(IN_MEMORY) && !WRITES_AT_ONCE.matcher(db.url()).find()) {
      problems.add(
          "APP_DB_URL: an H2 file without WRITE_DELAY=0 loses acknowledged credits when the"
              + " process is killed. Add ;WRITE_DELAY=0 to the address.");
    }
    if (db.isH2() && !db.className().equals(H2DataSource.class.getName())) {
      problems.add(
          "APP_DB_CLASS: H2 must be opened by "
              + H2DataSource.class.getName()
              + ", or a killed process can leave halves of transactions; got "
              + db.className()
              + ". Leave the setting away.");
    }
    if (!settings.demo() && !settings.https()) {
      problems.add(
          "APP_PUBLIC_URL: outside the demonstration the public address must be https, got "
              + settings.publicUrl()
              + ". Set it to the address that your proxy serves, or set APP_DEMO=true.");
    }
    if (!db.isH2() && !db.url().startsWith("jdbc:postgresql:")) {
      problems.add("APP_DB_URL: H2 and PostgreSQL are supported, got " + db.url() + ".");
    }
    return problems;
  }

  /** What people look for and what they find goes to the search server and back. */
  static List<String> of(OpenSearchSettings search) {
    var problems = new ArrayList<String>();
    for (var address : search.addresses()) {
      boolean plain = "http".equals(address.getScheme());
      if (address.getHost() == null || (!plain && !"https".equals(address.getScheme()))) {
        problems.add(
            "APP_RESEARCH_OPENSEARCH_URL: expected addresses like https://search.example.org:9200,"
                + " got "
                + address
                + ".");
      } else if (plain && !HERE.contains(address.getHost())) {
        problems.add(
            "APP_RESEARCH_OPENSEARCH_URL: "
                + address
                + " would be asked in the clear by another machine. Give it https, or run it here.");
      }
    }
    if (search.isMeant() && !INDEX.matcher(search.name()).matches()) {
      problems.add(
          "APP_RESEARCH_OPENSEARCH_INDEX: small letters, digits, - and _ make a name, and a letter"
              + " begins it; got '"
              + search.name()
              + "'.");
    }
    return problems;
  }

  /** What the database itself says; nothing for H2, whose settings stand in its address. */
  static List<String> of(DataSource database) throws SQLException {
    var problems = new ArrayList<String>();
    try (var connection = database.getConnection()) {
      var server = connection.getMetaData();
      if (!server.getDatabaseProductName().equals("PostgreSQL")) {
        return problems;
      }
      if (server.getDatabaseMajorVersion() < 15) {
        problems.add(
            "PostgreSQL %s is too old. Move the database to 15 or newer."
                .formatted(server.getDatabaseProductVersion()));
      }
      for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        if (show(connection, setting).equals("off")) {
          problems.add(
              ("PostgreSQL runs with %s = off and can lose acknowledged credits. Set it to on in"
                      + " postgresql.conf, or with alter role where it was changed for the role.")
                  .formatted(setting));
        }
      }
    }
    return problems;
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (var statement =
        connection.prepareStatement("select setting from pg_settings where name = ?")) {
      statement.setString(1, setting);
      try (var result = statement.executeQuery()) {
        return result.next() ? result.getString(1) : "";
      }
    }
  }
}
