package org.preceptor.research.opensearch;

import jakarta.json.JsonObject;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.IndexSilent;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchId;

/**
 * Indexes on the cluster, of which one answers, under the name that all servers of this program ask
 * for. Whatever is written carries the number of the last change that was known when it was read,
 * and the cluster takes nothing with a lower number than it has: a server that was held up can
 * neither bring back what another has replaced nor set the position back.
 */
final class SharedIndex {

  private static final System.Logger LOG = System.getLogger(SharedIndex.class.getName());

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Somebody who searches waits for it. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  /**
   * Ends another name of each index. It goes with its index, so that nothing is written to none.
   */
  private static final String WRITING = "-writing";

  /** Written, or there already as it was read later. */
  private static final Set<Integer> TAKEN = Set.of(200, 201, 409);

  private static final int UNREADABLE = 400;
  private static final int MISSING = 404;

  private final SearchServer server;
  private final String name;

  /**
   * @param name what the operator calls it
   */
  SharedIndex(SearchServer server, String name) {
    this.server = server;
    this.name = name + Shape.VERSION;
  }

  /** What all servers of this version ask for. */
  String name() {
    return name;
  }

  /** The index that answers, and up to where it holds what was stored. */
  record Standing(String index, IndexPosition position) {}

  /** Empty where no index answers. */
  Optional<Standing> standing() {
    var answer = server.ask("GET", path(name) + "/_doc/" + Shape.POSITION, SHORT);
    if (answer.isMissing()) {
      return Optional.empty();
    }
    var document = answer.fine();
    return Optional.of(new Standing(document.getString("_index"), position(document)));
  }

  private static IndexPosition position(JsonObject document) {
    var source = document.getJsonObject("_source");
    return new IndexPosition(
        source.getString(Shape.LINEAGE), source.getJsonNumber(Shape.NUMBER).longValue());
  }

  /** A new index beside the one that answers. */
  String create() {
    var index = name + "-" + UUID.randomUUID();
    server.ask("PUT", path(index), Shape.index(index + WRITING), PATIENCE).fine();
    return index;
  }

  /** Found by whoever searches afterwards, unless the index is gone. */
  void apply(
      String index,
      Collection<SearchDocument> changed,
      Collection<SearchId> gone,
      IndexPosition position) {
    var lines = lines(changed, position);
    for (var id : gone) {
      // Without a lock nobody finds it, and its number stays: a deletion would be forgotten.
      lines.add(action(id.toString(), position));
      lines.add(Map.of());
    }
    if (write(index, lines, "true")) {
      reach(index, position);
    }
  }

  /**
   * Found once the index is complete.
   *
   * @return whether the index is still there
   */
  boolean fill(String index, Collection<SearchDocument> some, IndexPosition position) {
    return write(index, lines(some, position), "false");
  }

  void complete(String index, IndexPosition position) {
    reach(index, position);
    server.ask("POST", path(index) + "/_refresh", PATIENCE).fine();
  }

  private static List<Map<String, Object>> lines(
      Collection<SearchDocument> changed, IndexPosition position) {
    var lines = new ArrayList<Map<String, Object>>();
    for (var document : changed) {
      lines.add(action(document.id().toString(), position));
      lines.add(Shape.document(document));
    }
    return lines;
  }

  /** Says that the index holds everything up to there. */
  private void reach(String index, IndexPosition position) {
    write(
        index,
        List.of(
            action(Shape.POSITION, position),
            Map.of(Shape.LINEAGE, position.lineage(), Shape.NUMBER, position.number())),
        "false");
  }

  private static Map<String, Object> action(String id, IndexPosition position) {
    return Map.of(
        "index", Map.of("_id", id, "version", position.number(), "version_type", "external_gte"));
  }

  /** Whether there was such an index. */
  private boolean write(String index, List<Map<String, Object>> lines, String refresh) {
    if (lines.isEmpty()) {
      return true;
    }
    var answer =
        server
            .askAll(
                path(index + WRITING) + "/_bulk?require_alias=true&refresh=" + refresh,
                Written.lines(lines),
                PATIENCE)
            .fine();
    var items =
        answer.getJsonArray("items").stream()
            .map(item -> item.asJsonObject().getJsonObject("index"))
            .filter(item -> !TAKEN.contains(item.getInt("status")))
            .toList();
    boolean gone = items.stream().anyMatch(item -> item.getInt("status") == MISSING);
    if (!gone) {
      items.forEach(SharedIndex::look);
    }
    return !gone;
  }

  /** A document that can't be taken stays out; what could be taken later stops the whole piece. */
  private static void look(JsonObject item) {
    var mistake = item.getJsonObject("error").getString("type");
    if (item.getInt("status") != UNREADABLE) {
      throw new IndexSilent("a change was not taken: " + mistake);
    }
    LOG.log(Level.ERROR, "{0} is not found by anybody: {1}", item.getString("_id"), mistake);
  }

  /** From now on it answers; what answered before goes, and what was left half done. */
  void putInPlace(String index) {
    var before = named("/_alias/" + path(name).substring(1));
    var actions = new ArrayList<Map<String, Object>>();
    actions.add(Map.of("add", Map.of("index", index, "alias", name)));
    before.forEach(one -> actions.add(Map.of("remove", Map.of("index", one, "alias", name))));
    server.ask("POST", "/_aliases", Map.of("actions", actions), PATIENCE).fine();
    named(path(name + "-") + "*/_alias").stream()
        .filter(one -> !one.equals(index) && !one.equals(turns()))
        .forEach(this::remove);
  }

  void remove(String index) {
    server.ask("DELETE", path(index), PATIENCE);
  }

  /** Where it is kept who fills an index. */
  String turns() {
    return name + "-turn";
  }

  private List<String> named(String path) {
    var answer = server.ask("GET", path, PATIENCE);
    return answer.isMissing() ? List.of() : List.copyOf(answer.fine().keySet());
  }

  static String path(String index) {
    return "/" + URLEncoder.encode(index, StandardCharsets.UTF_8);
  }
}
