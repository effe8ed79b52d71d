package org.preceptor.research.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.content.BundleReader;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistCritical;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.ChecklistLicense;
import org.preceptor.standards.ActivityRef;

/** Reads checklists, those that ship and an organization's own alike. */
public final class ChecklistReader implements BundleReader<Checklist> {

  private static final int MOST_MINUTES = 240;

  private final YamlReader yaml;

  public ChecklistReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  @Override
  public Optional<Checklist> read(ContentBundle bundle, Diagnostics diagnostics) {
    var own = new Diagnostics();
    var file = bundle.files().entrySet().iterator().next();
    var node = yaml.read(bundle.name(file.getKey()), file.getValue(), own);
    var read =
        node == null ? null : new Reading(YamlMap.of(node, own), own).checklist(bundle.slug());
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : Optional.ofNullable(read);
  }

  private static ChecklistLicense license(YamlMap map) {
    var source = map.text("source", ChecklistLicense.LONGEST);
    var terms = map.text("terms", ChecklistLicense.LONGEST);
    var shown =
        map.word(
                "shown-to",
                Map.of(
                    ChecklistLicense.Shown.ORGANIZATION.word(),
                    ChecklistLicense.Shown.ORGANIZATION,
                    ChecklistLicense.Shown.STAFF.word(),
                    ChecklistLicense.Shown.STAFF))
            .orElse(ChecklistLicense.Shown.STAFF);
    map.close();
    return new ChecklistLicense(source, terms, shown);
  }

  /** One file being read. */
  private static final class Reading {

    private final YamlMap map;
    private final Diagnostics diagnostics;
    private final ItemReader items;
    private final Set<String> shown = new HashSet<>();

    Reading(YamlMap map, Diagnostics diagnostics) {
      this.map = map;
      this.diagnostics = diagnostics;
      this.items =
          map.has("license") ? ItemReader.ofOwn(diagnostics) : ItemReader.ofShipped(diagnostics);
    }

    /**
     * @param slug the file's name, or empty where there is no file to be named after
     */
    Checklist checklist(String slug) {
      var named = map.id("checklist");
      if (!slug.isEmpty() && !named.isEmpty() && !named.equals(slug)) {
        diagnostics.add(
            DiagnosticCode.FOLDER_NAMED_OTHERWISE,
            map.span("checklist"),
            "'%s' stands in the file '%s.yaml'; they are the same word.".formatted(named, slug));
      }
      int version = map.number("version", 1, 9999);
      var title = map.text("title", 200);
      var summary = map.text("summary");
      var origin = map.text("origin");
      var license = map.map("license").map(ChecklistReader::license);
      var groups = map.someMaps("groups").stream().map(this::group).toList();
      var designs = map.maps("designs").stream().map(this::design).toList();
      var critical = criticalItems(groups);
      var presets = map.someMaps("presets").stream().map(p -> preset(p, groups, critical)).toList();
      map.close();
      everyItemIsShown(groups);
      if (critical.isEmpty() && !groups.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.NOTHING_CRITICAL,
            map.span("groups"),
            "no item is critical, so no answer can rate a source low.");
      }
      var ref =
          new ActivityRef(
              ActivityRef.Kind.CHECKLIST, sound(named) ? named : "unnamed", Math.max(1, version));
      return new Checklist(ref, title, summary, origin, license, groups, presets, designs);
    }

    private static boolean sound(String slug) {
      return slug.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private Checklist.Group group(YamlMap group) {
      var title = group.text("title", 200);
      var read = group.someMaps("items").stream().map(items::read).toList();
      group.close();
      return new Checklist.Group(title, read);
    }

    private Checklist.Design design(YamlMap design) {
      var id = design.id("id");
      var title = design.text("title", 200);
      var read = design.someMaps("items").stream().map(items::read).toList();
      design.close();
      return new Checklist.Design(id, title, read);
    }

    private Checklist.Preset preset(
        YamlMap preset, List<Checklist.Group> groups, Set<String> critical) {
      var id = preset.id("id");
      var title = preset.text("title", 200);
      int minutes = preset.number("minutes", 1, MOST_MINUTES);
      boolean design = preset.flag("design", false);
      var all = groups.stream().flatMap(g -> g.items().stream()).map(ChecklistItem::id).toList();
      var named = preset.has("items") ? named(preset, all) : all;
      preset.node("items");
      preset.close();
      shown.addAll(named);
      if (!critical.isEmpty() && named.stream().noneMatch(critical::contains)) {
        diagnostics.add(
            DiagnosticCode.PRESET_WITHOUT_CRITICAL,
            preset.span("items"),
            "'%s' asks no critical item, so nothing could rate a source low.".formatted(id));
      }
      return new Checklist.Preset(
          id, title, minutes, all.stream().filter(named::contains).toList(), design);
    }

    private List<String> named(YamlMap preset, List<String> all) {
      var named = new ArrayList<String>();
      for (var scalar : preset.scalars("items")) {
        if (!all.contains(scalar.text())) {
          diagnostics.add(
              DiagnosticCode.ITEM_UNKNOWN,
              scalar.span(),
              "there is no item '%s' in the groups.%s"
                  .formatted(scalar.text(), diagnostics.near(scalar.text(), all)));
        }
        named.add(scalar.text());
      }
      return named;
    }

    private static Set<String> criticalItems(List<Checklist.Group> groups) {
      return groups.stream()
          .flatMap(group -> group.items().stream())
          .filter(item -> item.critical() != ChecklistCritical.NEVER)
          .map(ChecklistItem::id)
          .collect(Collectors.toSet());
    }

    private void everyItemIsShown(List<Checklist.Group> groups) {
      for (var group : groups) {
        for (var item : group.items()) {
          if (!shown.contains(item.id()) && !shown.isEmpty()) {
            diagnostics.add(
                DiagnosticCode.ITEM_NEVER_SHOWN,
                items.place(item),
                "no preset asks '%s'.".formatted(item.id()));
          }
        }
      }
    }
  }
}
