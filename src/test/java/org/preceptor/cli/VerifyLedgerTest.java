package org.preceptor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.credit.Ledgers;
import picocli.CommandLine;

class VerifyLedgerTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new VerifyLedger()).setOut(new PrintWriter(out)).execute(arguments);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aSoundExportEndsWithZero() throws IOException {
    var ledger = Ledgers.of(1, 5);

    int code =
        run(
            write("ledger.txt", ledger.export()),
            "--key",
            write("key.txt", ledger.key().verifierKey() + "\n"),
            "--checkpoint",
            write("kept.txt", ledger.checkpoint().note()));

    assertThat(code).isZero();
    assertThat(out.toString()).startsWith("sound: 5 entries, 5 readable, 0 sealed");
  }

  @Test
  void aTamperedExportEndsWithOneAndNamesItsLine() throws IOException {
    var export =
        Ledgers.of(1, 5).export().replaceFirst("\"contact-minutes\":69", "\"contact-minutes\":96");

    int code = run(write("ledger.txt", export));

    assertThat(code).isEqualTo(1);
    assertThat(out.toString()).startsWith("broken at line 3: ");
  }

  @Test
  void aLedgerOtherThanTheOneKeptEndsWithOne() throws IOException {
    var other = new Ledgers(9, Ledgers.key(1));
    other.add(other.award());

    int code =
        run(
            write("ledger.txt", other.export()),
            "--checkpoint",
            write("kept.txt", Ledgers.of(1, 1).checkpoint().note()));

    assertThat(code).isEqualTo(1);
    assertThat(out.toString()).startsWith("contradicted: ");
  }
}
