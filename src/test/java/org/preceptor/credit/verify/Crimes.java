package org.preceptor.credit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.preceptor.credit.AmendmentEntry;
import org.preceptor.credit.AwardEntry;
import org.preceptor.credit.EntryText;
import org.preceptor.credit.Ledgers;
import org.preceptor.credit.Reversal;
import org.preceptor.standards.PersonId;

/**
 * What somebody might do to a ledger. Run it to write the corpus anew; a test holds that the files
 * are what this makes.
 */
final class Crimes {

  static final Path FOLDER = Path.of("src/test/resources/credit/tampered");

  private static final int SEED = 6;
  private static final int SIZE = 9;
  private static final int SEALED = 3;

  /** Where entry 0 stands in an export, counted from 0. */
  private static final int FIRST = 2;

  private static final Map<String, Supplier<String>> ALL = new TreeMap<>();

  static {
    edit(
        "MinutesRaised",
        lines -> replace(lines, 0, "\"contact-minutes\":69", "\"contact-minutes\":690"));
    edit("NameExchanged", lines -> replace(lines, 1, "\"learner\":\"", "\"learner\":\"X"));
    edit("BackDated", lines -> replace(lines, 2, " 2026-", " 2025-"));
    edit("GivenToAnother", lines -> words(lines, 0, 5, "00000000-0000-4000-8000-000000000000"));
    edit(
        "EnrollmentExchanged", lines -> words(lines, 1, 4, "00000000-0000-4000-8000-000000000000"));
    edit("ReversalCalledCorrection", Crimes::callReversalCorrection);
    edit("SaltReplaced", lines -> words(lines, 1, 8, "ab".repeat(32)));
    edit("LeafReplaced", lines -> words(lines, 1, 6, "ab".repeat(32)));
    edit("SealedLeafReplaced", lines -> words(lines, SEALED, 2, "ab".repeat(32)));
    edit("RootBeforeReplaced", lines -> words(lines, 2, 7, "ab".repeat(32)));
    edit("RootBeforeReplacedAfterSealed", lines -> words(lines, SEALED + 1, 7, "ab".repeat(32)));
    edit("EntryLeftOut", lines -> lines.remove(FIRST + 4));
    edit("EntriesExchanged", lines -> lines.add(FIRST + 2, lines.remove(FIRST + 1)));
    edit("EntryTwice", lines -> lines.add(FIRST + 1, lines.get(FIRST)));
    edit("LastEntriesCutOff", lines -> lines.subList(FIRST + SIZE - 2, FIRST + SIZE).clear());
    edit("EverythingAfterCutOff", lines -> lines.subList(FIRST + 5, lines.size() - 1).clear());
    edit("SizeLowered", lines -> lines.set(FIRST + SIZE + 2, "8"));
    edit("RootReplaced", lines -> lines.set(FIRST + SIZE + 3, "q".repeat(42) + "g="));
    edit("OriginReplaced", lines -> lines.set(FIRST + SIZE + 1, "elsewhere.example/ledger"));
    edit("SignatureOfAnotherDay", Crimes::signatureOfAnotherDay);
    edit("SignedWithAnotherKey", Crimes::signedWithAnotherKey);
    edit(
        "KeyReplaced",
        lines -> lines.set(1, "key " + Ledgers.key(7).verifierKey().replace("credits", "other")));
    edit(
        "LinesOfAnotherSystem",
        lines -> lines.replaceAll(line -> line.isEmpty() ? line : line + "\r"));
    edit("LineAddedAtTheEnd", lines -> lines.add(lines.size() - 1, "\u2014 witness.example AAAA"));
    ALL.put("AwardedTwice", Crimes::awardedTwice);
    ALL.put("AmendedAlone", Crimes::amendedAlone);
    ALL.put("ReversedAReversal", Crimes::reversedAReversal);
    ALL.put("AmendedTheFuture", Crimes::amendedTheFuture);
  }

  private Crimes() {}

