package org.preceptor.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code access.yaml} read a second time, line by line and with none of the product's reader, and
 * its rules written out in words rather than in types. What both readings agree on is what the file
 * says.
 */
public final class NaiveTable {

  private static final Pattern ROLE = Pattern.compile(" {2}([a-z-]+):(?: \\{ like: ([a-z-]+) })?");
  private static final Pattern LIKE = Pattern.compile(" {4}like: ([a-z-]+)");
  private static final Pattern THING = Pattern.compile(" {4}([a-z-]+): \\{ (.+) }");
  private static final Pattern ROUTE = Pattern.compile(" {2}(/\\S*): (public|[a-z]+ [a-z-]+)");
  private static final List<String> ROLES =
      List.of("learner", "supervisor", "instructor", "author", "board-officer", "administrator");

  private final Set<String> granted = new LinkedHashSet<>();
  private final Map<String, String> likes = new LinkedHashMap<>();
  private final Map<String, String> routes = new LinkedHashMap<>();
  private String section = "";
  private String role = "";

  /**
   * @throws IllegalArgumentException for a line that means nothing to this reader
   */
  public NaiveTable(String yaml) {
    for (var line : yaml.split("\n", -1)) {
      var text = line.replaceAll("\\s*#.*", "").stripTrailing();
      if (!text.isEmpty()) {
        readLine(text);
      }
    }
  }

  private void readLine(String line) {
    if (line.equals("grants:") || line.equals("routes:")) {
      section = line;
      return;
    }
    if (section.equals("routes:")) {
      var route = matching(ROUTE, line);
      routes.put(route.group(1), route.group(2));
      return;
    }
    var named = ROLE.matcher(line);
    if (named.matches()) {
      role = named.group(1);
      if (named.group(2) != null) {
        likes.put(role, named.group(2));
      }
      return;
    }
    var like = LIKE.matcher(line);
    if (like.matches()) {
      likes.put(role, like.group(1));
      return;
    }
    var thing = matching(THING, line);
    for (var grant : thing.group(2).split(", ", -1)) {
      var words = grant.split(": ", -1);
      granted.add(role + " may " + words[0] + " " + thing.group(1) + " of " + words[1]);
    }
  }

  private static Matcher matching(Pattern pattern, String line) {
    var matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not understood: " + line);
    }
    return matcher;
  }

  /** Whether the file says so of this role, of everyone, or of the role that it is like. */
  private boolean says(String asked, String verb, String thing, String reach) {
    var rest = " may " + verb + " " + thing + " of " + reach;
    var like = likes.get(asked);
    return granted.contains(asked + rest)
        || granted.contains("everyone" + rest)
        || (like != null && granted.contains(like + rest));
  }

  /** The same question that the product answers with types. */
  public boolean allows(String role, String verb, String thing, boolean mine, boolean ours) {
    if (says(role, verb, thing, "all")) {
      return true;
    }
    if (says(role, verb, thing, "organization") && (mine || ours)) {
      return true;
    }
    return says(role, verb, thing, "own") && mine;
  }

  /** Whether a role may open an address of the table, at any reach. */
  public boolean opens(String role, String route) {
    return opens(role, route, true, true);
  }

  /** Whether a role may open an address that shows something of this owner's. */
  public boolean opens(String role, String route, boolean mine, boolean ours) {
    var need = routes.get(route);
    if (need == null) {
      return false;
    }
    if (need.equals("public")) {
      return true;
    }
    var words = need.split(" ", -1);
    return allows(role, words[0], words[1], mine, ours);
  }

  public boolean isPublic(String route) {
    return "public".equals(routes.get(route));
  }

  /** Addresses as the file writes them, patterns included. */
  public Set<String> routes() {
    return routes.keySet();
  }

  public static List<String> roles() {
    return ROLES;
  }
}
