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

  @PostConstruct
  void start() {
    var settings = SettingsReader.read();
    var problems = new ArrayList<>(SafetyCheck.of(settings));
    if (problems.isEmpty()) {
      try {
        migrate(settings);
        problems.addAll(SafetyCheck.of(database));
      } catch (SQLException e) {
        problems.add("The database cannot be reached: " + e.getMessage());
      }
    }
    if (problems.isEmpty()) {
      problems.addAll(load(settings));
    }
    if (!problems.isEmpty()) {
      problems.forEach(problem -> LOG.log(Level.ERROR, problem));
      throw new StartRefused(problems);
    }
    readiness.started();
  }

  private void migrate(Settings settings) throws SQLException {
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
