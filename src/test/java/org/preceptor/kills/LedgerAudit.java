package org.preceptor.kills;

import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.Database;
import org.preceptor.credit.Checkpoint;
import org.preceptor.credit.CheckpointKey;
import org.preceptor.credit.Ledger;
import org.preceptor.credit.LedgerExport;
import org.preceptor.credit.Ledgers;
import org.preceptor.credit.SignCheckpoint;
import org.preceptor.credit.verify.LedgerVerifier;
import org.preceptor.credit.verify.Verdict;

/**
 * Compares what clients were told with what is stored, and has the ledger verified against the
 * checkpoint of the audit before.
 */
final class LedgerAudit {

  private final CheckpointKey key = Ledgers.key(1);
  private @Nullable Checkpoint before;

  /**
   * @param told how many awards clients were told of
   * @param lost told of, and not in the ledger under the same position and code
   * @param doubled in the ledger more than once
   * @param halved with an entry and without the evidence of the same transaction, or the reverse
   */
  record Found(int told, List<UUID> lost, List<UUID> doubled, List<UUID> halved, Verdict verdict) {}

  private record Stored(long position, String code) {}

  Found of(Database database, Collection<Journal.Told> told) throws SQLException {
    var stored = new HashMap<UUID, Stored>();
    var doubled = new ArrayList<UUID>();
    read(database, stored, doubled);
    var lost =
        told.stream()
            .filter(t -> !new Stored(t.position(), t.code()).equals(stored.get(t.enrollment())))
            .map(Journal.Told::enrollment)
            .distinct()
            .toList();
    return new Found(told.size(), lost, doubled, halved(database, stored), verified(database));
  }

  private static void read(Database database, Map<UUID, Stored> stored, List<UUID> doubled)
      throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select e.award_key, e.position, c.code from credit_entry e"
                    + " join credit_certificate c on c.position = e.position"
                    + " where e.kind = 'award'")) {
      while (rows.next()) {
        var enrollment = UUID.fromString(rows.getString(1));
        var before = stored.put(enrollment, new Stored(rows.getLong(2), rows.getString(3)));
        if (before != null) {
          doubled.add(enrollment);
        }
      }
    }
  }

  private static List<UUID> halved(Database database, Map<UUID, Stored> stored)
      throws SQLException {
    var withoutEvidence = new HashSet<>(stored.keySet());
    var halved = new ArrayList<UUID>();
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select ref from evidence")) {
      while (rows.next()) {
        var enrollment = UUID.fromString(rows.getString(1));
        if (!withoutEvidence.remove(enrollment)) {
          halved.add(enrollment);
        }
      }
    }
    halved.addAll(withoutEvidence);
    return halved;
  }

  private Verdict verified(Database database) {
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
