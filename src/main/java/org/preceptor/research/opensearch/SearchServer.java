package org.preceptor.research.opensearch;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.preceptor.research.IndexSilent;
import org.preceptor.research.OpenSearchSettings;

/**
 * A cluster, asked at one of its nodes for as long as that one answers, and then at the next. Every
 * question may be asked twice.
 */
final class SearchServer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SearchServer.class.getName());

  private static final Duration CONNECTING = Duration.ofSeconds(1);

  /** What a node answers that is about to stop, has just begun, or has too much to do. */
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  /** A shard that is just being moved is there a moment later. */
  private static final int ROUNDS = 3;

  private static final long PAUSE = 60;

  private static final HttpResponse.BodyHandler<byte[]> BODY = BodyHandlers.ofByteArray();

  private final OpenSearchSettings settings;
  private final AtomicInteger current = new AtomicInteger();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  SearchServer(OpenSearchSettings settings) {
    this.settings = settings;
  }

  /** What was answered, whether or not it is what was hoped for. */
  record Answer(int status, JsonObject body) {

    boolean isFine() {
      return status < 300;
    }

    boolean isMissing() {
      return status == 404;
    }

    /** What the server calls the mistake; its sentence may quote what was asked. */
    String mistake() {
      var error = body.get("error");
      return error instanceof JsonObject said ? said.getString("type", "") : String.valueOf(status);
    }

    /**
     * @throws IllegalStateException where the question was a wrong one
     */
    JsonObject fine() {
      if (!isFine()) {
        throw new IllegalStateException("the search server refuses: " + mistake());
      }
      return body;
    }
  }

  /** Nothing is sent along. */
  Answer ask(String method, String path, Duration patience) {
    return ask(method, path, "", "application/json", patience);
  }

  Answer ask(String method, String path, Object body, Duration patience) {
    return ask(method, path, Written.text(body), "application/json", patience);
  }

  /** Several questions or documents, each on a line. */
  Answer askAll(String path, String lines, Duration patience) {
    return ask("POST", path, lines, "application/x-ndjson", patience);
  }

  private Answer ask(String method, String path, String body, String type, Duration patience) {
    int nodes = settings.addresses().size();
    var said = "";
    try {
      for (int i = 0; i < ROUNDS * nodes; i++) {
        TimeUnit.MILLISECONDS.sleep(i / nodes * PAUSE);
        var address = settings.addresses().get(current.get());
        try {
          var answer = client.send(request(address, method, path, body, type, patience), BODY);
          if (!BUSY.contains(answer.statusCode())) {
            return answer(answer);
          }
          said = "answered " + answer.statusCode();
        } catch (HttpConnectTimeoutException e) {
          said = "nobody there";
        } catch (HttpTimeoutException e) {
          moveOn(address);
          throw new IndexSilent("%s did not answer in time".formatted(address), e);
        } catch (IOException e) {
          said = e.getClass().getSimpleName();
        }
        moveOn(address);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      said = "interrupted";
    }
    throw new IndexSilent("none of %s answers: %s".formatted(settings.addresses(), said));
  }

  private void moveOn(URI from) {
    int now = settings.addresses().indexOf(from);
    int next = (now + 1) % settings.addresses().size();
    if (now != next && current.compareAndSet(now, next)) {
      LOG.log(Level.INFO, "searching at {0} from now on", settings.addresses().get(next));
    }
  }

  private HttpRequest request(
      URI address, String method, String path, String body, String type, Duration patience) {
    var request =
        HttpRequest.newBuilder(URI.create(address.toString().replaceAll("/+$", "") + path))
            .timeout(patience);
    if (!settings.user().isEmpty()) {
      var named = settings.user() + ":" + settings.password();
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(named.getBytes(StandardCharsets.UTF_8)));
    }
    return (body.isEmpty()
            ? request.method(method, BodyPublishers.noBody())
            : request.header("Content-Type", type).method(method, BodyPublishers.ofString(body)))
        .build();
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    try (var reader =
        Written.JSON.createReader(
            new ByteArrayInputStream(response.body()), StandardCharsets.UTF_8)) {
      return new Answer(response.statusCode(), reader.readObject());
    } catch (JsonException e) {
      throw new IndexSilent("the search server answered something else than JSON", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
