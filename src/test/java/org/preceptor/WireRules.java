package org.preceptor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What every answer keeps to, whatever was asked: pages, files, redirects and errors alike. */
final class WireRules {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private static final List<String> IN_EVERY_POLICY =
      List.of(
          "default-src 'none'",
          "base-uri 'none'",
          "object-src 'none'",
          "frame-ancestors 'none'",
          "form-action 'self'");

  private static final Pattern SCRIPTS =
      Pattern.compile("script-src 'self'( 'nonce-[A-Za-z0-9+/=_-]{16,}')?");

  private static final Pattern INSIDES =
      Pattern.compile(
          "\\bat [a-z]+(\\.[a-zA-Z0-9_$]+){2,}\\(|<web-app|<payara-web-app|Exception:|EclipseLink");

  private final boolean https;

  WireRules(boolean https) {
    this.https = https;
  }

  /** Every rule that the answer breaks; empty where it keeps to all. */
  List<String> broken(Answer answer) {
    var broken = new ArrayList<String>();
    if (answer.status() == 500) {
      broken.add("fails");
    }
    ALWAYS.forEach(
        (name, value) -> {
          if (!answer.all(name).equals(List.of(value))) {
            broken.add(name + " is " + answer.all(name));
          }
        });
    policy(answer, broken);
    disclosure(answer, broken);
    caching(answer, broken);
    answer.all("Set-Cookie").forEach(cookie -> cookie(cookie, broken));
    if (answer.header("Strict-Transport-Security").isPresent() != https) {
      broken.add("Strict-Transport-Security is " + answer.all("Strict-Transport-Security"));
    }
    return broken.stream().map(rule -> answer + ": " + rule).toList();
  }

  private static void policy(Answer answer, List<String> broken) {
    var policies = answer.all("Content-Security-Policy");
    if (policies.size() != 1) {
      broken.add(policies.size() + " content security policies");
      return;
    }
    var directives = Arrays.stream(policies.getFirst().split(";", -1)).map(String::strip).toList();
    for (var directive : IN_EVERY_POLICY) {
      if (!directives.contains(directive)) {
        broken.add("policy without " + directive);
      }
    }
    for (var directive : directives) {
      if (directive.startsWith("script-src") && !SCRIPTS.matcher(directive).matches()) {
        broken.add("policy with " + directive);
      }
    }
    if (directives.stream().filter(d -> d.startsWith("script-src ")).count() != 1) {
      broken.add("policy without exactly one script-src");
    }
  }

  private static void disclosure(Answer answer, List<String> broken) {
    if (answer.header("X-Powered-By").isPresent()) {
      broken.add("X-Powered-By");
    }
    if (answer.header("Server").orElse("").matches(".*\\d.*")) {
      broken.add("Server tells its version");
    }
    var inside = INSIDES.matcher(answer.text());
    if (inside.find()) {
      broken.add("shows its insides: " + inside.group());
    }
  }

  private static void caching(Answer answer, List<String> broken) {
    var kept = String.join(",", answer.all("Cache-Control"));
    boolean file = answer.asked().getPath().contains("/jakarta.faces.resource/");
    if (!file && !kept.equals("no-store")) {
      broken.add("Cache-Control is " + kept);
    }
    var type = answer.header("Content-Type").orElse("");
    boolean page = answer.text().stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype");
    if (page && !type.equals("text/html;charset=UTF-8")) {
      broken.add("a page as " + type);
    }
  }

  private void cookie(String cookie, List<String> broken) {
    var parts =
        Arrays.stream(cookie.split(";", -1)).map(p -> p.strip().toLowerCase(Locale.ROOT)).toList();
    long sameSites = parts.stream().filter(p -> p.startsWith("samesite=")).count();
    boolean sound =
        parts.contains("httponly")
            && sameSites == 1
            && !parts.contains("samesite=none")
            && parts.contains("path=/")
            && parts.stream().noneMatch(p -> p.startsWith("domain="))
            && parts.contains("secure") == https
            && (!cookie.matches("(__Host-)?(sid|proof)=.*")
                || cookie.startsWith("__Host-") == https);
    if (!sound) {
      broken.add("cookie " + cookie.replaceFirst("=[^;]*", "=…"));
    }
  }
}
