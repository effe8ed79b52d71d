package org.preceptor.learning;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ObligationId;

/** What a module asks at its end: a bank to draw from, how to draw, and how much must be right. */
public record Assessment(int passPercent, Blueprint blueprint, List<Item> bank) {

  public Assessment {
    bank = List.copyOf(bank);
  }

  public Optional<Item> item(String id) {
    return bank.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  public List<Item> of(ObligationId obligation) {
    return bank.stream().filter(item -> item.obligation().equals(obligation)).toList();
  }
}
