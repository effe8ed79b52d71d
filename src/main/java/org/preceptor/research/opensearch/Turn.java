package org.preceptor.research.opensearch;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Whose turn it is to fill a new index. Whoever has it renews it again and again; after a minute
 * without that it falls to another, whose own clock alone counts the minute.
 */
final class Turn {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration GIVEN_UP = Duration.ofSeconds(60);
  private static final String DOCUMENT = "1";

  private final SearchServer server;
  private final String path;
  private final LongSupplier nanos;
  private final String holder = UUID.randomUUID().toString();
  private Seen seen = new Seen(-1, -1);
  private long since;

  /** What the cluster counts up with each change of a document. */
  private record Seen(long number, long term) {

    static Seen of(JsonObject answer) {
      return new Seen(
          answer.getJsonNumber("_seq_no").longValue(),
          answer.getJsonNumber("_primary_term").longValue());
    }
  }

  Turn(SearchServer server, String index, LongSupplier nanos) {
    this.server = server;
    this.path = SharedIndex.path(index);
    this.nanos = nanos;
  }

  /** Whether it is ours now. */
  boolean take() {
    server.ask(
        "PUT",
        path,
        Map.of("settings", Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1")),
        PATIENCE);
    var made = server.ask("PUT", path + "/_create/" + DOCUMENT, holding(), PATIENCE);
    return made.isFine() ? seen(made.body()) : takeOver();
  }

  private boolean takeOver() {
    var there = server.ask("GET", path + "/_doc/" + DOCUMENT, PATIENCE);
    if (there.isMissing()) {
      return false;
    }
    if (!Seen.of(there.fine()).equals(seen)) {
      seen(there.body());
      return false;
    }
    return nanos.getAsLong() - since > GIVEN_UP.toNanos() && renew();
  }

  /** Whether it is still ours. */
  boolean renew() {
    var answer = server.ask("PUT", path + "/_doc/" + DOCUMENT + unchanged(), holding(), PATIENCE);
    return answer.isFine() && seen(answer.body());
  }

  private boolean seen(JsonObject answer) {
    seen = Seen.of(answer);
    since = nanos.getAsLong();
    return true;
  }

  void release() {
    server.ask("DELETE", path + "/_doc/" + DOCUMENT + unchanged(), PATIENCE);
  }

  private String unchanged() {
    return "?if_seq_no=%d&if_primary_term=%d".formatted(seen.number(), seen.term());
  }

  private Map<String, String> holding() {
    return Map.of("holder", holder);
  }
}
