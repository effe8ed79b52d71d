package org.preceptor.research.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/** What counting needs to know of a reader, made once for each. */
final class CountingState {

  private final FacetsConfig config;
  private @Nullable Object version;
  private @Nullable SortedSetDocValuesReaderState state;

  CountingState(FacetsConfig config) {
    this.config = config;
  }

  /** Empty where nothing has a facet. */
  synchronized Optional<SortedSetDocValuesReaderState> of(IndexReader reader) throws IOException {
    var key = reader.getReaderCacheHelper().getKey();
    if (key != version) {
      state =
          MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) == null
              ? null
              : new DefaultSortedSetDocValuesReaderState(reader, config);
      version = key;
    }
    return Optional.ofNullable(state);
  }
}
