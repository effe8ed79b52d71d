package org.preceptor.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.standards.ObligationId;

/**
 * All that was found out about a scenario without playing it.
 *
 * @param states how many states there are, as far as what is on offer depends on them
 * @param prospects of every rule
 * @param breached how many critical duties can be breached in one run
 * @param earned what a run can earn in judgment
 * @param covering runs that together take every choice, none of which can be left out
 */
public record Proof(
    List<Claim> claims,
    int states,
    WayCount ways,
    List<Prospect> prospects,
    Bounds breached,
    Bounds earned,
    List<List<ChoiceId>> covering) {

  /** How many states a search may take before it gives up. */
  public static final int BUDGET = 2_000_000;

  /** Enough for stories that people write, and found in no time. */
  private static final int QUICK = 50_000;

  public Proof {
    claims = List.copyOf(claims);
    prospects = List.copyOf(prospects);
    covering = List.copyOf(covering);
  }

  /** Proves what there is to prove. */
  public static Proof of(Scenario scenario) {
    return new Prover(scenario, BUDGET).prove();
  }

  /**
   * What is wrong with the ways through a scenario, whatever its rules say: quick enough for each
   * reading, whoever wrote it. Where there are too many states for that, less is found.
   */
  public static List<Claim> quickly(Scenario scenario) {
    return new WaysProof(scenario, QUICK).claims().stream().filter(Claim::refuted).toList();
  }

  /** Whether a duty from this obligation arises on some way. */
  public boolean raises(ObligationId obligation) {
    return prospects.stream()
        .filter(prospect -> prospect.rule().obligation().equals(obligation))
        .anyMatch(prospect -> prospect.raised() != Prospect.Raised.ON_NONE);
  }

  public Stream<Claim> failures() {
    return claims.stream().filter(claim -> !claim.proven());
  }

  public boolean sound() {
    return claims.stream().allMatch(Claim::proven);
  }
}
