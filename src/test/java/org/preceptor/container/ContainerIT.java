package org.preceptor.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.engine.Constants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preceptor.UseCase;
import org.preceptor.competence.Evidence;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.PersonId;

@ExtendWith(ArquillianExtension.class)
class ContainerIT {

  @Resource(lookup = "java:app/jdbc/main")
  DataSource database;

  @Resource TransactionSynchronizationRegistry transactions;

  @Inject AddEvidence useCase;
  @Inject BeanManager beans;
  @Inject @Any Instance<Object> everything;
  @Inject Clock clock;

  @Deployment
  static WebArchive archive() {
    return Archive.war();
  }

  @Test
  void theDatabaseIsTheArchivesOwn() throws SQLException {
    var driver = Driver.class.getProtectionDomain().getCodeSource().getLocation();
    assertThat(driver.toString()).contains("WEB-INF/lib/h2-");
    try (var connection = database.getConnection()) {
      assertThat(connection.getMetaData().getDriverVersion()).isEqualTo(Constants.FULL_VERSION);
    }
  }

  @Test
  void theSchemaIsAsTheArchiveBringsIt() throws SQLException {
    var applied = new HashMap<String, Boolean>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select \"script\", \"success\" from \"flyway_schema_history\" where \"version\" is not null")) {
      while (rows.next()) {
        applied.put(rows.getString(1), rows.getBoolean(2));
      }
    }
    assertThat(applied).hasSizeGreaterThan(5).doesNotContainValue(false);
  }

  @Test
  void aUseCaseKeepsWhatItDid() throws SQLException {
    var evidence = anEvidence();

    useCase.add(evidence);

    assertThat(stored(evidence)).isOne();
  }

  @Test
  void aUseCaseThatFailsKeepsNothing() throws SQLException {
    var evidence = anEvidence();

    assertThatThrownBy(() -> useCase.addAndBreak(evidence))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stored(evidence)).isZero();
  }

  @Test
  void aDeclaredExceptionRollsBackToo() throws SQLException {
    var evidence = anEvidence();

    assertThatThrownBy(() -> useCase.addAndFail(evidence)).hasMessage("told to");

    assertThat(stored(evidence)).isZero();
  }

  @Test
  void noTransactionIsLeftBehind() {
    assertThatThrownBy(() -> useCase.addAndFail(anEvidence())).hasMessage("told to");

    assertThat(transactions.getTransactionStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
  }

  @Test
  void everyUseCaseIsOneBean() {
    Map<Class<?>, Long> useCases =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .filter(bean -> bean.getStereotypes().contains(UseCase.class))
            .collect(Collectors.groupingBy(Bean::getBeanClass, Collectors.counting()));

    assertThat(useCases).hasSizeGreaterThan(3);
    assertThat(useCases.values()).containsOnly(1L);
    useCases.keySet().forEach(type -> assertThat(everything.select(type).isResolvable()).isTrue());
  }

  @Test
  void thereIsOneClock() {
    assertThat(beans.getBeans(Clock.class)).hasSize(1);
    assertThat(Duration.between(clock.instant(), Instant.now(Clock.systemUTC())).abs())
        .isLessThan(Duration.ofSeconds(5));
  }

  private static Evidence anEvidence() {
    return new Evidence(
        PersonId.random(),
        new ObligationId("2.06-a"),
        Evidence.Kind.APPLY,
        "module/2-06-competence@1#an-item",
        Evidence.Outcome.MET,
        Instant.parse("2026-11-22T12:00:00Z"));
  }

  private long stored(Evidence evidence) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select count(*) from evidence where person = ?")) {
      statement.setObject(1, evidence.person().value());
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
