package org.preceptor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar preceptor-cli.jar}. */
@Command(
    name = "preceptor-cli",
    description = "What authors and licensing bodies run without a server.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LintContent.class,
      ShowCoverage.class,
      ProveScenarios.class,
      PlayInTerminal.class,
      ExplainRun.class,
      CompareScenarios.class,
      VerifyLedger.class,
      MakeKey.class
    })
public class Preceptor {

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Preceptor());
  }
}
