package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.access.Access;
import org.preceptor.access.Role;
import org.preceptor.access.yaml.YamlAccess;

/** What goes over the wire, as a stranger with a protocol analyzer would see it. */
class WireIT {

  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/[^\"#]+)");

  private static final Pattern INSIDES =
      Pattern.compile("<web-app|^grants:|Manifest-Version", Pattern.MULTILINE);

  private final WireRules rules = new WireRules(TestServer.url().getScheme().equals("https"));

  /** Every address of the table; a star becomes something made up. */
  private static Stream<String> addresses() {
    return new YamlAccess()
        .read().routes().stream().map(Access.Route::path).map(WireIT::concrete).distinct();
  }

  private static String concrete(String route) {
    return route.replace("**", "made/up").replace("*", "made-up");
  }

  private static Stream<String> refusals() {
    return Stream.of(
        "/nowhere",
        "/nowhere/at/all.xhtml",
        "/nowhere?q=%3Cscript%3E",
        "/WEB-INF/web.xml",
        "/jakarta.faces.resource/none.css.xhtml?ln=preceptor",
        "/resources/none.js",
        "/favicon.ico/none",
        "/?%ff%fe",
        "/x".repeat(2000));
  }

  @Test
  void everyAnswerKeepsTheRulesForThePublic() {
    var visitor = new Visitor();
    var broken = new ArrayList<String>();
    var asked = Stream.concat(addresses(), refusals()).toList();
    for (var address : asked) {
      broken.addAll(rules.broken(visitor.get(address)));
    }
    System.out.println("wire: " + asked.size() + " addresses asked by the public");

    assertThat(asked).hasSizeGreaterThan(25);
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyAnswerKeepsTheRulesForARole(Role role) {
    var visitor = Visitor.as(role);
    var broken = new ArrayList<String>();
    addresses()
        .filter(address -> !address.equals("/identity/sign-out"))
        .forEach(address -> broken.addAll(rules.broken(visitor.get(address))));

    assertThat(broken).isEmpty();
  }

  @Test
  void noPageShowsWhatWasMadeForSomebodyElse() {
    var finished = "<span class=\"visually-hidden\"> (finished)</span>";
    var lesson = "/learning/take-module?module=2-06-competence&lesson=two-places-at-once";
    var reader = Visitor.named("Amara Okonkwo");
    var author = Visitor.named("Hana Sato");

    for (int turn = 1; turn <= 2; turn++) {
      for (var address : List.of("/home/today", "/learning/courses", lesson)) {
        assertThat(reader.get(address).text())
            .contains("Amara Okonkwo")
            .doesNotContain("Hana Sato");
        assertThat(author.get(address).text())
            .contains("Hana Sato")
            .doesNotContain("Amara Okonkwo");
      }
      assertThat(reader.get(lesson).text()).contains(finished);
      assertThat(author.get(lesson).text()).doesNotContain(finished);
    }
  }

  @Test
  void everyFileThatAPageNamesIsServedUnderTheRules() {
    var visitor = new Visitor();
    var files = new HashSet<String>();
    for (var page : List.of("/", "/identity/sign-in", "/nowhere")) {
      var found = FILES.matcher(visitor.get(page).text());
      while (found.find()) {
        files.add(found.group(1).replace("&amp;", "&"));
      }
    }
    var faults = new ArrayList<String>();
    for (var file : files) {
      var answer = visitor.get(file);
      faults.addAll(rules.broken(answer));
      if (answer.status() >= 400) {
        faults.add("a page names " + answer);
      }
    }

    assertThat(files).anyMatch(file -> file.contains("theme.css"));
    assertThat(files).anyMatch(file -> file.contains("preceptor.js"));
    assertThat(faults).isEmpty();
  }

  @Test
  void signingInGivesANewSessionAndTheOldOneIsDead() {
    var visitor = new Visitor();
    var page = visitor.get("/identity/sign-in").text();
    var before = visitor.twin();
    var form = Form.withButton(page, "data-demo-role", "learner").orElseThrow();

    var entered = visitor.send(form.pressing("data-demo-role", "learner"));

    assertThat(rules.broken(entered)).isEmpty();
    assertThat(before.session()).isNotEmpty();
    assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before.session());
    assertThat(visitor.get("/identity/account").status()).isEqualTo(200);
    assertThat(before.get("/identity/account").asksToSignIn()).isTrue();
  }

