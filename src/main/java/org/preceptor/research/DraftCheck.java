package org.preceptor.research;

import java.util.ArrayList;
import java.util.List;
import org.preceptor.research.ChecklistDraft.Problem;
import org.preceptor.research.ChecklistDraft.What;
import org.preceptor.research.DraftItem.Part;

/** Looks through a draft for what stands in the way of publishing it. */
final class DraftCheck {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SUMMARY = 1000;

  private final ChecklistDraft draft;
  private final List<Problem> problems = new ArrayList<>();

  DraftCheck(ChecklistDraft draft) {
    this.draft = draft;
  }

  List<Problem> problems() {
    needed("title", 0, draft.title(), LONGEST_TITLE);
    needed("summary", 0, draft.summary(), LONGEST_SUMMARY);
    needed("source", 0, draft.source(), ChecklistLicense.LONGEST);
    needed("terms", 0, draft.terms(), ChecklistLicense.LONGEST);
    if (ChecklistLicense.Shown.of(draft.shown()).isEmpty()) {
      problems.add(new Problem("shown", 0, What.EMPTY));
    }
    for (int at = 0; at < draft.presets().size(); at++) {
      preset(at, draft.presets().get(at));
    }
    if (draft.items().isEmpty()) {
      problems.add(new Problem("items", 0, What.NO_ITEMS));
    }
    for (int at = 0; at < draft.items().size(); at++) {
      item(at, draft.items().get(at));
    }
    if (!draft.items().isEmpty() && draft.items().stream().noneMatch(DraftCheck::isCritical)) {
      problems.add(new Problem("items", 0, What.NOTHING_CRITICAL));
    }
    return List.copyOf(problems);
  }

  private void needed(String place, int item, String text, int longest) {
    if (text.isBlank()) {
      problems.add(new Problem(place, item, What.EMPTY));
    }
    fits(place, item, text, longest);
  }

  private void fits(String place, int item, String text, int longest) {
    if (text.length() > longest) {
      problems.add(new Problem(place, item, What.TOO_LONG));
    }
  }

  /** The first is needed; of the others, those that are written have to ask something critical. */
  private void preset(int at, ChecklistDraft.Preset preset) {
    var place = "preset-" + at + "-";
    if (at == 0) {
      needed(place + "title", 0, preset.title(), LONGEST_TITLE);
    }
    if (at > 0) {
      fits(place + "title", 0, preset.title(), LONGEST_TITLE);
    }
    if (at > 0 && !preset.isWritten()) {
      return;
    }
    if (!preset.minutes().matches("[1-9]\\d?|1\\d\\d|2[0-3]\\d|240")) {
      problems.add(new Problem(place + "minutes", 0, What.NOT_MINUTES));
    }
    boolean asksCritical =
        draft.items().stream()
            .filter(item -> at == 0 || item.presets().contains(at))
            .anyMatch(DraftCheck::isCritical);
    if (at > 0 && !asksCritical) {
      problems.add(new Problem(place + "title", 0, What.PRESET_WITHOUT_CRITICAL));
    }
  }

  private static boolean isCritical(DraftItem item) {
    return !item.text(Part.CRITICAL).equals(ChecklistCritical.NEVER.word());
  }

  /** Where one answer has words, those without would be told in another way beside it. */
  private static boolean isOwed(Part part, DraftItem item) {
    return Part.SAYS.contains(part)
        && item.saysAnything()
        && (part != Part.SAYS_PARTLY || !item.text(Part.PARTLY).isEmpty());
  }

  private void item(int at, DraftItem item) {
    for (var part : Part.values()) {
      var place = "item-" + at + "-" + part.word();
      if (part.isNeeded() || isOwed(part, item)) {
        needed(place, at + 1, item.text(part), part.longest());
      } else {
        fits(place, at + 1, item.text(part), part.longest());
      }
    }
  }
}
