package org.preceptor;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came back over the wire, untouched. */
public record Answer(URI asked, int status, HttpHeaders headers, String text) {

  private static final Pattern SCRIPTS = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);
  private static final Pattern STATE =
      Pattern.compile("<input[^>]*name=\"(?:jakarta.faces.ViewState|primefaces.nonce)\"[^>]*>");

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
  }

  List<String> all(String header) {
    return headers.allValues(header);
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** Where a redirect leads: path and query; empty where there is none. */
  public String leadsTo() {
    return header("Location")
        .map(asked::resolve)
        .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
        .orElse("");
  }

  public boolean redirects() {
    return status >= 301 && status <= 308 && header("Location").isPresent();
  }

  /** What it says, without what differs each time that it is asked for. */
  String told() {
    var page = SCRIPTS.matcher(text).replaceAll("");
    return status + " " + leadsTo() + "\n" + STATE.matcher(page).replaceAll("");
  }

  /** Whether nobody could tell the two apart who knows what each was asked for. */
  boolean saysTheSameAs(Answer other, String asked, String otherAsked) {
    return told().replace(asked, "").equals(other.told().replace(otherAsked, ""));
  }

  /** Sent to sign in first. */
  boolean asksToSignIn() {
    return redirects() && leadsTo().startsWith("/identity/sign-in");
  }

  @Override
  public String toString() {
    return status + " " + asked + (redirects() ? " → " + leadsTo() : "");
  }
}
