package org.preceptor.supervision;

import java.util.Locale;

/** What each side sees to before a session over technology (2.18-b to 2.18-d). */
public enum Safeguard {
  /** Nobody else uses the device, and it is locked and up to date. */
  DEVICE,
  NETWORK,
  /** Nobody in earshot. */
  ROOM,
  /** Whoever carries the session is bound to confidentiality. */
  PROVIDER;

  /** As it stands in storage, in forms and in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
