package org.preceptor.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person is written to and what a person signs in with. Kept as it was typed; two that
 * differ in case only are the same address.
 */
public record EmailAddress(String text) {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[^\\s@.,;:<>]{2,}");

  public EmailAddress {
    if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  /** Empty for a text that is no address. */
  public static Optional<EmailAddress> parse(String typed) {
    var text = typed.strip();
    return text.length() <= LONGEST && SHAPE.matcher(text).matches()
        ? Optional.of(new EmailAddress(text))
        : Optional.empty();
  }

  /** The same for every spelling of one address. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmailAddress address && key().equals(address.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
