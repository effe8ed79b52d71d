package org.preceptor.research.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.research.SearchDocuments.source;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.OpenSearchSettings;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;

/** A cluster of two, of which the one that holds the first copy is killed. */
@EnabledIfSystemProperty(named = "opensearch.whole", matches = "true")
class TwoNodesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Sight HOUSE = new Sight(Set.of("house a"), true);
  private static final int SOURCES = 500;
  private static final String NAME = "two";
  private static final String ASKED_FOR = NAME + Shape.VERSION;

  @Test
  void whatWasFoundIsFoundAndChangesAreTakenWithOneOfTwoNodesGone() throws Exception {
    var first = OpenSearchNode.freePort();
    try (var staying =
            OpenSearchNode.start("staying", roles("cluster_manager,data", first, first));
        var going = OpenSearchNode.start("going", roles("data", OpenSearchNode.freePort(), first));
        var server = new SearchServer(settings(staying));
        var index = new OpenSearchSourceIndex(settings(going, staying), PATIENCE)) {
      index.replace(
          IntStream.range(0, SOURCES)
              .mapToObj(n -> source("s" + n).title("Grief and trust " + n).done())
              .iterator(),
          at(1));
      firstCopyOn(server, "going");
      var before = index.find(asked(), HOUSE);

      going.kill();

      var after = index.find(asked(), HOUSE);
      assertThat(after.complete()).isTrue();
      assertThat(after.found()).isEqualTo(SOURCES);
      assertThat(after).isEqualTo(before);
      index.apply(List.of(source("s0").title("Wages").done()), List.of(), at(1), at(2));
      assertThat(index.position()).contains(at(2));
      assertThat(index.find(asked(), HOUSE).found()).isEqualTo(SOURCES - 1);
    }
  }

  private static IndexPosition at(long number) {
    return new IndexPosition("test", number);
  }

  private static SearchRequest asked() {
    var words = new SearchQuery.Words(SearchQuery.Scope.TITLE, SearchQuery.Form.WORD, "grief");
    var query = new SearchQuery(List.of(new SearchQuery.Clause(false, List.of(words))));
    return SearchRequest.of(query, SearchKind.SOURCE, 10)
        .ordered(SearchRequest.Order.TITLE)
        .counting(Set.of(SearchFacet.TYPE, SearchFacet.YEAR));
  }

  private static Map<String, String> roles(String roles, String transport, String first) {
    var settings = new HashMap<String, String>();
    settings.put("node.roles", roles);
    settings.put("transport.port", transport);
    settings.put("discovery.type", "zen");
    settings.put("discovery.seed_hosts", "127.0.0.1:" + first);
    settings.put("cluster.initial_cluster_manager_nodes", "staying");
    // a dead process closes its connections; this only bounds what a busy machine may take
    settings.put("cluster.fault_detection.follower_check.timeout", "2s");
    return settings;
  }

  private static OpenSearchSettings settings(OpenSearchNode... nodes) {
    return new OpenSearchSettings(
        List.of(nodes).stream().map(OpenSearchNode::address).toList(), "", "", NAME);
  }

  /** Of the data, on a node. */
  private record Copy(String index, String node) {}

  /** Waits for a second copy, and makes the one on that node the first. */
  private static void firstCopyOn(SearchServer server, String node) throws InterruptedException {
    var health = "/_cluster/health/" + ASKED_FOR + "?wait_for_status=green&timeout=60s";
    assertThat(server.ask("GET", health, Duration.ofSeconds(70)).fine().getString("status"))
        .isEqualTo("green");
    for (int i = 0; i < 100 && !node.equals(firstCopy(server).node()); i++) {
      var there = firstCopy(server);
      var cancel =
          Map.of("index", there.index(), "shard", 0, "node", there.node(), "allow_primary", true);
      server.ask(
          "POST",
          "/_cluster/reroute",
          Map.of("commands", List.of(Map.of("cancel", cancel))),
          PATIENCE);
      server.ask("GET", health, Duration.ofSeconds(70)).fine();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(firstCopy(server).node()).isEqualTo(node);
  }

  private static Copy firstCopy(SearchServer server) {
    var state =
        server.ask("GET", "/_cluster/state/routing_table,nodes/" + ASKED_FOR, PATIENCE).fine();
    var nodes = state.getJsonObject("nodes");
    for (var index : state.getJsonObject("routing_table").getJsonObject("indices").entrySet()) {
      var copies = index.getValue().asJsonObject().getJsonObject("shards").getJsonArray("0");
      for (var copy : copies.getValuesAs(JsonObject.class)) {
        if (copy.getBoolean("primary") && copy.getString("state").equals("STARTED")) {
          return new Copy(
              index.getKey(), nodes.getJsonObject(copy.getString("node")).getString("name"));
        }
      }
    }
    throw new IllegalStateException("no first copy");
  }
}
