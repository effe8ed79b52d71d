package org.preceptor.cli;

import java.util.concurrent.Callable;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Names every mistake in authored content; 0 where there is none, 1 where there is one. */
@Command(
    name = "lint",
    description = "Names every mistake in authored content, with its place and its code.",
    footer = {"", "src/docs/diagnostics has a page for each code."})
class LintContent implements Callable<Integer> {

  private static final int SOUND = 0;
  private static final int BROKEN = 1;

  @Mixin ContentFolder content = new ContentFolder();

  @Option(names = "--strict", description = "Warnings fail too.")
  boolean strict;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var diagnostics = new Diagnostics();
    var read = AuthoredContent.read(content.path(), diagnostics);
    var out = spec.commandLine().getOut();
    diagnostics.all().forEach(out::println);
    long errors = diagnostics.all().stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.all().size() - errors;
    out.println(read.summary() + ": " + said(errors, warnings) + ".");
    return errors > 0 || (strict && warnings > 0) ? BROKEN : SOUND;
  }

  private static String said(long errors, long warnings) {
    return errors + warnings == 0
        ? "nothing to mend"
        : AuthoredContent.counted(errors, "error")
            + ", "
            + AuthoredContent.counted(warnings, "warning");
  }
}
