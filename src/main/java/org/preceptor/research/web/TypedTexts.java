package org.preceptor.research.web;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Texts of a form by part. Faces says null where nothing was typed; here that is an empty text. */
final class TypedTexts extends HashMap<String, String> {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable String put(String part, @Nullable String text) {
    return super.put(part, text == null ? "" : text);
  }
}
