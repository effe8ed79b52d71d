package org.preceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.preceptor.access.Role;

/**
 * Somebody who speaks HTTP and keeps cookies, and does nothing else that a browser does: no
 * redirect is followed, no address tidied.
 */
public final class Visitor {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final URI server;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Visitor() {
    this(TestServer.url());
  }

  public Visitor(URI server) {
    this.server = server;
  }

  /** Signed in by the one-click button of the demonstration. */
  static Visitor as(Role role) {
    var visitor = new Visitor();
    var page = visitor.get("/identity/sign-in").text();
    var form =
        Form.withButton(page, "data-demo-role", role.word())
            .orElseThrow(() -> new AssertionError("no one-click sign-in as " + role.word()));
    visitor.enter(form.pressing("data-demo-role", role.word()));
    return visitor;
  }

  /** Signed in by the one-click button of the demonstration that has this name on it. */
  static Visitor named(String name) {
    var visitor = new Visitor();
    var page = visitor.get("/identity/sign-in").text();
    var found =
        Pattern.compile(
                "<button[^>]*\\bname=\"([^\"]+)\"[^>]*>\\s*<span class=\"who\">"
                    + Pattern.quote(name))
            .matcher(page);
    if (!found.find()) {
      throw new AssertionError("no one-click sign-in as " + name);
    }
    var button = found.group(1);
    visitor.enter(Form.withButton(page, "name", button).orElseThrow().pressing("name", button));
    return visitor;
  }

  /** Signed in by address and password. */
  static Visitor withPassword(String address, String password) {
    var visitor = new Visitor();
    var form =
        Form.withButton(visitor.get("/identity/sign-in").text(), "id", "enter").orElseThrow();
    visitor.enter(form.with("email", address).with("password", password).pressing("id", "enter"));
    return visitor;
  }

  private void enter(Form form) {
    var answer = send(form);
    if (!answer.redirects()) {
      throw new AssertionError("sign-in gave " + answer);
    }
  }

  /** Somebody with the same cookies, as from a second window. */
  public Visitor twin() {
    var twin = new Visitor(server);
    twin.cookies.putAll(cookies);
    return twin;
  }

  public Answer get(String path) {
    return send("GET", path, Map.of(), "");
  }

  /** As a browser sends it: to the form's address, from this site. */
  Answer send(Form form) {
    return submit(form.action(), form.fields());
  }

  /** What a form of this site sends to this address. */
  Answer submit(String path, Map<String, String> fields) {
    return post(path, fields, Map.of("Origin", server.toString()));
  }

  public Answer post(String path, Map<String, String> fields, Map<String, String> headers) {
    var sent = new LinkedHashMap<>(headers);
    sent.put("Content-Type", "application/x-www-form-urlencoded");
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send("POST", path, sent, body);
  }

  Answer send(String method, String path, Map<String, String> headers, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(server + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .timeout(Duration.ofSeconds(60));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var answer =
          Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
      answer.all("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    var parts = List.of(cookie.split(";", -1));
    var pair = parts.getFirst().split("=", 2);
    boolean gone =
        pair[1].isEmpty() || parts.stream().anyMatch(p -> p.strip().equalsIgnoreCase("Max-Age=0"));
    if (gone) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  /** The value of the session cookie, or empty. */
  String session() {
    return cookie("(__Host-)?sid");
  }

  /** The value of the second cookie of a sign-in, or empty. */
  String proof() {
    return cookie("(__Host-)?proof");
  }

  /** As from somebody who got hold of the session alone; an empty proof is none. */
  Visitor withProof(String proof) {
    cookies.replaceAll((name, value) -> name.matches("(__Host-)?proof") ? proof : value);
    cookies.values().removeIf(String::isEmpty);
    return this;
  }

  private String cookie(String name) {
    return cookies.entrySet().stream()
        .filter(cookie -> cookie.getKey().matches(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
