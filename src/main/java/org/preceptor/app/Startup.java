package org.preceptor.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;

/**
 * Brings the program up in order: settings checked, schema migrated, content loaded, demonstration
 * made. Whatever is unsafe is said, all of it together and with how to mend it, and the start is
 * refused.
 */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

  private static final System.Logger LOG = System.getLogger(Startup.class.getName());

  @Resource(lookup = "java:app/jdbc/main")
  DataSource database;

  @Inject @Any Instance<ContentShelf> shelves;
  @Inject @Readiness ReadyCheck readiness;
  @Inject FirstPeople people;

  @PostConstruct
  void start() {
    var settings = SettingsReader.read();
    var problems = new ArrayList<>(SafetyCheck.of(settings));
    problems.addAll(LedgerWiring.problems(settings));
    problems.addAll(ResearchWiring.problems());
    problems.addAll(open(settings));
    if (problems.isEmpty()) {
      problems.addAll(people.arrive(settings));
    }
    if (!problems.isEmpty()) {
      problems.forEach(problem -> LOG.log(Level.ERROR, problem));
      throw new StartRefused(problems);
    }
    readiness.started();
  }

  private List<String> open(Settings settings) {
    var problems = new ArrayList<String>();
    try {
      problems.addAll(SafetyCheck.of(database));
      timed("the schema is migrated", () -> migrate(settings));
      timed("content is loaded", () -> problems.addAll(load(settings)));
    } catch (SQLException | FlywayException e) {
      problems.add(
          "APP_DB_URL: the database can't be used: "
              + e.getMessage()
              + " Look whether it runs, and whether APP_DB_URL, APP_DB_USER, APP_DB_PASSWORD and,"
              + " where the schema has its own owner, APP_DB_OWNER_USER and APP_DB_OWNER_PASSWORD"
              + " are right.");
    }
    return problems;
  }

  private static void timed(String what, Runnable work) {
    long before = System.nanoTime();
    work.run();
    LOG.log(Level.INFO, "{0} after {1} ms", what, (System.nanoTime() - before) / 1_000_000);
  }

  private void migrate(Settings settings) {
    var locations = new ArrayList<String>(List.of("classpath:db/migration/common"));
    if (!settings.db().isH2()) {
      locations.add("classpath:db/migration/postgresql");
    }
    var flyway =
        Flyway.configure(getClass().getClassLoader())
            .locations(locations.toArray(String[]::new))
            .placeholders(Map.of("servingRole", settings.db().user()));
    if (settings.db().ownerUser().isEmpty()) {
      flyway.dataSource(database);
    } else {
      flyway.dataSource(
          settings.db().url(), settings.db().ownerUser(), settings.db().ownerPassword());
    }
    flyway.load().migrate();
  }

  private List<String> load(Settings settings) {
    var diagnostics = new Diagnostics();
    shelves.forEach(shelf -> shelf.load(diagnostics));
    shelves.forEach(shelf -> shelf.check(diagnostics));
    var problems = new ArrayList<String>();
    for (Diagnostic found : diagnostics.all()) {
      boolean tolerated =
          !found.isError() || (settings.demo() && found.code() == DiagnosticCode.PUBLISHED_DIFFERS);
      if (tolerated) {
        LOG.log(Level.WARNING, found.toString());
      } else {
        problems.add(found.toString());
      }
    }
    return problems;
  }
}
