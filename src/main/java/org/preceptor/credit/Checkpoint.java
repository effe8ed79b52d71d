package org.preceptor.credit;

import java.time.Instant;
import java.util.Base64;

/**
 * The ledger's size and root, signed: a C2SP tlog-checkpoint. Whoever keeps one can tell later
 * whether anything before it was changed.
 *
 * @param note the signed note, as it is handed out
 * @param madeAt by our clock; the note itself says no time
 */
public record Checkpoint(long size, Hash root, String note, Instant madeAt) {

  /** What is signed: three lines, each ended by a line feed. */
  static String body(String origin, long size, Hash root) {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  public static Checkpoint signed(LedgerHead head, CheckpointKey key, Instant madeAt) {
    var body = body(key.origin(), head.size(), head.root());
    var signature = Base64.getEncoder().encodeToString(key.sign(body));
    var note = body + "\n\u2014 " + key.origin() + " " + signature + "\n";
    return new Checkpoint(head.size(), head.root(), note, madeAt);
  }
}
