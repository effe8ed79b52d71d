package org.preceptor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.preceptor.access.Access;
import org.preceptor.access.Role;

/**
 * Somebody of the demonstration with everything they come to by links.
 *
 * @param who the role's word, or {@code public}
 * @param organization the name of the house they act for; empty for the public
 */
record Guest(String who, String organization, Visitor visitor, Crawl crawl) {

  static final String PUBLIC = "public";

  /** The public and one person in each role. */
  static List<Guest> all(Access access) {
    var guests = new ArrayList<Guest>();
    var stranger = new Visitor();
    guests.add(new Guest(PUBLIC, "", stranger, Crawl.by(stranger, access)));
    for (var role : Role.values()) {
      var visitor = Visitor.as(role);
      guests.add(new Guest(role.word(), organization(visitor), visitor, Crawl.by(visitor, access)));
    }
    return List.copyOf(guests);
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
    return who.equals(PUBLIC);
  }

  boolean actsForTheHouseOf(Guest other) {
    return !isPublic() && organization.equals(other.organization);
  }
}