  @Test
  void aSessionIsNobodysWithoutTheSecondSecretOfItsSignIn() {
    var visitor = Visitor.as(Role.LEARNER);
    var another = Visitor.as(Role.LEARNER);

    assertThat(visitor.proof()).matches("[\\w-]{43}").isNotEqualTo(another.proof());
    assertThat(visitor.twin().get("/identity/account").status()).isEqualTo(200);
    for (var wrong : List.of("", "x".repeat(43), another.proof())) {
      var thief = Visitor.as(Role.LEARNER).withProof(wrong);
      assertThat(thief.session()).isNotEmpty();
      assertThat(thief.get("/identity/account").asksToSignIn()).isTrue();
    }
  }

  @Test
  void signingOutEndsTheSessionAtTheServer() {
    var visitor = Visitor.as(Role.LEARNER);
    var thief = visitor.twin();

    var left =
        visitor.post("/identity/sign-out", Map.of(), Map.of("Origin", TestServer.url().toString()));

    assertThat(left.redirects()).isTrue();
    assertThat(rules.broken(left)).isEmpty();
    assertThat(thief.get("/identity/account").asksToSignIn()).isTrue();
    assertThat(visitor.get("/identity/account").asksToSignIn()).isTrue();
  }

  @Test
  void signingOutIsNoLink() {
    var visitor = Visitor.as(Role.LEARNER);

    visitor.get("/identity/sign-out");

    assertThat(visitor.get("/identity/account").status()).isEqualTo(200);
  }

  @Test
  void aSessionOfferedByAStrangerIsNotTaken() {
    var answer =
        new Visitor()
            .send("GET", "/identity/sign-in", Map.of("Cookie", "sid=0123456789abcdef0123"), "");

    assertThat(answer.all("Set-Cookie"))
        .anyMatch(cookie -> cookie.matches("(__Host-)?sid=.*"))
        .noneMatch(cookie -> cookie.contains("0123456789abcdef0123"));
  }

