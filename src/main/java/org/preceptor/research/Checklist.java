package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.ActivityRef;

/**
 * An instrument to appraise a source with: items in groups, shorter and longer ways through them,
 * and further items for a kind of study.
 *
 * @param origin whose words these are and what that allows; nobody's licensed text ships
 * @param license what an organization noted about its own; the shipped ones have none
 * @param designs opened by a preset that asks for them, one at a time
 */
public record Checklist(
    ActivityRef ref,
    String title,
    String summary,
    String origin,
    Optional<ChecklistLicense> license,
    List<Group> groups,
    List<Preset> presets,
    List<Design> designs) {

  /** Items that belong together, under their own heading. */
  public record Group(String title, List<ChecklistItem> items) {

    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * A way through the checklist.
   *
   * @param minutes about how long it takes
   * @param items ids, in the order of the checklist
   * @param design whether the items for the kind of study open too
   */
  public record Preset(String id, String title, int minutes, List<String> items, boolean design) {

    public Preset {
      items = List.copyOf(items);
    }
  }

  /** Items for one kind of study. */
  public record Design(String id, String title, List<ChecklistItem> items) {

    public Design {
      items = List.copyOf(items);
    }
  }

  public Checklist {
    groups = List.copyOf(groups);
    presets = List.copyOf(presets);
    designs = List.copyOf(designs);
  }

  /** Whether everybody in the organization may see its wording. */
  public boolean isForEverybody() {
    return license.filter(one -> one.shown() == ChecklistLicense.Shown.STAFF).isEmpty();
  }

  /** Whether somebody may see its wording, and so whether they may rate with it. */
  public boolean opensTo(Actor actor, Access access) {
    return isForEverybody() || access.allowsSome(actor, Verb.CREATE, Thing.CHECKLIST);
  }

  public Optional<Preset> preset(String id) {
    return presets.stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  public Optional<Design> design(String id) {
    return designs.stream().filter(design -> design.id().equals(id)).findFirst();
  }

  /** Those of the groups, and not those for kinds of study. */
  public List<ChecklistItem> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }

  /** Those of the groups, and after them those for kinds of study. */
  public List<ChecklistItem> every() {
    return Stream.concat(
            items().stream(), designs.stream().flatMap(design -> design.items().stream()))
        .toList();
  }

  public Optional<ChecklistItem> item(String id) {
    return every().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The place of an item from 1 on, as it is called in reasons; those for designs go on. */
  public int number(String id) {
    return every().stream().map(ChecklistItem::id).toList().indexOf(id) + 1;
  }

  /**
   * The groups as a preset shows them, the design's last; a group with nothing left is left out.
   */
  public List<Group> shown(Preset preset, String design) {
    var further =
        preset.design()
            ? design(design).map(one -> new Group(one.title(), one.items())).stream()
            : Stream.<Group>empty();
    return Stream.concat(groups.stream().map(group -> only(group, preset)), further)
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private static Group only(Group group, Preset preset) {
    return new Group(
        group.title(),
        group.items().stream().filter(item -> preset.items().contains(item.id())).toList());
  }
}
