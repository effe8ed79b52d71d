package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;

/** Hands sources out, in a format that others read or as a list of references. */
@UseCase
public class ExportSources {

  @Inject Sources sources;
  @Inject SearchSources search;
  @Inject KeepCollections collections;
  @Inject ReferenceWriters writers;
  @Inject ReferenceList list;
  @Inject CurrentPerson person;

  /** What to hand out: one source, a collection, or what a search finds. */
  public List<Source> chosen(
      Optional<SourceId> source, Optional<CollectionId> collection, SearchRequest asked) {
    var actor = person.actor();
    if (source.isPresent()) {
      return List.of(sources.get(actor, source.get()));
    }
    return collection.isPresent() ? collections.sources(collection.get()) : found(asked);
  }

  /** These, in this order, as far as one may read them. */
  public List<Source> chosen(Collection<SourceId> some) {
    var named = sources.named(person.actor(), some);
    return some.stream().flatMap(id -> Optional.ofNullable(named.get(id)).stream()).toList();
  }

  /** In the order in which they are found. */
  private List<Source> found(SearchRequest asked) {
    return chosen(search.all(asked).sources());
  }

  public String write(ReferenceFormat format, List<Source> chosen) {
    return writers.of(format).write(chosen.stream().map(Source::told).toList());
  }

  public List<String> formatted(List<Source> chosen) {
    return list.plain(chosen.stream().map(Source::told).toList());
  }

  /** The same as HTML, one to each source. */
  public List<String> asHtml(List<Source> chosen) {
    return list.html(chosen.stream().map(Source::told).toList());
  }
}
