package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

class DemoRegisterTest {

  /** Remembers what was kept. */
  private static final class Kept implements Licensees {

    private final List<Licensee> all = new ArrayList<>();

    @Override
    public List<Licensee> find(OrganizationId body, Query query, int first, int most) {
      return List.copyOf(all);
    }

    @Override
    public int count(OrganizationId body, Query query) {
      return all.size();
    }

    @Override
    public Optional<Licensee> find(OrganizationId body, String number) {
      return Optional.empty();
    }

    @Override
    public Optional<Licensee> find(OrganizationId body, Jurisdiction place, String number) {
      return Optional.empty();
    }

    @Override
    public void keep(List<Licensee> licensees) {
      all.addAll(licensees);
    }
  }

  @Test
  void everyNumberAndEveryNameIsOnlyOnce() {
    var register = new DemoRegister();
    var kept = new Kept();
    register.licensees = kept;
    register.clock = Clock.fixed(Instant.parse("2028-02-29T12:00:00Z"), ZoneOffset.UTC);

    register.make();

    assertThat(kept.all).hasSizeGreaterThan(100);
    assertThat(kept.all.stream().map(one -> Licensee.numberKey(one.number())))
        .doesNotHaveDuplicates();
    assertThat(kept.all.stream().map(Licensee::name)).doesNotHaveDuplicates();
  }
}