  /** Each crime by name, and the export it leaves behind. */
  static Map<String, Supplier<String>> all() {
    return ALL;
  }

  /** The export before any crime. */
  static String sound() {
    return Ledgers.of(SEED, SIZE).export(entry -> entry.position() == SEALED);
  }

  public static void main(String[] args) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolveSibling("export-1.txt"), sound());
    for (var crime : ALL.entrySet()) {
      Files.writeString(FOLDER.resolve(crime.getKey() + ".txt"), file(crime.getValue().get()));
    }
  }

  /** The verdict on the first line, then the export. */
  static String file(String export) {
    return LedgerVerifier.check(export).sentence() + "\n" + export;
  }

  private static void edit(String name, Consumer<List<String>> crime) {
    ALL.put(
        name,
        () -> {
          var lines = new ArrayList<>(Arrays.asList(sound().split("\n", -1)));
          crime.accept(lines);
          return String.join("\n", lines);
        });
  }

  private static void replace(List<String> lines, int entry, String from, String to) {
    var line = lines.get(FIRST + entry);
    var changed = line.replaceFirst(from, to);
    if (changed.equals(line)) {
      throw new IllegalStateException("nothing to replace in " + line);
    }
    lines.set(FIRST + entry, changed);
  }

  private static void words(List<String> lines, int entry, int word, String to) {
    var words = lines.get(FIRST + entry).split(" ", -1);
    words[word] = to;
    lines.set(FIRST + entry, String.join(" ", words));
  }

  private static void callReversalCorrection(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("entry \\d+ reversal .*")) {
        lines.set(i, lines.get(i).replaceFirst(" reversal ", " correction "));
        return;
      }
    }
    throw new IllegalStateException("no reversal");
  }

  private static void signatureOfAnotherDay(List<String> lines) {
    var other = Ledgers.of(SEED, SIZE - 1).checkpoint().note().split("\n", -1);
    lines.set(FIRST + SIZE + 5, other[4]);
  }

  private static void signedWithAnotherKey(List<String> lines) {
    var other = new Ledgers(SEED, Ledgers.key(7)).checkpoint().note().split("\n", -1);
    lines.set(FIRST + SIZE + 5, other[4]);
  }

  private static String awardedTwice() {
    var ledger = new Ledgers(SEED);
    var award = ledger.award();
    ledger.add(award);
    ledger.add(ledger.award());
    ledger.add(award);
    return ledger.export();
  }

  private static String amendedAlone() {
    var ledger = new Ledgers(SEED);
    var award = ledger.add(ledger.award());
    var entry = reversal(ledger, award, 0);
    var alone =
        EntryText.write(entry)
            .replaceFirst(
                "\"approved-by\":\"[^\"]*\"",
                "\"approved-by\":\"" + entry.amendment().proposedBy() + "\"");
    ledger.addForged(entry, alone);
    return ledger.export();
  }

  private static String reversedAReversal() {
    var ledger = new Ledgers(SEED);
    var award = ledger.add(ledger.award());
    ledger.add(award.person(), reversal(ledger, award, 0).amendment());
    ledger.add(award.person(), reversal(ledger, award, 1).amendment());
    return ledger.export();
  }

  private static String amendedTheFuture() {
    var ledger = new Ledgers(SEED);
    var award = ledger.add(ledger.award());
    var entry = reversal(ledger, award, 0);
    ledger.addForged(entry, EntryText.write(entry).replace("\"amends\":0", "\"amends\":5"));
    return ledger.export();
  }

  private static AmendmentEntry reversal(Ledgers ledger, AwardEntry award, long amended) {
    var reversal =
        new Reversal(
            amended,
            "issued by mistake",
            PersonId.of("00000000-0000-4000-8000-00000000000a"),
            PersonId.of("00000000-0000-4000-8000-00000000000b"));
    long position = ledger.entries().size();
    return new AmendmentEntry(position, ledger.now(), award.person(), reversal);
  }
}
