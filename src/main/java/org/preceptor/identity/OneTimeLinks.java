package org.preceptor.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Links that prove who reads a mailbox. Each holds a secret of 256 bits, works once and for a time;
 * the secret itself is not kept.
 */
public interface OneTimeLinks {

  /** What a link is good for; it is good for nothing else. */
  enum Purpose {
    VERIFY_EMAIL("verify-email", Duration.ofDays(2)),
    RESET_PASSWORD("reset-password", Duration.ofHours(1)),
    INVITATION("sign-up", Duration.ofDays(14)),
    FIRST_START("first-start", Duration.ofDays(7));

    private final String page;
    private final Duration life;

    Purpose(String page, Duration life) {
      this.page = page;
      this.life = life;
    }

    public String page() {
      return page;
    }

    public Duration life() {
      return life;
    }
  }

  /** Makes a secret; earlier ones of the same purpose about the same stop working. */
  String issue(Purpose purpose, String about, Instant now);

  /** What a secret is about, without using it up; empty where it does not work (any more). */
  Optional<String> look(Purpose purpose, String secret, Instant now);

  /** Uses a secret up and says what it is about; of two at once only one gets an answer. */
  Optional<String> redeem(Purpose purpose, String secret, Instant now);

  void withdraw(Purpose purpose, String about);

  void sweep(Instant now);
}
