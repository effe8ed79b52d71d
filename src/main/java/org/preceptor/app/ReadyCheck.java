package org.preceptor.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once started, for as long as the database answers within two seconds. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

  @Resource(lookup = "java:app/jdbc/main")
  DataSource database;

  private volatile boolean started;

  void started() {
    started = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("preceptor").status(started && answers()).build();
  }

  private boolean answers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }
}
