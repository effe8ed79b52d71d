package org.preceptor.content;

import org.jspecify.annotations.Nullable;

/** Reads YAML 1.2 text into plain values that know where they stand. */
public interface YamlReader {

  /**
   * Reads one document. Aliases, tags and more than one document are refused as mistakes.
   *
   * @param file its name in messages, from the repository's root
   * @return null where the text is no YAML; the reason is then among the diagnostics
   */
  @Nullable YamlNode read(String file, String text, Diagnostics diagnostics);
}
