package org.preceptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.preceptor.access.Role;
import org.preceptor.identity.DemoPeople;

/**
 * Somebody of the demonstration, signed in, or the public.
 *
 * @param role the role's word, or {@code public}
 * @param organization the name of the house they act for; empty for the public
 */
record Guest(String name, String role, String organization, Visitor visitor) {

  static final String PUBLIC = "public";

  private static final Pattern OFFER =
      Pattern.compile("data-demo-role=\"([^\"]+)\"[^>]*>\\s*<span class=\"who\">([^<]+)<");

  /** Administrators of the other houses, whom no button signs in. */
  private static final List<String> BY_PASSWORD = List.of("Noah Lindqvist", "Marisol Vega");

  /** The public, whoever one click signs in, and an administrator of every house. */
  static List<Guest> all() {
    var guests = new ArrayList<Guest>();
    var stranger = new Visitor();
    guests.add(new Guest(PUBLIC, PUBLIC, "", stranger));
    var offers = OFFER.matcher(stranger.get("/identity/sign-in").text());
    while (offers.find()) {
      guests.add(signedIn(offers.group(2), offers.group(1), Visitor.named(offers.group(2))));
    }
    BY_PASSWORD.forEach(name -> guests.add(withPassword(name, Role.ADMINISTRATOR)));
    return List.copyOf(guests);
  }

  /** Somebody of the demonstration whom no button signs in. */
  static Guest withPassword(String name, Role role) {
    var address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.preceptor.example";
    return signedIn(name, role.word(), Visitor.withPassword(address, DemoPeople.PASSWORD));
  }

  private static Guest signedIn(String name, String role, Visitor visitor) {
    return new Guest(name, role, organization(visitor), visitor);
  }

  /** As the account's menu says it on every page. */
  private static String organization(Visitor visitor) {
    var me = visitor.get("/identity/account").text();
    var found = Pattern.compile("class=\"muted small\">[^·<]*· ([^<]*)<").matcher(me);
    if (!found.find()) {
      throw new AssertionError("the account's menu does not name the organization");
    }
    return found.group(1).strip();
  }

  boolean isPublic() {
    return role.equals(PUBLIC);
  }

  @Override
  public String toString() {
    return isPublic() ? PUBLIC : name + " (" + role + ")";
  }
}
