package org.preceptor.credit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over one export. */
final class Check {

  private static final String HEAD = "preceptor ledger export 1";
  private static final String KEY = "key ";
  private static final String CHECKPOINT = "checkpoint";

  private final Lines lines;
  private final Optional<String> outsideKey;
  private final Optional<SignedNote> outsideNote;

  private final GrowingRoot tree = new GrowingRoot();
  private final Map<String, Long> awardOfKey = new HashMap<>();
  private final Map<Long, String> kinds = new HashMap<>();
  private long sealed;
  private boolean lastWasSealed;

  /** A line whose root before is not what the lines above it give; whose fault, the next tells. */
  private @Nullable Doubt doubt;

  private @Nullable String rootAtOutside;

  private record Doubt(int line, long position) {}

  Check(Lines lines, Optional<String> outsideKey, Optional<SignedNote> outsideNote) {
    this.lines = lines;
    this.outsideKey = outsideKey;
    this.outsideNote = outsideNote;
  }

  Verdict run() throws IOException {
    if (!HEAD.equals(lines.next())) {
      throw new BrokenLine("an export begins with '" + HEAD + "'");
    }
    var key = key();
    noteRoot();
    for (var line = line(); !line.equals(CHECKPOINT); line = line()) {
      var broken = entry(EntryLine.parse(line));
      if (broken.isPresent()) {
        return broken.get();
      }
    }
    return checkpoint(key);
  }

  private OpenKey key() throws IOException {
    var line = line();
    if (!line.startsWith(KEY)) {
      throw new BrokenLine("the second line names the key");
    }
    var key = OpenKey.parse(line.substring(KEY.length()));
    if (outsideKey.isPresent() && !outsideKey.get().equals(key.text())) {
      throw new BrokenLine("this is not the key that you brought");
    }
    return key;
  }

  private Optional<Verdict> entry(EntryLine entry) {
    if (entry.position() != tree.size()) {
      throw new BrokenLine(
          "entry %d should stand here, not %d".formatted(tree.size(), entry.position()));
    }
    checkText(entry);
    var root = tree.root();
    boolean agrees = entry.rootBefore().equals(root);
    if (doubt != null) {
      return Optional.of(settled(agrees));
    }
    if (!agrees) {
      if (!lastWasSealed) {
        throw new BrokenLine(rootBeforeIsWrong(entry.position()));
      }
      doubt = new Doubt(lines.number(), entry.position());
    }
    tree.add(entry.leaf());
    lastWasSealed = entry.isSealed();
    sealed += lastWasSealed ? 1 : 0;
    noteRoot();
    return Optional.empty();
  }

  private void checkText(EntryLine entry) {
    if (entry.isSealed()) {
      return;
    }
    kinds.put(entry.position(), entry.says("kind"));
    if (entry.says("kind").equals("award")) {
      var earned = awardOfKey.putIfAbsent(entry.says("award-key"), entry.position());
      if (earned != null) {
        throw new BrokenLine("the same enrollment has earned before, in entry " + earned);
      }
      return;
    }
    long amended = number(entry.says("amends"));
    if (amended < 0 || amended >= entry.position()) {
      throw new BrokenLine("an amendment names an earlier entry");
    }
    if (!kinds.getOrDefault(amended, "award").equals("award")) {
      throw new BrokenLine("entry " + amended + " is not an award and can't be amended");
    }
    if (entry.says("proposed-by").equals(entry.says("approved-by"))) {
      throw new BrokenLine("one person alone amended this");
    }
  }

  /**
   * If the leaves above agree with what came after the doubtful line, that line itself is wrong.
   */
  private Verdict settled(boolean leavesAgree) {
    var doubtful = doubt == null ? new Doubt(0, 0) : doubt;
    return leavesAgree
        ? new Verdict.Broken(doubtful.line(), rootBeforeIsWrong(doubtful.position()))
        : new Verdict.Broken(doubtful.line() - 1, "the leaf of this sealed entry was changed");
  }

  private Verdict checkpoint(OpenKey key) throws IOException {
    int first = lines.number() + 1;
    var noteLines = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      noteLines.add(line);
    }
    var note = new SignedNote(noteLines);
    int misshapen = note.misshapen();
    if (misshapen >= 0 || noteLines.size() > SignedNote.SIGNATURE + 1) {
      int line = misshapen >= 0 ? misshapen : SignedNote.SIGNATURE + 1;
      return new Verdict.Broken(first + line, "this is not the line of a checkpoint");
    }
    if (doubt != null) {
      return settled(note.hasRoot(tree.root()));
    }
    return note.isSignedBy(key) ? ends(note, key, first) : forged(note, key, first);
  }

  /** The signature is genuine, so the note is right and the entries have to answer to it. */
  private Verdict ends(SignedNote note, OpenKey key, int first) {
    if (note.size() != tree.size()) {
      return new Verdict.Broken(
          first - 1,
          "the checkpoint was signed over %d entries, and %d stand above it"
              .formatted(note.size(), tree.size()));
    }
    if (!note.hasRoot(tree.root())) {
      return lastWasSealed
          ? new Verdict.Broken(first - 2, "the leaf of this sealed entry was changed")
          : new Verdict.Broken(
              first + SignedNote.ROOT, "the checkpoint was signed over other entries than these");
    }
    return againstOutside(key)
        .orElseGet(
            () ->
                new Verdict.Sound(
                    tree.size(), tree.root(), tree.size() - sealed, sealed, key.text()));
  }

  /** The signature fails: whichever line of the note the entries contradict was changed. */
  private Verdict forged(SignedNote note, OpenKey key, int first) {
    int line = SignedNote.SIGNATURE;
    var what = "the signature does not belong to this checkpoint";
    if (!note.origin().equals(key.name())) {
      line = SignedNote.ORIGIN;
      what = "the checkpoint is another ledger's";
    } else if (!note.names(key)) {
      what = "the checkpoint was signed with another key";
    } else if (note.size() != tree.size()) {
      line = SignedNote.SIZE;
      what = "the checkpoint's size was changed";
    } else if (!note.hasRoot(tree.root())) {
      line = SignedNote.ROOT;
      what = "the checkpoint's root was changed";
    }
    return new Verdict.Broken(first + line, what);
  }

  private Optional<Verdict> againstOutside(OpenKey key) {
    if (outsideNote.isEmpty()) {
      return Optional.empty();
    }
    var note = outsideNote.get();
    if (note.misshapen() >= 0 || !note.isSignedBy(key)) {
      return contradicted("the checkpoint that you brought is not signed with this ledger's key");
    }
    if (note.size() > tree.size()) {
      return contradicted(
          "the checkpoint that you brought was signed over %d entries, and here are only %d"
              .formatted(note.size(), tree.size()));
    }
    return rootAtOutside != null && note.hasRoot(rootAtOutside)
        ? Optional.empty()
        : contradicted(
            "the first %d entries are not those that your checkpoint was signed over"
                .formatted(note.size()));
  }

  private static Optional<Verdict> contradicted(String what) {
    return Optional.of(new Verdict.Contradicted(what));
  }

  private void noteRoot() {
    if (outsideNote.isPresent()
        && outsideNote.get().misshapen() < 0
        && outsideNote.get().size() == tree.size()) {
      rootAtOutside = tree.root();
    }
  }

  private static String rootBeforeIsWrong(long position) {
    return "the root before entry %d is not that of the entries above it".formatted(position);
  }

  private String line() throws IOException {
    var line = lines.next();
    if (line == null) {
      throw new BrokenLine("the export ends here, without a checkpoint");
    }
    return line;
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
