package org.preceptor.identity;

import java.net.URI;

/**
 * What signing in depends on.
 *
 * @param publicUrl the address that people type, without a slash at its end
 * @param demo invented people, and one click signs in as any of them
 */
public record SignInSettings(URI publicUrl, boolean demo) {

  /** The page that a one-time link opens. */
  URI link(OneTimeLinks.Purpose purpose, String secret) {
    return URI.create(publicUrl + "/identity/" + purpose.page() + "?link=" + secret);
  }

  URI page(String path) {
    return URI.create(publicUrl + path);
  }
}
