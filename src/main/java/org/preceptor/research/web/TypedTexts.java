package org.preceptor.research.web;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Field;

/** Texts by the words of their fields, so that a page can name a field. */
final class TypedTexts extends AbstractMap<String, String> {

  private final Map<Field, String> texts;

  TypedTexts(Map<Field, String> texts) {
    this.texts = texts;
  }

  @Override
  public @Nullable String get(Object word) {
    return texts.get(Field.of(word.toString()));
  }

  @Override
  public @Nullable String put(String word, @Nullable String text) {
    return texts.put(Field.of(word), text == null ? "" : text);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return texts.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey().word(), entry.getValue()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
