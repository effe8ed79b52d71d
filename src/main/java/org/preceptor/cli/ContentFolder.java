package org.preceptor.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder that holds {@code content}, {@code modules} and {@code scenarios}. */
class ContentFolder {

  @Parameters(
      paramLabel = "<folder>",
      arity = "0..1",
      defaultValue = ".",
      description = "Holds content, modules and scenarios; this folder by default.")
  Path folder = Path.of(".");

  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  /**
   * Refuses a folder without content.
   *
   * @throws ParameterException which ends the command with 2
   */
  Path path() {
    if (!AuthoredContent.isIn(folder)) {
      throw new ParameterException(
          command.commandLine(), "there is no content/standards in '" + folder + "'.");
    }
    return folder;
  }
}
