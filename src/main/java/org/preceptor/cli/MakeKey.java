package org.preceptor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.preceptor.credit.CheckpointKeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the key that signs checkpoints, once in a ledger's life. */
@Command(
    name = "make-key",
    description = "Makes the key that signs a ledger's checkpoints, and prints its open half.")
public class MakeKey implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "<file>",
      description = "Where to keep it; nothing is overwritten.")
  Path file = Path.of(CheckpointKeyFile.NAME);

  @Parameters(
      index = "1",
      paramLabel = "<name>",
      description = "Names the ledger, such as credits.example.org/credits.")
  String origin = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(CheckpointKeyFile.make(file, origin).verifierKey());
    return 0;
  }
}
