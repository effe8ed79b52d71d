package org.preceptor.research;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.preceptor.research.DraftItem.Part;

/** A published instrument as a draft of its next version, with the ids that it has. */
final class DraftOf {

  /** The license of what ships, by its SPDX name. */
  private static final String SHIPPED_UNDER = "Apache-2.0";

  private DraftOf() {}

  static ChecklistDraft checklist(Checklist checklist) {
    var presets = new ArrayList<ChecklistDraft.Preset>();
    for (int at = 0; at < ChecklistDraft.MOST_PRESETS; at++) {
      presets.add(
          at < checklist.presets().size()
              ? new ChecklistDraft.Preset(
                  checklist.presets().get(at).title(),
                  String.valueOf(checklist.presets().get(at).minutes()))
              : new ChecklistDraft.Preset("", ""));
    }
    var items = new ArrayList<DraftItem>();
    for (var group : checklist.groups()) {
      for (var item : group.items()) {
        items.add(item(checklist, heading(checklist, group), item));
      }
    }
    return new ChecklistDraft(
        checklist.ref().slug(),
        checklist.ref().version() + 1,
        checklist.title(),
        checklist.summary(),
        checklist.license().map(ChecklistLicense::source).orElse(""),
        checklist.license().map(ChecklistLicense::terms).orElse(""),
        checklist.license().map(one -> one.shown().word()).orElse(""),
        presets,
        items);
  }

  /** A first version of another instrument, which says where its questions come from. */
  static ChecklistDraft copy(Checklist model) {
    var draft = checklist(model);
    var source = draft.source().isEmpty() ? model.title() + ", " + model.ref() : draft.source();
    return new ChecklistDraft(
        draft.slug(),
        1,
        draft.title(),
        draft.summary(),
        source,
        draft.terms().isEmpty() ? SHIPPED_UNDER : draft.terms(),
        draft.shown().isEmpty() ? ChecklistLicense.Shown.ORGANIZATION.word() : draft.shown(),
        draft.presets(),
        draft.items());
  }

  /** Questions without a heading stand under the title. */
  private static String heading(Checklist checklist, Checklist.Group group) {
    return group.title().equals(checklist.title()) ? "" : group.title();
  }

  private static DraftItem item(Checklist checklist, String heading, ChecklistItem item) {
    var texts = new EnumMap<Part, String>(Part.class);
    texts.put(Part.HEADING, heading);
    texts.put(Part.QUESTION, item.question());
    texts.put(Part.DEFINITION, item.help().definition());
    texts.put(Part.LOOK, item.help().look());
    texts.put(Part.EXAMPLE_YES, item.help().exampleYes());
    texts.put(Part.EXAMPLE_NO, item.help().exampleNo());
    texts.put(Part.WHY, item.help().why());
    texts.put(Part.PARTLY, item.partly().orElse(""));
    texts.put(Part.SAYS_YES, item.says().getOrDefault(Answer.YES, ""));
    texts.put(Part.SAYS_PARTLY, item.says().getOrDefault(Answer.PARTLY, ""));
    texts.put(Part.SAYS_NO, item.says().getOrDefault(Answer.NO, ""));
    texts.put(Part.SAYS_NOT_REPORTED, item.says().getOrDefault(Answer.NOT_REPORTED, ""));
    texts.put(Part.ASPECT, item.aspect().word());
    texts.put(Part.CRITICAL, item.critical().word());
    texts.put(Part.OBLIGATION, item.obligation().map(Object::toString).orElse(""));
    return new DraftItem(
        item.id(),
        texts,
        item.elsewhere(),
        item.alwaysApplies(),
        new HashSet<>(askedIn(checklist.presets(), item)));
  }

  private static List<Integer> askedIn(List<Checklist.Preset> presets, ChecklistItem item) {
    var asked = new ArrayList<Integer>();
    for (int at = 1; at < Math.min(presets.size(), ChecklistDraft.MOST_PRESETS); at++) {
      if (presets.get(at).items().contains(item.id())) {
        asked.add(at);
      }
    }
    return asked;
  }
}
