package org.preceptor.research.opensearch;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.Map;

/** Maps, lists and values as JSON; the provider is looked up once. */
final class Written {

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

  static final JsonReaderFactory JSON = PROVIDER.createReaderFactory(Map.of());

  private Written() {}

  static String text(Object value) {
    return switch (value) {
      case Map<?, ?> map -> BUILDERS.createObjectBuilder(named(map)).build().toString();
      case Collection<?> list -> BUILDERS.createArrayBuilder(list).build().toString();
      default -> throw new IllegalArgumentException("neither a map nor a list: " + value);
    };
  }

  @SuppressWarnings("unchecked") // names are strings wherever this package makes a map
  private static Map<String, Object> named(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  /** Each on a line of its own, the last one ended too. */
  static String lines(Collection<? extends Map<String, ?>> values) {
    var lines = new StringBuilder();
    values.forEach(value -> lines.append(text(value)).append('\n'));
    return lines.toString();
  }
}
