package org.preceptor.research;

import java.util.UUID;

/** Which round of raters. */
public record PanelId(UUID value) {

  public static PanelId of(String text) {
    return new PanelId(UUID.fromString(text));
  }

  public static PanelId random() {
    return new PanelId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
