package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.preceptor.scenario.Claim.NotProven;
import org.preceptor.scenario.Claim.Proven;
import org.preceptor.scenario.Claim.Refuted;

/**
 * Proves that right choices do not give themselves away. A choice is better than another for a duty
 * where the best and the worst that can still come of it are no worse, and one of them is better,
 * wherever both are on offer.
 */
final class Temptations {

  /** With fewer passages that have one best choice, its place says nothing. */
  static final int ENOUGH = 4;

  private final Scenario scenario;
  private final Search ways;
  private final List<RuleProof> rules;
  private final List<Claim> claims = new ArrayList<>();

  Temptations(Scenario scenario, Search ways, List<RuleProof> rules) {
    this.scenario = scenario;
    this.ways = ways;
    this.rules = rules;
  }

  List<Claim> claims() {
    boolean complete = ways.complete() && rules.stream().allMatch(r -> r.search().complete());
    if (!complete) {
      for (var property :
          List.of(
              Property.NO_GIVE_AWAY,
              Property.BEST_IS_NOT_ALWAYS_FIRST,
              Property.BEST_IS_NOT_ALWAYS_LONGEST)) {
        var outcome = new NotProven(ways.states());
        claims.add(new Claim(property, "", scenario.script().span(), outcome));
      }
      return claims;
    }
    var stakes =
        IntStream.range(0, ways.program().passages().size())
            .mapToObj(passage -> new Stakes(passage, ways, rules))
            .filter(stake -> !stake.atStake().isEmpty())
            .toList();
    stakes.forEach(this::giveAways);
    settle(Property.NO_GIVE_AWAY);
    place(Property.BEST_IS_NOT_ALWAYS_FIRST, stakes, (best, all) -> all.getFirst().equals(best));
    place(
        Property.BEST_IS_NOT_ALWAYS_LONGEST,
        stakes,
        (best, all) ->
            all.stream().max(Comparator.comparingInt(Temptations::length)).get().equals(best));
    return claims;
  }

  private static int length(Choice choice) {
    return choice.says().map(String::length).orElse(0);
  }

  private void giveAways(Stakes stakes) {
    for (var choice : stakes.givenAway()) {
      claims.add(
          new Claim(
              Property.NO_GIVE_AWAY,
              choice.id().value(),
              choice.span(),
              new Refuted(stakes.way(choice))));
    }
  }

  private void settle(Property property) {
    if (claims.stream().noneMatch(claim -> claim.property() == property)) {
      claims.add(new Claim(property, "", scenario.script().span(), new Proven()));
    }
  }

  private void place(
      Property property, List<Stakes> stakes, BiPredicate<Choice, List<Choice>> there) {
    var decided = stakes.stream().filter(stake -> stake.best().isPresent()).toList();
    boolean always =
        decided.size() >= ENOUGH
            && decided.stream()
                .allMatch(stake -> there.test(stake.best().orElseThrow(), stake.choices()));
    if (always) {
      claims.add(new Claim(property, "", scenario.script().span(), new Refuted(List.of())));
    } else {
      settle(property);
    }
  }

  /** What the choices of one passage decide. */
  static final class Stakes {

    private final Search ways;
    private final int passage;
    private final List<Choice> choices;

    /** By two choices, the rules for which the first is better somewhere. */
    private final BitSet[][] better;

    Stakes(int passage, Search ways, List<RuleProof> rules) {
      this.ways = ways;
      this.passage = passage;
      this.choices = ways.program().passages().get(passage).choices();
      this.better = new BitSet[choices.size()][choices.size()];
      for (var row : better) {
        Arrays.setAll(row, i -> new BitSet());
      }
      for (int i = 0; i < rules.size(); i++) {
        compare(rules.get(i), i);
      }
    }

    private void compare(RuleProof rule, int number) {
      var search = rule.search();
      for (int state = 0; state < search.states(); state++) {
        if (search.passage(state) == passage) {
          compare(rule, number, search.firstStep(state), search.firstStep(state + 1));
        }
      }
    }

    private void compare(RuleProof rule, int number, int from, int to) {
      var search = rule.search();
      for (int one = from; one < to; one++) {
        for (int other = from; other < to; other++) {
          int a = search.to(one);
          int b = search.to(other);
          if (rule.best(a) > rule.best(b) || rule.worst(a) > rule.worst(b)) {
            better[search.by(one)][search.by(other)].set(number);
          }
        }
      }
    }

    List<Choice> choices() {
      return choices;
    }

    /** The rules for which it matters what is chosen. */
    BitSet atStake() {
      var all = new BitSet();
      for (var row : better) {
        for (var rules : row) {
          all.or(rules);
        }
      }
      return all;
    }

    /** A shortest way to where the choice is on offer. */
    List<ChoiceId> way(Choice choice) {
      int number = choices.indexOf(choice);
      return IntStream.range(0, ways.states())
          .filter(state -> ways.passage(state) == passage && offers(state, number))
          .mapToObj(ways::way)
          .findFirst()
          .orElse(List.of());
    }

    private boolean offers(int state, int number) {
      return IntStream.range(ways.firstStep(state), ways.firstStep(state + 1))
          .anyMatch(step -> ways.by(step) == number);
    }

    /**
     * Choices that each of two or more others is better than, for each of two or more duties at
     * stake. Between two choices, or for one duty, being wrong gives nothing away.
     */
    List<Choice> givenAway() {
      var stake = atStake();
      if (stake.cardinality() < 2 || choices.size() < 3) {
        return List.of();
      }
      return IntStream.range(0, choices.size())
          .filter(
              worse ->
                  IntStream.range(0, choices.size())
                      .filter(i -> i != worse)
                      .allMatch(i -> better[i][worse].equals(stake) && better[worse][i].isEmpty()))
          .mapToObj(choices::get)
          .toList();
    }

    /** The one choice that is worse than none and better than each other for some duty. */
    Optional<Choice> best() {
      return IntStream.range(0, choices.size())
          .filter(
              i ->
                  IntStream.range(0, choices.size())
                      .filter(other -> other != i)
                      .allMatch(other -> better[other][i].isEmpty() && !better[i][other].isEmpty()))
          .mapToObj(choices::get)
          .findFirst();
    }
  }
}
