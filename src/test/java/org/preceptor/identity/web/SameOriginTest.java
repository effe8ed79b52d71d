package org.preceptor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

  private static final URI OURS = URI.create("https://preceptor.example");

  private static boolean holds(
      String method, @Nullable String site, @Nullable String origin, @Nullable String host) {
    return SameOrigin.holds(method, site, origin, host, true, OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void whatOnlyReadsMayComeFromAnywhere(String method) {
    assertThat(holds(method, "cross-site", "https://evil.example", null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, https://preceptor.example",
    "same-origin, HTTPS://Preceptor.Example",
    "same-origin,",
    ", https://preceptor.example"
  })
  void aPageOfOursMayChangeThings(@Nullable String site, @Nullable String origin) {
    assertThat(holds("POST", site, origin, null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, https://evil.example",
    "same-site, https://other.preceptor.example",
    "none, https://preceptor.example",
    "cross-site, https://preceptor.example",
    "same-origin, https://evil.example",
    "same-origin, null",
    ", null",
    ", https://evil.example",
    ", http://preceptor.example",
    ", https://preceptor.example:8443",
    ", https://preceptor.example.evil.example"
  })
  void nobodyElsesPageMay(@Nullable String site, @Nullable String origin) {
    assertThat(holds("POST", site, origin, "preceptor.example")).isFalse();
    assertThat(holds("DELETE", site, origin, "preceptor.example")).isFalse();
  }

  @Test
  void theHostThatTheBrowserAskedForIsOursTooAndOnlyByOurScheme() {
    assertThat(holds("POST", null, "https://10.0.0.7", "10.0.0.7")).isTrue();
    assertThat(holds("POST", null, "http://10.0.0.7", "10.0.0.7")).isFalse();
  }

  @Test
  void aProgramMayAskButNotWithSomebodysCookies() {
    assertThat(SameOrigin.holds("POST", null, null, null, false, OURS)).isTrue();
    assertThat(SameOrigin.holds("POST", null, null, null, true, OURS)).isFalse();
  }
}
