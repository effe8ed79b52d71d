package org.preceptor.identity;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Role;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/**
 * A tenant: what belongs to one organization is not seen in another.
 *
 * @param jurisdiction where a licensing body licenses; null for the other kinds
 */
public record Organization(
    OrganizationId id,
    String name,
    Kind kind,
    SignUp signUp,
    @Nullable Jurisdiction jurisdiction,
    boolean demo) {

  public static final int LONGEST_NAME = 160;

  /** What sort of house it is. */
  public enum Kind {
    SCHOOL,
    AGENCY,
    PROVIDER,
    LICENSING_BODY
  }

  /** Who may join. */
  public enum SignUp {
    /** Anyone may join as a learner. */
    OPEN,
    /** Only those who were sent an invitation. */
    INVITED
  }

  public Organization {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
    }
    if ((kind == Kind.LICENSING_BODY) != (jurisdiction != null)) {
      throw new IllegalArgumentException("a licensing body, and no other, has a jurisdiction");
    }
    if (kind == Kind.LICENSING_BODY && signUp == SignUp.OPEN) {
      throw new IllegalArgumentException("nobody joins a licensing body uninvited");
    }
  }

  /** Roles that make sense here: officers are a licensing body's, and it teaches nobody. */
  public Set<Role> offers() {
    return kind == Kind.LICENSING_BODY
        ? EnumSet.of(Role.BOARD_OFFICER, Role.ADMINISTRATOR)
        : EnumSet.complementOf(EnumSet.of(Role.BOARD_OFFICER));
  }

  public Organization named(String changed) {
    return new Organization(id, changed, kind, signUp, jurisdiction, demo);
  }

  public Organization joinedBy(SignUp changed) {
    return new Organization(id, name, kind, changed, jurisdiction, demo);
  }
}
