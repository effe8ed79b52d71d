package org.preceptor.supervision;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Some supervision, by form and mode.
 *
 * @param form empty for any
 */
public record Which(Optional<Form> form, Set<Mode> modes) {

  public static final Which ALL = new Which(Optional.empty(), EnumSet.allOf(Mode.class));

  static final Which INDIVIDUAL = new Which(Optional.of(Form.INDIVIDUAL), ALL.modes());
  static final Which GROUP = new Which(Optional.of(Form.GROUP), ALL.modes());

  public Which {
    modes = Set.copyOf(modes);
  }

  boolean holds(Form of, Mode by) {
    return form.map(of::equals).orElse(true) && modes.contains(by);
  }
}
