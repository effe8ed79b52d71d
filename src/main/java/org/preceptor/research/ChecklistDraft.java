package org.preceptor.research;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.preceptor.research.DraftItem.Part;

/**
 * An organization's instrument while somebody writes it in a form. Whatever was typed is kept,
 * sound or not; what is missing is said and never filled in.
 *
 * @param slug the name in addresses, permanent
 * @param version the one it will be when it is published
 * @param presets the first asks every question
 */
public record ChecklistDraft(
    String slug,
    int version,
    String title,
    String summary,
    String source,
    String terms,
    String shown,
    List<Preset> presets,
    List<DraftItem> items) {

  public static final int MOST_ITEMS = 60;
  public static final int MOST_PRESETS = 3;

  /** A way through it; one without a title is none. */
  public record Preset(String title, String minutes) {

    public boolean isWritten() {
      return !title.isBlank();
    }
  }

  /**
   * What stands in the way of publishing.
   *
   * @param place the field, as it is called in the form
   * @param item the number of the question from 1 on; 0 where it is about the whole
   */
  public record Problem(String place, int item, What what) {}

  /** What can be wrong with a field. */
  public enum What {
    EMPTY,
    TOO_LONG,
    NOT_MINUTES,
    NO_ITEMS,
    NOTHING_CRITICAL,
    PRESET_WITHOUT_CRITICAL;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ChecklistDraft {
    presets = List.copyOf(presets);
    items = List.copyOf(items);
  }

  public static ChecklistDraft begun(String slug, String title) {
    return new ChecklistDraft(
        slug,
        1,
        title,
        "",
        "",
        "",
        ChecklistLicense.Shown.ORGANIZATION.word(),
        List.of(new Preset("", ""), new Preset("", ""), new Preset("", "")),
        List.of(DraftItem.empty("")));
  }

  /** From what a form or a store holds; unknown names are passed over. */
  public static ChecklistDraft of(String slug, int version, Map<String, String> fields) {
    var presets = new ArrayList<Preset>();
    for (int at = 0; at < MOST_PRESETS; at++) {
      presets.add(
          new Preset(
              fields.getOrDefault("preset-" + at + "-title", "").strip(),
              fields.getOrDefault("preset-" + at + "-minutes", "").strip()));
    }
    var items = new ArrayList<DraftItem>();
    for (int at = 0; at < MOST_ITEMS && fields.containsKey("item-" + at + "-question"); at++) {
      items.add(item("item-" + at + "-", fields));
    }
    return new ChecklistDraft(
        slug,
        version,
        fields.getOrDefault("title", "").strip(),
        fields.getOrDefault("summary", "").strip(),
        fields.getOrDefault("source", "").strip(),
        fields.getOrDefault("terms", "").strip(),
        fields.getOrDefault("shown", "").strip(),
        presets,
        items);
  }

  private static DraftItem item(String prefix, Map<String, String> fields) {
    var texts = new EnumMap<Part, String>(Part.class);
    for (var part : Part.values()) {
      texts.put(part, fields.getOrDefault(prefix + part.word(), ""));
    }
    var presets = new HashSet<Integer>();
    for (int at = 1; at < MOST_PRESETS; at++) {
      if (fields.containsKey(prefix + "preset-" + at)) {
        presets.add(at);
      }
    }
    return new DraftItem(
        fields.getOrDefault(prefix + "id", ""),
        texts,
        fields.containsKey(prefix + "elsewhere"),
        fields.containsKey(prefix + "always-applies"),
        presets);
  }

  /** As {@link #of} takes it. */
  public Map<String, String> fields() {
    var fields = new TreeMap<String, String>();
    fields.put("title", title);
    fields.put("summary", summary);
    fields.put("source", source);
    fields.put("terms", terms);
    fields.put("shown", shown);
    for (int at = 0; at < presets.size(); at++) {
      fields.put("preset-" + at + "-title", presets.get(at).title());
      fields.put("preset-" + at + "-minutes", presets.get(at).minutes());
    }
    for (int at = 0; at < items.size(); at++) {
      put(fields, "item-" + at + "-", items.get(at));
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String prefix, DraftItem item) {
    fields.put(prefix + "id", item.id());
    item.texts().forEach((part, text) -> fields.put(prefix + part.word(), text));
    if (item.elsewhere()) {
      fields.put(prefix + "elsewhere", "true");
    }
    if (item.alwaysApplies()) {
      fields.put(prefix + "always-applies", "true");
    }
    item.presets().forEach(at -> fields.put(prefix + "preset-" + at, "true"));
  }

  /** The same with an id for every question that has words and none yet; ids never change. */
  public ChecklistDraft named() {
    Set<String> taken =
        items.stream().map(DraftItem::id).collect(Collectors.toCollection(HashSet::new));
    var named = new ArrayList<DraftItem>();
    for (var item : items) {
      var question = item.text(Part.QUESTION);
      named.add(
          item.id().isEmpty() && !question.isEmpty() ? item.called(fresh(question, taken)) : item);
      taken.add(named.getLast().id());
    }
    return with(named);
  }

  private static String fresh(String question, Set<String> taken) {
    var id = slug(question, 4, "question");
    int further = 2;
    var free = id;
    while (taken.contains(free)) {
      free = id + "-" + further++;
    }
    return free;
  }

  /**
   * A name for addresses, made of the first words.
   *
   * @param otherwise for a text without any Latin letter
   */
  public static String slug(String text, int words, String otherwise) {
    var slug =
        Arrays.stream(plain(text).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .limit(words)
            .collect(Collectors.joining("-"));
    var cut = slug.length() > 60 ? slug.substring(0, 60).replaceAll("-+$", "") : slug;
    return cut.isEmpty() ? otherwise : cut;
  }

  /** Letters without their accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  public ChecklistDraft with(List<DraftItem> others) {
    return new ChecklistDraft(slug, version, title, summary, source, terms, shown, presets, others);
  }

  /** With one question more, under the last heading. */
  public ChecklistDraft plusItem() {
    if (items.size() >= MOST_ITEMS) {
      return this;
    }
    var more = new ArrayList<>(items);
    more.add(DraftItem.empty(items.isEmpty() ? "" : items.getLast().text(Part.HEADING)));
    return with(more);
  }

  public ChecklistDraft minusItem(int at) {
    var fewer = new ArrayList<>(items);
    if (at >= 0 && at < fewer.size()) {
      fewer.remove(at);
    }
    return with(fewer);
  }

  /** With a question one place further up; the first stays where it is. */
  public ChecklistDraft raised(int at) {
    var moved = new ArrayList<>(items);
    if (at > 0 && at < moved.size()) {
      moved.add(at - 1, moved.remove(at));
    }
    return with(moved);
  }

  /**
   * The questions under their headings, in the order in which headings first come; those without
   * one stand under the title.
   */
  public Map<String, List<DraftItem>> groups() {
    var groups = new LinkedHashMap<String, List<DraftItem>>();
    for (var item : items) {
      var heading = item.text(Part.HEADING).isEmpty() ? title : item.text(Part.HEADING);
      groups.computeIfAbsent(heading, none -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  /** All that stands in the way of publishing, in the order of the form. */
  public List<Problem> problems() {
    return new DraftCheck(this).problems();
  }
}
