package org.preceptor.credit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The ledger as text, one line to an entry, for a verifier that needs nothing of ours. A sealed
 * line carries only hashes: of other people's credits a reader learns that they exist and no more.
 */
public final class LedgerExport {

  private static final String HEAD = "preceptor ledger export 1\n";

  private LedgerExport() {}

  /**
   * Writes the entries that the checkpoint was signed over.
   *
   * @param entries exactly {@code checkpoint.size()} of them, in order
   */
  public static void write(
      Appendable out, String verifierKey, Stream<StoredEntry> entries, Checkpoint checkpoint) {
    try (entries) {
      out.append(HEAD).append("key ").append(verifierKey).append('\n');
      for (var entry : (Iterable<StoredEntry>) entries::iterator) {
        out.append(line(entry)).append('\n');
      }
      out.append("checkpoint\n").append(checkpoint.note());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(StoredEntry entry) {
    var place = entry.leaf() + " " + entry.rootBefore();
    return entry
        .content()
        .map(
            content ->
                String.join(
                    " ",
                    "entry",
                    Long.toString(entry.position()),
                    entry.kind(),
                    entry.enteredAt().toString(),
                    entry.awardKey().map(Object::toString).orElse("-"),
                    content.person().toString(),
                    place,
                    HexFormat.of().formatHex(content.commitment().salt()),
                    content.commitment().text()))
        .orElseGet(() -> "sealed " + entry.position() + " " + place);
  }
}
