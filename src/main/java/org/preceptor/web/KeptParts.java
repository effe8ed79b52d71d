package org.preceptor.web;

import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of pages that {@link Kept} has made; those asked for longest ago are let go. */
final class KeptParts {

  /** What a part is kept under: its place in the files of the pages, language, and all it shows. */
  record Key(String tag, String language, String by) {}

  private static final int MOST = 2_000;

  private final Map<Key, String> made =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
          return size() > MOST;
        }
      };

  static KeptParts of(FacesContext context) {
    return (KeptParts)
        context
            .getExternalContext()
            .getApplicationMap()
            .computeIfAbsent(KeptParts.class.getName(), name -> new KeptParts());
  }

  synchronized @Nullable String find(Key key) {
    return made.get(key);
  }

  synchronized void keep(Key key, String html) {
    made.put(key, html);
  }
}
