package org.preceptor.identity;

import java.util.Locale;

/** Why a password is not taken. */
public enum PasswordFault {
  TOO_SHORT,
  TOO_LONG,
  /** Among those that are tried first, or a simple pattern. */
  COMMON,
  /** Made of the person's name or address, or of ours. */
  NAMES_YOU;

  /** As it stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
