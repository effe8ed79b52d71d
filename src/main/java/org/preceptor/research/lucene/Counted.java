package org.preceptor.research.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;

/**
 * The counts of a whole library, which is what everybody sees first and what takes longest to
 * count; kept for as long as nothing changes.
 */
final class Counted {

  private static final int MOST = 64;

  private final Map<Key, Map<SearchFacet, List<SearchFound.Count>>> kept =
      new LinkedHashMap<>(MOST, 0.75f, true);
  private @Nullable Object version;

  private record Key(Sight sight, Set<SearchKind> kinds, Set<SearchFacet> facets) {}

  synchronized Optional<Map<SearchFacet, List<SearchFound.Count>>> of(
      IndexReader reader, SearchRequest request, Sight sight) {
    return isWhole(request) && reader.getReaderCacheHelper().getKey().equals(version)
        ? Optional.ofNullable(kept.get(key(request, sight)))
        : Optional.empty();
  }

  synchronized void keep(
      IndexReader reader,
      SearchRequest request,
      Sight sight,
      Map<SearchFacet, List<SearchFound.Count>> counts) {
    if (!isWhole(request)) {
      return;
    }
    var now = reader.getReaderCacheHelper().getKey();
    if (!now.equals(version)) {
      kept.clear();
      version = now;
    }
    kept.put(key(request, sight), Map.copyOf(counts));
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private static boolean isWhole(SearchRequest request) {
    return request.query().isEverything()
        && request.narrowed().isEmpty()
        && request.among().isEmpty();
  }

  private static Key key(SearchRequest request, Sight sight) {
    return new Key(sight, request.kinds(), request.facets());
  }
}
