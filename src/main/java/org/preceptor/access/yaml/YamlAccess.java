package org.preceptor.access.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.preceptor.access.Access;
import org.preceptor.access.Access.Need;
import org.preceptor.access.Access.Route;
import org.preceptor.access.Reach;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the access table; a word that it does not know is refused with its line. */
public final class YamlAccess {

  private static final String FILE = "access.yaml";
  private static final String EVERYONE = "everyone";
  private static final String LIKE = "like";

  private static final Map<String, Role> ROLES = words(Role.values(), Role::word);
  private static final Map<String, Thing> THINGS = words(Thing.values(), Thing::word);
  private static final Map<String, Verb> VERBS = words(Verb.values(), Verb::word);
  private static final Map<String, Reach> REACHES =
      Map.of("own", Reach.OWN, "organization", Reach.ORGANIZATION, "all", Reach.ALL);

  private final List<String> mistakes = new ArrayList<>();
  private final Map<Role, Map<Thing, Map<Verb, Reach>>> grants = new EnumMap<>(Role.class);
  private final List<Route> routes = new ArrayList<>();

  /** Reads the table that ships with the application. */
  public Access read() {
    try (var stream = YamlAccess.class.getResourceAsStream("/" + FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws AccessFileBroken naming every mistake
   */
  public Access read(String text) {
    mistakes.clear();
    grants.clear();
    routes.clear();
    var sections = entries(root(text));
    sections.forEach(
        (key, value) -> {
          switch (key.getValue()) {
            case "grants" -> readGrants(value);
            case "routes" -> readRoutes(value);
            default -> unknown(key, "section", Set.of("grants", "routes"));
          }
        });
    if (!mistakes.isEmpty()) {
      throw new AccessFileBroken(mistakes);
    }
    return new Access(grants, routes);
  }

  private static Node root(String text) {
    var settings = LoadSettings.builder().setLabel(FILE).setUseMarks(true).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(() -> new AccessFileBroken(List.of(FILE + " is empty")));
    } catch (YamlEngineException e) {
      throw new AccessFileBroken(List.of(String.valueOf(e.getMessage())));
    }
  }

  private void readGrants(Node node) {
    var likes = new LinkedHashMap<Role, Role>();
    entries(node)
        .forEach(
            (key, things) -> {
              if (key.getValue().equals(EVERYONE)) {
                readThings(things, Arrays.asList(Role.values()), likes);
              } else {
                word(key, "role", ROLES).ifPresent(r -> readThings(things, List.of(r), likes));
              }
            });
    likes.forEach(
        (role, like) ->
            granted(like)
                .forEach(
                    (thing, verbs) ->
                        verbs.forEach((verb, reach) -> grant(role, thing, verb, reach))));
  }

  private void readThings(Node node, List<Role> roles, Map<Role, Role> likes) {
    entries(node)
        .forEach(
            (key, value) -> {
              if (key.getValue().equals(LIKE)) {
                word(value, "role", ROLES).ifPresent(l -> roles.forEach(r -> likes.put(r, l)));
              } else {
                word(key, "thing", THINGS).ifPresent(thing -> readVerbs(value, roles, thing));
              }
            });
  }

  private void readVerbs(Node node, List<Role> roles, Thing thing) {
    entries(node)
        .forEach(
            (key, value) -> {
              var verb = word(key, "verb", VERBS);
              var reach = word(value, "reach", REACHES);
              if (verb.isPresent() && reach.isPresent()) {
                roles.forEach(role -> grant(role, thing, verb.get(), reach.get()));
              }
            });
  }

  private void grant(Role role, Thing thing, Verb verb, Reach reach) {
    granted(role)
        .computeIfAbsent(thing, t -> new EnumMap<>(Verb.class))
        .merge(verb, reach, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  private Map<Thing, Map<Verb, Reach>> granted(Role role) {
    return grants.computeIfAbsent(role, r -> new EnumMap<>(Thing.class));
  }

  private void readRoutes(Node node) {
    entries(node)
        .forEach(
            (key, value) -> {
              if (!key.getValue().startsWith("/") || !starsAreWhole(key.getValue())) {
                mistakes.add(at(key) + "'" + key.getValue() + "' is no address.");
              } else if (value instanceof ScalarNode scalar) {
                need(scalar).ifPresent(n -> routes.add(new Route(key.getValue(), n)));
              } else {
                mistakes.add(at(value) + "here 'public' or a verb and a thing is expected.");
              }
            });
  }

  private static boolean starsAreWhole(String path) {
    var segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean rest = segments[i].equals("**") && i == segments.length - 1;
      if (segments[i].contains("*") && !rest && !segments[i].equals("*")) {
        return false;
      }
    }
    return true;
  }

  /** Empty after a mistake; holds an empty need for the public. */
  private Optional<Optional<Need>> need(ScalarNode node) {
    if (node.getValue().equals("public")) {
      return Optional.of(Optional.empty());
    }
    var parts = node.getValue().split(" ", -1);
    if (parts.length == 2 && VERBS.containsKey(parts[0]) && THINGS.containsKey(parts[1])) {
      return Optional.of(Optional.of(new Need(VERBS.get(parts[0]), THINGS.get(parts[1]))));
    }
    mistakes.add(
        at(node)
            + "'%s' is neither public nor a verb (%s) and a thing (%s)."
                .formatted(
                    node.getValue(),
                    String.join(", ", VERBS.keySet()),
                    String.join(", ", THINGS.keySet())));
    return Optional.empty();
  }

  private Map<ScalarNode, Node> entries(Node node) {
    var entries = new LinkedHashMap<ScalarNode, Node>();
    if (!(node instanceof MappingNode mapping)) {
      mistakes.add(at(node) + "here 'key: value' lines are expected.");
      return entries;
    }
    for (var pair : mapping.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        entries.put(key, pair.getValueNode());
      } else {
        mistakes.add(at(pair.getKeyNode()) + "a key is a word.");
      }
    }
    return entries;
  }

  private <T> Optional<T> word(Node node, String kind, Map<String, T> words) {
    var meaning = node instanceof ScalarNode scalar ? words.get(scalar.getValue()) : null;
    if (meaning == null) {
      unknown(node, kind, words.keySet());
    }
    return Optional.ofNullable(meaning);
  }

  private void unknown(Node node, String kind, Set<String> known) {
    var got = node instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : "this";
    mistakes.add(
        at(node) + got + " is no " + kind + "; known are " + String.join(", ", known) + ".");
  }

  private static String at(Node node) {
    return node.getStartMark()
        .map(mark -> FILE + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + " ")
        .orElse(FILE + " ");
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values)
        .collect(Collectors.toMap(word, UnaryOperator.identity(), (a, b) -> a, LinkedHashMap::new));
  }
}
