package org.preceptor.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.preceptor.standards.ObligationId;

/** Small things that tests of this feature are made of. */
public final class Samples {

  private Samples() {}

  static Item single(String id, String obligation) {
    return new Item(
        id,
        new ObligationId(obligation),
        Cognition.APPLY,
        new Markup("<p>What now?</p>", "What now?"),
        new Question.Choice(
            Question.Kind.SINGLE,
            List.of(
                new Question.Option("ask", "Ask", true, "It is owed."),
                new Question.Option("wait", "Wait", false, "Time is lost."),
                new Question.Option("leave", "Leave", false, "Nobody is left."))));
  }

  static Item order(String id, String obligation) {
    return new Item(
        id,
        new ObligationId(obligation),
        Cognition.JUDGE,
        new Markup("<p>In order.</p>", "In order."),
        new Question.Order(
            List.of(
                new Question.Step("one", "One", "First."),
                new Question.Step("two", "Two", "Then."),
                new Question.Step("three", "Three", "Last."))));
  }

  /** Two obligations, each with as many single items. */
  static Assessment assessment(int itemsEach, int drawsEach) {
    var bank = new ArrayList<Item>();
    var draws = new TreeMap<ObligationId, Integer>();
    for (var obligation : List.of("2.17-a", "2.17-b")) {
      draws.put(new ObligationId(obligation), drawsEach);
      for (int i = 0; i < itemsEach; i++) {
        bank.add(single(obligation.substring(5) + "-" + i, obligation));
      }
    }
    return new Assessment(80, Blueprint.of(draws), bank);
  }
}