  private static Stream<Map<String, String>> strangers() {
    return Stream.of(
        Map.of("Origin", "https://evil.example"),
        Map.of("Origin", "null"),
        Map.of("Origin", "http://localhost.evil.example"),
        Map.of("Sec-Fetch-Site", "cross-site"),
        Map.of("Sec-Fetch-Site", "same-site"),
        Map.of("Referer", "https://evil.example/page"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void aFormSentFromAnotherSiteChangesNothing(Map<String, String> origin) {
    var visitor = Visitor.as(Role.LEARNER);

    var answer = visitor.post("/identity/sign-out", Map.of(), origin);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(rules.broken(answer)).isEmpty();
    assertThat(visitor.get("/identity/account").status()).isEqualTo(200);
  }

  @Test
  void aFormWithoutItsViewStateChangesNothing() {
    var visitor = new Visitor();
    var form =
        Form.withButton(visitor.get("/identity/sign-in").text(), "data-demo-role", "learner")
            .orElseThrow()
            .pressing("data-demo-role", "learner");

    var without = visitor.send(form.without(VIEW_STATE));
    var madeUp = visitor.send(form.with(VIEW_STATE, "-1234567890123456789:1234567890123456789"));
    var anothers = new Visitor().send(form);

    for (var answer : List.of(without, madeUp, anothers)) {
      assertThat(rules.broken(answer)).isEmpty();
      assertThat(answer.leadsTo()).isIn("", "/identity/sign-in");
    }
    assertThat(visitor.get("/identity/account").asksToSignIn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAAAeA==",
        "H4sIAAAAAAAAAFvzloG1uIhBILEsUS8nMS9dzz8pKzW5xBkAq0Wr4hYAAAA=",
        "stateless",
        "",
        "-1:-1",
        "j_id1:j_id2",
        "${7*7}",
        "#{facesContext.externalContext}",
        "\u0000\u0001"
      })
  void aForgedViewStateIsNeverRead(String state) {
    var visitor = new Visitor();
    visitor.get("/identity/sign-in");

    var answer =
        visitor.post(
            "/identity/sign-in",
            Map.of(VIEW_STATE, state),
            Map.of("Origin", TestServer.url().toString()));

    assertThat(rules.broken(answer)).isEmpty();
    assertThat(answer.text()).doesNotContain("49</");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "DELETE", "PUT", "PATCH", "DEBUG", "JEFF"})
  void oddMethodsAreRefused(String method) {
    for (var path : List.of("/", "/identity/sign-in", "/nowhere")) {
      var answer = new Visitor().send(method, path, Map.of("X-Secret", "canary-in-header"), "");

      assertThat(answer.status()).as(answer.toString()).isBetween(400, 599);
      assertThat(answer.status()).as(answer.toString()).isNotEqualTo(500);
      assertThat(answer.text()).doesNotContain("canary-in-header");
    }
  }

  private static Stream<String> tricks() {
    return Stream.of("WEB-INF/web.xml", "WEB-INF/classes/access.yaml", "META-INF/MANIFEST.MF")
        .flatMap(
            file ->
                Stream.of(
                    "/" + file,
                    "/./" + file,
                    "//" + file,
                    "///" + file,
                    "/%2e/" + file,
                    "/x/../" + file,
                    "/x/%2e%2e/" + file,
                    "/..;/" + file,
                    "/;/" + file,
                    "/;x=y/" + file,
                    "/" + file + ";x=y",
                    "/" + file + "%00",
                    "/" + file + "%20",
                    "/" + file + "/",
                    "/" + file.replace("/", "%2f"),
                    "/" + file.replace("/", ";/"),
                    "/" + file.replace("-", "%2d"),
                    "/" + file.replace("INF", "inf"),
                    "/" + file.replace("W", "%57").replace("M", "%4d"),
                    "/resources/../" + file,
                    "/resources/%2e%2e/" + file,
                    "/resources/..%2f" + file,
                    "/resources/..%5c" + file,
                    "/health/..;/" + file,
                    "/jakarta.faces.resource/../" + file,
                    "/jakarta.faces.resource/" + file.replace("/", "%2f") + ".xhtml",
                    "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                    "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                    "/jakarta.faces.resource/web.xml.xhtml?ln=preceptor/../../WEB-INF",
                    "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                    "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF&ln=preceptor",
                    "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                    "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml?ln=preceptor"));
  }

  @Test
  void noSpellingOfAnAddressReachesInside() {
    var faults = new ArrayList<String>();
    var addresses = tricks().distinct().toList();
    for (var address : addresses) {
      var answer = RawRequest.send("GET " + address + " HTTP/1.1", "Host: localhost");
      int status = RawRequest.status(answer);
      // the server cuts a segment off at its semicolon, and what is left may be an open page
      boolean refused = status >= 400 && status <= 404;
      boolean cut = address.contains(";") && (status == 200 || status == 301);
      if (!(refused || cut) || INSIDES.matcher(answer).find()) {
        faults.add(status + " " + address);
      }
    }

    assertThat(addresses).hasSizeGreaterThan(60);
    assertThat(faults).isEmpty();
  }

  private static Stream<String> expressions() {
    // the last is the public exploit of CVE-2017-1000486, enciphered with the old default password
    return Stream.of(
        "#{7*7}",
        "${7*7}",
        "uMKljPgnOTVxmOB%2bH6%2fQEPW9ghJMGL3PRdkfmbiiPkUDzOAoSQnmBt4dYyjvjGhVqupdmBV%2fKAe9gtw54DSQCl72JjEAsHTRvxAuJC%2b%2fIFzB8dhqyGafOLqDOqc4QwUqLOJ5KuwGRarsPnIcJJwQQ7fEGzDwgaD0Njf%2fcNrT5NsETV8ToCfDLgkzjKVoz1ghGlbYnrjgqWarDvBnuv%2bEo5hxA5sgRQcWsFs1aN0zI9h8ecWvxGVmreIAuWduuetMakDq7ccNwStDSn2W6c%2bGvDYH7pKUiyBaGv9gshhhVGunrKvtJmJf04rVOy%2bZLezLj6vK%2bpVFyKR7s8xN5Ol1tz%2fG0VTJWYtaIwJ8rcWJLtVeLnXMlEcKBqd4yAtVfQNLA5AYtNBHneYyGZKAGivVYteZzG1IiJBtuZjHlE3kaH2N2XDLcOJKfyM%2fcwqYIl9PUvfC2Xh63Wh4yCFKJZGA2W0bnzXs8jdjMQoiKZnZiqRyDqkr5PwWqW16%2fI7eog15OBl4Kco%2fVjHHu8Mzg5DOvNevzs7hejq6rdj4T4AEDVrPMQS0HaIH%2bN7wC8zMZWsCJkXkY8GDcnOjhiwhQEL0l68qrO%2bEb%2f60MLarNPqOIBhF3RWB25h3q3vyESuWGkcTjJLlYOxHVJh3VhCou7OICpx3NcTTdwaRLlw7sMIUbF%2fciVuZGssKeVT%2fgR3nyoGuEg3WdOdM5tLfIthl1ruwVeQ7FoUcFU6RhZd0TO88HRsYXfaaRyC5HiSzRNn2DpnyzBIaZ8GDmz8AtbXt57uuUPRgyhdbZjIJx%2fqFUj%2bDikXHLvbUMrMlNAqSFJpqoy%2fQywVdBmlVdx%2bvJelZEK%2bBwNF9J4p%2f1fQ8wJZL2LB9SnqxAKr5kdCs0H%2fvouGHAXJZ%2bJzx5gcCw5h6%2fp3ZkZMnMhkPMGWYIhFyWSSQwm6zmSZh1vRKfGRYd36aiRKgf3AynLVfTvxqPzqFh8BJUZ5Mh3V9R6D%2fukinKlX99zSUlQaueU22fj2jCgzvbpYwBUpD6a6tEoModbqMSIr0r7kYpE3tWAaF0ww4INtv2zUoQCRKo5BqCZFyaXrLnj7oA6RGm7ziH6xlFrOxtRd%2bLylDFB3dcYIgZtZoaSMAV3pyNoOzHy%2b1UtHe1nL97jJUCjUEbIOUPn70hyab29iHYAf3%2b9h0aurkyJVR28jIQlF4nT0nZqpixP%2fnc0zrGppyu8dFzMqSqhRJgIkRrETErXPQ9sl%2bzoSf6CNta5ssizanfqqCmbwcvJkAlnPCP5OJhVes7lKCMlGH%2bOwPjT2xMuT6zaTMu3UMXeTd7U8yImpSbwTLhqcbaygXt8hhGSn5Qr7UQymKkAZGNKHGBbHeBIrEdjnVphcw9L2BjmaE%2blsjMhGqFH6XWP5GD8FeHFtuY8bz08F4Wjt5wAeUZQOI4rSTpzgssoS1vbjJGzFukA07ahU%3d");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void anExpressionInAnAddressIsNeverEvaluated(String expression) {
    var id = expression.contains("%") ? expression : expression.replace("#", "%23");
    var address =
        "/jakarta.faces.resource/dynamiccontent.properties.xhtml?pfdrt=sc&ln=primefaces&pfdrid="
            + id.replace("{", "%7B").replace("}", "%7D").replace("$", "%24");
    var visitor = new Visitor();

    for (var answer : List.of(visitor.get(address), visitor.post(address, Map.of(), Map.of()))) {
      boolean nothing = answer.text().isEmpty();
      assertThat(nothing || answer.status() >= 400).as(answer.toString()).isTrue();
      assertThat(answer.status()).isLessThan(500);
      assertThat(answer.text()).doesNotContain("49<");
      assertThat(answer.headers().map()).doesNotContainKey("mogwailabs");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "https:evil.example",
        "\\\\evil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "/identity/account\r\nX-Injected: yes"
      })
  void signingInLeadsOnlyToThisSite(String elsewhere) {
    var visitor = new Visitor();
    var encoded = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
    var page = visitor.get("/identity/sign-in?from=" + encoded).text();
    var form = Form.withButton(page, "data-demo-role", "learner").orElseThrow();

    var entered = visitor.send(form.pressing("data-demo-role", "learner"));

    assertThat(entered.redirects()).isTrue();
    assertThat(entered.header("X-Injected")).isEmpty();
    var to = entered.asked().resolve(entered.header("Location").orElseThrow());
    assertThat(to.getAuthority()).isEqualTo(TestServer.url().getAuthority());
    assertThat(to.getPath()).startsWith("/").doesNotStartWith("//").doesNotContain("evil");
  }

  @Test
  void theHostOfARequestIsNotBelieved() {
    var answer =
        RawRequest.send(
            "GET /identity/account HTTP/1.1",
            "Host: evil.example",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https");

    assertThat(RawRequest.status(answer)).isBetween(300, 499);
    assertThat(answer).doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csfcfc", "sid", "__Host-sid", "JSESSIONID", "primefaces.download"})
  void noCookieBreaksAPage(String name) {
    for (var value :
        List.of("", "0", "-1", "a_b_c", "%00", "7_7_7X", "x".repeat(3000), "${7*7}", "<b>")) {
      var answer = new Visitor().send("GET", "/", Map.of("Cookie", name + "=" + value), "");

      assertThat(rules.broken(answer)).isEmpty();
      assertThat(answer.status()).as(name + "=" + value).isEqualTo(200);
    }
  }

  @Test
  void viewStatesAreNotGuessed() {
    var visitor = new Visitor();
    var states = new HashSet<String>();
    for (int i = 0; i < 30; i++) {
      var form =
          Form.withButton(visitor.get("/identity/sign-in").text(), "data-demo-role", "learner");
      states.add(form.orElseThrow().fields().getOrDefault(VIEW_STATE, ""));
    }

    assertThat(states).hasSize(30).allSatisfy(state -> assertThat(state).hasSizeGreaterThan(30));
  }
}
