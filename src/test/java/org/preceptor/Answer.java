package org.preceptor;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** What came back over the wire, untouched. */
record Answer(URI asked, int status, HttpHeaders headers, String text) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
  }

  List<String> all(String header) {
    return headers.allValues(header);
  }

  Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** Where a redirect leads: path and query; empty where there is none. */
  String leadsTo() {
    return header("Location")
        .map(asked::resolve)
        .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
        .orElse("");
  }

  boolean redirects() {
    return status >= 301 && status <= 308 && header("Location").isPresent();
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
