package org.preceptor.credit.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.util.Optional;

/**
 * Checks an exported ledger.
 *
 * <p>What a sound verdict proves: no entry before the checkpoint was edited, left out, moved or
 * inserted since the checkpoint was signed, and every readable text is the one that was entered.
 *
 * <p>What it can't prove: that an award was deserved when it was entered; that nothing was entered
 * after the checkpoint; and, as long as key and checkpoint come out of the export itself, that the
 * operator did not write the whole ledger anew and sign it again. Only a checkpoint that was kept
 * outside shows that, and a key that was handed over by another way.
 */
public final class LedgerVerifier {

  private final Optional<String> key;
  private final Optional<String> checkpoint;

  /**
   * Checks against what the reader has from elsewhere.
   *
   * @param key the ledger's verifier key, one line
   * @param checkpoint a signed note that was kept outside, of the same age or older
   */
  public LedgerVerifier(Optional<String> key, Optional<String> checkpoint) {
    this.key = key;
    this.checkpoint = checkpoint;
  }

  /** Checks an export against itself alone. */
  public static Verdict check(String export) {
    return new LedgerVerifier(Optional.empty(), Optional.empty()).verify(new StringReader(export));
  }

  /** Reads to the end, or to the first line that can't stand. */
  public Verdict verify(Reader export) {
    var lines = new Lines(new BufferedReader(export));
    try {
      var check = new Check(lines, key.map(String::strip), checkpoint.map(SignedNote::parse));
      return check.run();
    } catch (BrokenLine broken) {
      return new Verdict.Broken(lines.number(), broken.what());
    } catch (MalformedInputException e) {
      return new Verdict.Broken(lines.number(), "this line or the next is not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
