package org.preceptor.learning.yaml;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.learning.Blueprint;
import org.preceptor.learning.Cognition;
import org.preceptor.learning.Question;
import org.preceptor.standards.ObligationId;

/** What makes a bank fair as a whole: enough of each duty, and no pattern that answers for one. */
final class BankRules {

  private static final int LEAST_PER_OBLIGATION = 4;

  /** Of all single items, in hundredths. */
  private static final int MOST_LONGEST_KEYS = 35;

  private static final int MOST_KEYS_IN_A_PLACE = 35;

  /** With fewer items a share says nothing. */
  private static final int ENOUGH_TO_SHARE = 12;

  private static final int MOST_TRUE_FALSE = 10;

  private final Diagnostics diagnostics;

  BankRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(List<ItemsReader.Placed> bank, List<ObligationId> obligations, SourceSpan itemsSpan) {
    for (var obligation : obligations) {
      long count = bank.stream().filter(p -> p.item().obligation().equals(obligation)).count();
      if (count < LEAST_PER_OBLIGATION) {
        diagnostics.add(
            DiagnosticCode.TOO_FEW_ITEMS,
            itemsSpan,
            "%s is asked by %d items; %d are the least, so that a retake can draw others."
                .formatted(obligation, count, LEAST_PER_OBLIGATION));
      }
    }
    recall(bank, itemsSpan);
    trueFalse(bank, itemsSpan);
    Readability.check(stems(bank), itemsSpan, diagnostics);
    var singles =
        bank.stream().filter(p -> p.item().question().kind() == Question.Kind.SINGLE).toList();
    if (singles.size() >= ENOUGH_TO_SHARE) {
      longestKeys(singles, itemsSpan);
      keyPlaces(singles, itemsSpan);
    }
  }

  private static String stems(List<ItemsReader.Placed> bank) {
    return bank.stream().map(placed -> placed.item().stem().text()).collect(joining("\n"));
  }

  /** The blueprint draws from every obligation, and no more than there is. */
  void checkBlueprint(
      Blueprint blueprint,
      List<ItemsReader.Placed> bank,
      List<ObligationId> obligations,
      SourceSpan span) {
    for (var obligation : obligations) {
      if (blueprint.draws().getOrDefault(obligation, 0) < 1) {
        diagnostics.add(
            DiagnosticCode.OBLIGATION_NOT_ASKED,
            span,
            "the blueprint draws nothing for %s, so nobody would be asked about it."
                .formatted(obligation));
      }
    }
    blueprint.draws().forEach((obligation, draws) -> enough(obligation, draws, bank, span));
  }

  private void enough(
      ObligationId obligation, int draws, List<ItemsReader.Placed> bank, SourceSpan span) {
    long there = bank.stream().filter(p -> p.item().obligation().equals(obligation)).count();
    if (draws > there) {
      diagnostics.add(
          DiagnosticCode.BLUEPRINT_BEYOND_BANK,
          span,
          "the blueprint draws %d items for %s, and the bank has %d."
              .formatted(draws, obligation, there));
    }
  }

  private void recall(List<ItemsReader.Placed> bank, SourceSpan span) {
    long recall = bank.stream().filter(p -> p.item().level() == Cognition.RECALL).count();
    if (recall * 3 > bank.size()) {
      diagnostics.add(
          DiagnosticCode.TOO_MUCH_RECALL,
          span,
          "%d of %d items ask to recall; a third is the most.".formatted(recall, bank.size()));
    }
  }

  private void trueFalse(List<ItemsReader.Placed> bank, SourceSpan span) {
    long count =
        bank.stream().filter(p -> p.item().question().kind() == Question.Kind.TRUE_FALSE).count();
    if (count * 100 > (long) MOST_TRUE_FALSE * bank.size()) {
      diagnostics.add(
          DiagnosticCode.TOO_MUCH_TRUE_FALSE,
          span,
          "%d of %d items are true or false; %d %% are the most."
              .formatted(count, bank.size(), MOST_TRUE_FALSE));
    }
  }

  private void longestKeys(List<ItemsReader.Placed> singles, SourceSpan span) {
    var longest = singles.stream().filter(p -> keyIsLongest(options(p))).toList();
    if (longest.size() * 100 > MOST_LONGEST_KEYS * singles.size()) {
      diagnostics.add(
          DiagnosticCode.KEY_OFTEN_LONGEST,
          span,
          "the key is the longest option in %d of %d single items; %d %% are the most. They are %s."
              .formatted(
                  longest.size(),
                  singles.size(),
                  MOST_LONGEST_KEYS,
                  String.join(", ", longest.stream().map(p -> p.item().id()).toList())));
    }
  }

  private void keyPlaces(List<ItemsReader.Placed> singles, SourceSpan span) {
    var byPlace = new TreeMap<Integer, Integer>();
    for (var placed : singles) {
      var options = options(placed);
      for (int i = 0; i < options.size(); i++) {
        if (options.get(i).key()) {
          byPlace.merge(i + 1, 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<Integer, Integer> place : byPlace.entrySet()) {
      if (place.getValue() * 100 > MOST_KEYS_IN_A_PLACE * singles.size()) {
        diagnostics.add(
            DiagnosticCode.KEY_OFTEN_IN_ONE_PLACE,
            span,
            "the key is option %d in %d of %d single items; %d %% are the most."
                .formatted(place.getKey(), place.getValue(), singles.size(), MOST_KEYS_IN_A_PLACE));
      }
    }
  }

  private static List<Question.Option> options(ItemsReader.Placed placed) {
    return placed.item().question() instanceof Question.Choice choice
        ? choice.options()
        : List.of();
  }

  private static boolean keyIsLongest(List<Question.Option> options) {
    int longestOther =
        options.stream().filter(o -> !o.key()).mapToInt(o -> o.text().length()).max().orElse(0);
    return options.stream().anyMatch(o -> o.key() && o.text().length() > longestOther);
  }
}
