package org.preceptor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.verify.LedgerVerifier;
import org.preceptor.credit.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an exported ledger; 0 where it is sound, 1 where it is not. */
@Command(
    name = "verify",
    description = "Checks an exported credit ledger, without a server and without asking us.",
    footer = {
      "",
      "Sound means: nothing before the checkpoint was edited, left out, moved or inserted since it",
      "was signed. It does not mean that a credit was deserved when it was entered. Bring the",
      "checkpoint that you kept and the key that you were given: without them, a ledger written",
      "anew as a whole can't be told from the first one."
    })
public class VerifyLedger implements Callable<Integer> {

  private static final int SOUND = 0;
  private static final int BROKEN = 1;

  @Parameters(paramLabel = "<export>", description = "The exported ledger.")
  Path export = Path.of("");

  @Option(
      names = "--checkpoint",
      paramLabel = "<file>",
      description = "A checkpoint that you kept, of the same age or older.")
  @Nullable Path checkpoint;

  @Option(
      names = "--key",
      paramLabel = "<file>",
      description = "The ledger's verifier key, as you were given it.")
  @Nullable Path key;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var verifier = new LedgerVerifier(text(key), text(checkpoint));
    try (var reader = Files.newBufferedReader(export)) {
      var verdict = verifier.verify(reader);
      spec.commandLine().getOut().println(verdict.sentence());
      return verdict instanceof Verdict.Sound ? SOUND : BROKEN;
    }
  }

  private static Optional<String> text(@Nullable Path file) throws IOException {
    return file == null ? Optional.empty() : Optional.of(Files.readString(file));
  }
}
