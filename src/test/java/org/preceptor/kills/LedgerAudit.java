package org.preceptor.kills;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.Database;
import org.preceptor.Wiring;
import org.preceptor.credit.Checkpoint;
import org.preceptor.credit.CheckpointKey;
import org.preceptor.credit.Ledger;
import org.preceptor.credit.LedgerExport;
import org.preceptor.credit.SignCheckpoint;
import org.preceptor.credit.verify.LedgerVerifier;
import org.preceptor.credit.verify.Verdict;

/**
 * Compares what clients were told with what is stored, and has the ledger verified against the
 * checkpoint of the audit before.
 */
final class LedgerAudit {

  private static final String AWARDS =
      "select e.award_key, c.code from credit_entry e"
          + " join credit_certificate c on c.position = e.position where e.kind = 'award'";

  private final CheckpointKey key;
  private @Nullable Checkpoint before;

  LedgerAudit(CheckpointKey key) {
    this.key = key;
  }

  /**
   * @param lost told of, and not stored, or not with the code that was told
   * @param doubled people with more than one award or enrollment
   * @param halved with an award and without the rest of its transaction, or the reverse
   */
  record Found(List<Journal.Told> lost, List<UUID> doubled, List<UUID> halved) {

    boolean isClean() {
      return lost.isEmpty() && doubled.isEmpty() && halved.isEmpty();
    }
  }

  /** Looks for all that was told, among all that is stored. */
  static Found of(Connection connection, Collection<Journal.Told> told) throws SQLException {
    var awards = awards(connection);
    var enrollments = ids(connection, "select id from course_enrollment");
    var lost = told.stream().filter(t -> !isStored(t, awards, enrollments)).toList();
    return new Found(lost, doubled(connection), halved(connection, awards.keySet()));
  }

  private static boolean isStored(
      Journal.Told told, Map<UUID, String> awards, Set<UUID> enrollments) {
    if (!told.isAward()) {
      return enrollments.contains(told.enrollment());
    }
    return told.namesCertificate()
        ? told.what().equals(awards.get(told.enrollment()))
        : awards.containsKey(told.enrollment());
  }

  private static Map<UUID, String> awards(Connection connection) throws SQLException {
    var awards = new HashMap<UUID, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(AWARDS)) {
      while (rows.next()) {
        awards.put(UUID.fromString(rows.getString(1)), rows.getString(2));
      }
    }
    return awards;
  }

  private static List<UUID> doubled(Connection connection) throws SQLException {
    var doubled = new ArrayList<UUID>();
    for (var table : List.of("credit_entry_content", "course_enrollment")) {
      doubled.addAll(
          ids(
              connection,
              "select person from %s group by person having count(*) > 1".formatted(table)));
    }
    return doubled;
  }

  private static List<UUID> halved(Connection connection, Set<UUID> awarded) throws SQLException {
    var halved = new ArrayList<UUID>();
    for (var rest :
        List.of(
            "select enrollment from course_attestation",
            "select id from course_enrollment where ended_at is not null")) {
      var found = ids(connection, rest);
      found.stream().filter(id -> !awarded.contains(id)).forEach(halved::add);
      awarded.stream().filter(id -> !found.contains(id)).forEach(halved::add);
    }
    return halved;
  }

  private static Set<UUID> ids(Connection connection, String query) throws SQLException {
    var ids = new HashSet<UUID>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        ids.add(UUID.fromString(rows.getString(1)));
      }
    }
    return ids;
  }

  /** Signs, exports and verifies as a licensing body would. */
  Verdict verified(Database database) {
    var wiring = new Wiring(database).with(CheckpointKey.class, key);
    return wiring.inTransaction(
        () -> {
          var checkpoint = wiring.get(SignCheckpoint.class).latest();
          var export = new StringBuilder();
          var entries = wiring.get(Ledger.class).entries(checkpoint.size());
          LedgerExport.write(export, key.verifierKey(), entries, checkpoint);
          var outside = Optional.ofNullable(before).map(Checkpoint::note);
          before = checkpoint;
          return new LedgerVerifier(Optional.of(key.verifierKey()), outside)
              .verify(new StringReader(export.toString()));
        });
  }
}
