package org.preceptor.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Obligation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what deals with each obligation; 1 where content has errors. */
@Command(
    name = "coverage",
    description = "Shows how many lessons, items and scenarios deal with each obligation.",
    footer = {
      "",
      "A scenario counts where it is proved that the duty arises on some way through it. Every duty",
      "is to arise in two or more, and a critical one in five or more."
    })
class ShowCoverage implements Callable<Integer> {

  /** In how many scenarios a duty is to arise; of one alone nobody learns much of a person. */
  private static final int ENOUGH = 2;

  private static final int ENOUGH_IF_CRITICAL = 5;

  @Mixin ContentFolder content = new ContentFolder();

  @Option(names = "--csv", description = "Comma-separated values, with a head and no totals.")
  boolean csv;

  @Option(
      names = "--crosswalk",
      description = "How the obligations stand beside other documents, instead.")
  boolean crosswalk;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What deals with one obligation. */
  record Row(Obligation obligation, long lessons, long items, long scenarios) {

    static Row of(Obligation obligation, AuthoredContent content) {
      var id = obligation.id();
      return new Row(
          obligation,
          content.modules().stream()
              .flatMap(module -> module.lessons().stream())
              .filter(lesson -> lesson.teaches().contains(id))
              .count(),
          content.modules().stream().mapToLong(m -> m.assessment().of(id).size()).sum(),
          content.proofs().stream().filter(proof -> proof.raises(id)).count());
    }

    boolean enough() {
      return scenarios >= (obligation.critical() ? ENOUGH_IF_CRITICAL : ENOUGH);
    }
  }

  @Override
  public Integer call() {
    var diagnostics = new Diagnostics();
    var read = AuthoredContent.read(content.path(), diagnostics);
    if (diagnostics.hasErrors()) {
      var err = spec.commandLine().getErr();
      diagnostics.all().stream().filter(Diagnostic::isError).forEach(err::println);
      return 1;
    }
    if (crosswalk) {
      print(new CrosswalkTable(read.standards()), spec.commandLine().getOut());
    } else {
      print(read, spec.commandLine().getOut());
    }
    return 0;
  }

  private void print(CrosswalkTable table, PrintWriter out) {
    if (csv) {
      table.printValues(out);
    } else {
      table.print(out);
    }
  }

  private void print(AuthoredContent read, PrintWriter out) {
    var rows =
        read.standards().all().stream()
            .flatMap(standard -> standard.obligations().stream())
            .map(obligation -> Row.of(obligation, read))
            .toList();
    if (csv) {
      printValues(rows, out);
    } else {
      printTable(rows, out);
    }
  }

  private static void printValues(List<Row> rows, PrintWriter out) {
    out.println("obligation,title,critical,lessons,items,scenarios");
    for (var row : rows) {
      out.println(
          "%s,\"%s\",%s,%d,%d,%d"
              .formatted(
                  row.obligation.id(),
                  row.obligation.title().replace("\"", "\"\""),
                  row.obligation.critical(),
                  row.lessons,
                  row.items,
                  row.scenarios));
    }
  }

  private static void printTable(List<Row> rows, PrintWriter out) {
    out.println("%-7s %-48s %7s %5s %9s".formatted("", "Duty", "Lessons", "Items", "Scenarios"));
    for (var row : rows) {
      out.println(
          "%-7s %-48s %7s %5s %9s"
              .formatted(
                  row.obligation.id(),
                  row.obligation.title(),
                  orDash(row.lessons),
                  orDash(row.items),
                  orDash(row.scenarios)));
    }
    out.println(
        "%-56s %7d %5d %9d"
            .formatted(
                "All", sum(rows, Row::lessons), sum(rows, Row::items), sum(rows, Row::scenarios)));
    out.println(
        ("Of %d obligations, %d are taught in a lesson, %d have items, "
                + "%d arise in a scenario, %d in enough of them.")
            .formatted(
                rows.size(),
                covered(rows, Row::lessons),
                covered(rows, Row::items),
                covered(rows, Row::scenarios),
                rows.stream().filter(Row::enough).count()));
  }

  private static String orDash(long count) {
    return count == 0 ? "-" : Long.toString(count);
  }

  private static long sum(List<Row> rows, ToLongFunction<Row> column) {
    return rows.stream().mapToLong(column).sum();
  }

  private static long covered(List<Row> rows, ToLongFunction<Row> column) {
    return rows.stream().filter(row -> column.applyAsLong(row) > 0).count();
  }
}
