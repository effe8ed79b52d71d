package org.preceptor.credit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.credit.Ledgers;

class LedgerVerifierTest {

  private static final String HEX = "0123456789abcdef";

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Ledgers ledger(long seed) {
    return Ledgers.of(seed, 1 + new Random(seed).nextInt(30));
  }

  private static Verdict verify(String export, String key, String checkpoint) {
    return new LedgerVerifier(Optional.of(key), Optional.of(checkpoint))
        .verify(new StringReader(export));
  }

  private static List<String> lines(String export) {
    return new ArrayList<>(Arrays.asList(export.split("\n", -1)));
  }

  @Test
  void theFirstVersionOfTheFormatIsReadForEver() throws IOException {
    var export = Files.readString(Path.of("src/test/resources/credit/export-1.txt"));

    assertThat(LedgerVerifier.check(export))
        .isInstanceOfSatisfying(
            Verdict.Sound.class,
            sound -> {
              assertThat(sound.size()).isEqualTo(9);
              assertThat(sound.sealed()).isEqualTo(1);
            });
  }

  @TestFactory
  Stream<DynamicTest> everyCrimeIsNamed() {
    return Crimes.all().entrySet().stream()
        .map(
            crime ->
                dynamicTest(
                    crime.getKey(),
                    () -> {
                      var file = Files.readString(Crimes.FOLDER.resolve(crime.getKey() + ".txt"));
                      int end = file.indexOf('\n');
                      var export = file.substring(end + 1);
                      var verdict = LedgerVerifier.check(export);
                      assertThat(verdict.sentence()).isEqualTo(file.substring(0, end));
                      assertThat(verdict).isInstanceOf(Verdict.Broken.class);
                      assertThat(export).isEqualTo(crime.getValue().get());
                    }));
  }

  @Test
  void everyFileOfTheCorpusIsACrime() throws IOException {
    try (var files = Files.list(Crimes.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(Crimes.all().keySet());
    }
    assertThat(new TreeSet<>(Crimes.all().keySet())).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatTheLedgerWroteIsSound(long seed) {
    var ledger = ledger(seed);
    var random = new Random(seed);
    var checkpoint = ledger.checkpoint();

    assertThat(LedgerVerifier.check(ledger.export(entry -> random.nextInt(3) == 0)))
        .isInstanceOf(Verdict.Sound.class);
    assertThat(verify(ledger.export(), ledger.key().verifierKey(), checkpoint.note()))
        .isInstanceOf(Verdict.Sound.class);
  }

  /** A space before or after, a character more, one less, another case: the line is named. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyChangedLineOfAnExportIsNamed(long seed) {
    var random = new Random(seed);
    var lines = lines(ledger(seed).export(entry -> random.nextInt(4) == 0));
    int changed = random.nextInt(lines.size() - 1);
    var line = lines.get(changed);
    lines.set(
        changed,
        switch (random.nextInt(4)) {
          case 0 -> line + " ";
          case 1 -> " " + line;
          case 2 -> line + "x";
          default -> line.isEmpty() ? "x" : line.substring(1);
        });

    assertThat(LedgerVerifier.check(String.join("\n", lines)).firstBroken())
        .as("%s", lines.get(changed))
        .hasValue(changed + 1);
  }

  /** One field of one line gets another value of the same shape. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyChangedFieldOfAnExportIsNamed(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      var lines = lines(ledger(seed).export(entry -> random.nextInt(4) == 0));
      int changed = 1 + random.nextInt(lines.size() - 2);
      if (lines.get(changed).isEmpty()) {
        continue;
      }
      lines.set(changed, tampered(lines.get(changed), random));

      assertThat(LedgerVerifier.check(String.join("\n", lines)).firstBroken())
          .as("%s", lines.get(changed))
          .hasValue(changed + 1);
    }
  }

  /** Exchanges one letter or digit for another of its kind. */
  private static String tampered(String line, Random random) {
    while (true) {
      int at = random.nextInt(line.length());
      char c = line.charAt(at);
      char other = HEX.charAt(random.nextInt(16));
      if (HEX.indexOf(c) >= 0 && other != c) {
        return line.substring(0, at) + other + line.substring(at + 1);
      }
      if (HEX.indexOf(c) < 0) {
        return line.substring(0, at) + (char) (c ^ 1) + line.substring(at + 1);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLineLeftOutOrDoubledIsNoticed(long seed) {
    var random = new Random(seed);
    var lines = lines(ledger(seed).export());
    int at = random.nextInt(lines.size() - 1);
    if (random.nextBoolean()) {
      lines.remove(at);
    } else {
      lines.add(at, lines.get(at));
    }

    assertThat(LedgerVerifier.check(String.join("\n", lines))).isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void aLedgerThatGrewContainsItsOlderCheckpoint() {
    var ledger = Ledgers.of(5, 7);
    var kept = ledger.checkpoint().note();
    ledger.add(ledger.award());
    ledger.add(ledger.award());

    assertThat(verify(ledger.export(), ledger.key().verifierKey(), kept))
        .isInstanceOf(Verdict.Sound.class);
  }

  /** Whoever holds the key can write everything anew; the export alone can't tell. */
  @Test
  void aLedgerRewrittenWholeIsFoundOnlyAgainstACheckpointKeptOutside() {
    var kept = Ledgers.of(5, 7).checkpoint().note();
    var rewritten = new Ledgers(99, Ledgers.key(5));
    for (int i = 0; i < 9; i++) {
      rewritten.add(rewritten.award());
    }

    assertThat(LedgerVerifier.check(rewritten.export())).isInstanceOf(Verdict.Sound.class);
    assertThat(verify(rewritten.export(), rewritten.key().verifierKey(), kept).sentence())
        .isEqualTo(
            "contradicted: the first 7 entries are not those that your checkpoint was signed over");
  }

  @Test
  void aLedgerCutShortAndSignedAgainIsFoundAgainstACheckpointKeptOutside() {
    var kept = Ledgers.of(5, 7).checkpoint().note();
    var shorter = Ledgers.of(5, 6);

    assertThat(LedgerVerifier.check(shorter.export())).isInstanceOf(Verdict.Sound.class);
    assertThat(verify(shorter.export(), shorter.key().verifierKey(), kept).sentence())
        .isEqualTo(
            "contradicted: the checkpoint that you brought was signed over 7 entries, "
                + "and here are only 6");
  }

  @Test
  void aKeyFromElsewhereIsBelievedBeforeTheExports() {
    var ledger = Ledgers.of(5, 7);

    assertThat(verify(ledger.export(), Ledgers.key(6).verifierKey(), ledger.checkpoint().note()))
        .isEqualTo(new Verdict.Broken(2, "this is not the key that you brought"));
  }

  @Test
  void aCheckpointOfAnotherLedgerContradicts() {
    var ledger = Ledgers.of(5, 7);

    assertThat(
            verify(
                    ledger.export(),
                    ledger.key().verifierKey(),
                    Ledgers.of(6, 7).checkpoint().note())
                .sentence())
        .isEqualTo(
            "contradicted: the checkpoint that you brought is not signed with this ledger's key");
  }

  @Test
  void anythingElseIsNoExport() {
    assertThat(LedgerVerifier.check("").firstBroken()).hasValue(0);
    assertThat(LedgerVerifier.check("hello\n").firstBroken()).hasValue(1);
    assertThat(LedgerVerifier.check("preceptor ledger export 1").firstBroken()).hasValue(1);
  }
}
