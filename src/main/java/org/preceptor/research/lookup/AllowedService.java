package org.preceptor.research.lookup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * One address on the network, set by the operator. What is asked is put behind it; a redirection is
 * not followed, and a long answer not read to its end.
 */
final class AllowedService {

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int MOST_BYTES = 4_000_000;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final URI base;

  AllowedService(URI base) {
    this.base = base;
  }

  /**
   * The answer, or empty where the service knows no such thing.
   *
   * @param path already encoded
   * @throws IOException for any other answer, or none
   */
  Optional<String> get(String path, String agent) throws IOException {
    var asked = URI.create(base.toString().replaceAll("/+$", "") + path);
    if (!asked.getAuthority().equals(base.getAuthority())) {
      throw new IOException("not allowed: " + asked.getAuthority());
    }
    var request =
        HttpRequest.newBuilder(asked).timeout(PATIENCE).header("User-Agent", agent).GET().build();
    try {
      var answer = client.send(request, BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        return switch (answer.statusCode()) {
          case 200 -> Optional.of(text(body.readNBytes(MOST_BYTES + 1)));
          case 404, 400 -> Optional.empty();
          default -> throw new IOException("answered " + answer.statusCode());
        };
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String text(byte[] bytes) throws IOException {
    if (bytes.length > MOST_BYTES) {
      throw new IOException("the answer is too long");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
