package org.preceptor.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.preceptor.access.Owner;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * The questions one person was given, pinned: which items of which version of the module, in which
 * order, with which order of options. It can be shown again exactly, years later, in a grievance.
 *
 * @param attempt counts from 1 for this person and module
 * @param seed what the draw was made with; the draw itself is kept too, so nothing depends on it
 */
public record ExamForm(
    UUID id,
    PersonId person,
    OrganizationId organization,
    ActivityRef module,
    int attempt,
    long seed,
    List<Slot> slots,
    Instant drawnAt) {

  public ExamForm {
    slots = List.copyOf(slots);
  }

  /**
   * One question on a form.
   *
   * @param order the parts in the order in which they are shown
   */
  public record Slot(String item, List<String> order) {
    public Slot {
      order = List.copyOf(order);
    }
  }

  public Owner owner() {
    return new Owner(person, organization);
  }

  public Optional<Slot> slot(String item) {
    return slots.stream().filter(slot -> slot.item().equals(item)).findFirst();
  }

  /**
   * Draws a form: for each obligation as many items as the blueprint says, those the person has
   * seen least first.
   *
   * @param seen ids of the items of all earlier forms, as often as they were on one
   */
  public static List<Slot> draw(Assessment assessment, long seed, Collection<String> seen) {
    var random = new Random(seed);
    var drawn = new ArrayList<Item>();
    assessment
        .blueprint()
        .draws()
        .forEach(
            (obligation, count) -> {
              var candidates = new ArrayList<>(assessment.of(obligation));
              Collections.shuffle(candidates, random);
              candidates.sort(Comparator.comparingInt(i -> Collections.frequency(seen, i.id())));
              drawn.addAll(candidates.subList(0, Math.min(count, candidates.size())));
            });
    Collections.shuffle(drawn, random);
    return drawn.stream().map(item -> new Slot(item.id(), order(item, random))).toList();
  }

  /** Never the order in which the author wrote an ordering down, for that is its answer. */
  private static List<String> order(Item item, Random random) {
    var authored = item.question().shuffled();
    var order = new ArrayList<>(authored);
    if (item.question().kind() == Question.Kind.TRUE_FALSE) {
      return order;
    }
    Collections.shuffle(order, random);
    if (item.question().kind() == Question.Kind.ORDER && order.equals(authored)) {
      Collections.rotate(order, 1);
    }
    return order;
  }
}
