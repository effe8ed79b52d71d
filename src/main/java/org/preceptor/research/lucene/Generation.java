package org.preceptor.research.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchId;

/** One index: its writer, and what it looked like when it was last refreshed. */
final class Generation implements Closeable {

  private static final String LINEAGE = "lineage";
  private static final String POSITION = "position";
  private static final String SHAPE = "shape";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final FacetsConfig facets;
  private @Nullable IndexPosition position;
  private @Nullable IndexPosition kept;

  private Generation(Directory directory, IndexWriter writer, FacetsConfig facets)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.facets = facets;
    this.searchers = new SearcherManager(writer, null);
    this.position = position(data(writer));
    this.kept = position;
  }

  /** None where the fields are others than those of today. */
  private static @Nullable IndexPosition position(Map<String, String> data) {
    var lineage = data.get(LINEAGE);
    return Fields.SHAPE.equals(data.get(SHAPE)) && lineage != null
        ? new IndexPosition(lineage, Long.parseLong(data.getOrDefault(POSITION, "0")))
        : null;
  }

  private static Map<String, String> data(IndexWriter writer) {
    var data = new HashMap<String, String>();
    var live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /**
   * The index in a directory, every byte of which was read and found whole.
   *
   * @throws IOException if it was not
   */
  static Generation open(Directory directory, FacetsConfig facets) throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        if (leaf.reader() instanceof CodecReader codec) {
          codec.checkIntegrity();
        }
      }
    }
    return new Generation(
        directory, new IndexWriter(directory, config(IndexWriterConfig.OpenMode.APPEND)), facets);
  }

  static Generation create(Directory directory, FacetsConfig facets) throws IOException {
    return new Generation(
        directory, new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE)), facets);
  }

  private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
    var config = new IndexWriterConfig(Fields.analyzer());
    config.setOpenMode(mode);
    config.setCommitOnClose(false);
    return config;
  }

  SearcherManager searchers() {
    return searchers;
  }

  /** Empty where it has to be filled anew. */
  synchronized Optional<IndexPosition> position() {
    return Optional.ofNullable(position);
  }

  /** Adds one that is known not to be there. */
  void add(SearchDocument document) throws IOException {
    writer.addDocument(facets.build(Fields.document(document)));
  }

  synchronized void apply(
      List<SearchDocument> changed,
      Collection<SearchId> gone,
      IndexPosition from,
      IndexPosition reached)
      throws IOException {
    if (position == null || !position.hasReached(from)) {
      return;
    }
    for (var document : changed) {
      writer.updateDocument(term(document.id()), facets.build(Fields.document(document)));
    }
    if (!gone.isEmpty()) {
      writer.deleteDocuments(gone.stream().map(Generation::term).toArray(Term[]::new));
    }
    position = reached;
    searchers.maybeRefreshBlocking();
  }

  private static Term term(SearchId id) {
    return new Term(Fields.ID, id.toString());
  }

  /** After this, a crash loses nothing up to the position. */
  synchronized void commit(IndexPosition reached) throws IOException {
    position = reached;
    writer.setLiveCommitData(
        Map.of(
                LINEAGE,
                reached.lineage(),
                POSITION,
                String.valueOf(reached.number()),
                SHAPE,
                Fields.SHAPE)
            .entrySet());
    writer.commit();
    kept = reached;
    searchers.maybeRefreshBlocking();
  }

  synchronized void commit() throws IOException {
    var reached = position;
    if (reached != null && !reached.equals(kept)) {
      commit(reached);
    }
  }

  /** Keeps what was applied, unless something in it is broken. */
  synchronized void close(boolean broken) throws IOException {
    if (!broken) {
      commit();
    }
    close();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }
}
