package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.preceptor.research.AuthoredFindables;
import org.preceptor.research.EditorialChange;
import org.preceptor.research.EditorialObserver;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.IndexUpkeep;
import org.preceptor.research.LookupSettings;
import org.preceptor.research.OpenSearchSettings;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.ReferenceWriter;
import org.preceptor.research.ReferenceWriters;
import org.preceptor.research.RetractionSettings;
import org.preceptor.research.SearchEngine;
import org.preceptor.research.SearchSettings;
import org.preceptor.research.SourceIndex;

/** Hands research its formats, its settings, and everybody who follows what becomes of sources. */
@ApplicationScoped
class ResearchWiring implements EditorialObservers {

  /** Formats that are easily told apart first; any JSON could be CSL. */
  private static final List<ReferenceFormat> ORDER =
      List.of(
          ReferenceFormat.PUBMED,
          ReferenceFormat.JATS,
          ReferenceFormat.NBIB,
          ReferenceFormat.RIS,
          ReferenceFormat.BIBTEX,
          ReferenceFormat.CROSSREF,
          ReferenceFormat.CSL);

  /** Who has waited this long sees what was found until then. */
  private static final Duration SEARCH_PATIENCE = Duration.ofSeconds(1);

  @Inject @Any Instance<EditorialObserver> observers;

  @Override
  public void tell(EditorialChange change) {
    observers.forEach(one -> one.changed(change));
  }

  @Produces
  @Singleton
  ReferenceFormats formats(@Any Instance<ReferenceReader> readers) {
    return new ReferenceFormats(
        readers.stream()
            .sorted(Comparator.comparingInt(reader -> ORDER.indexOf(reader.format())))
            .toList());
  }

  @Produces
  @Singleton
  ReferenceWriters writers(@Any Instance<ReferenceWriter> writers) {
    return new ReferenceWriters(writers.stream().toList());
  }

  /** Off unless the operator names the services; a demonstration has answers of its own. */
  @Produces
  @Singleton
  LookupSettings lookup() {
    return new LookupSettings(
        address("app.research.crossref.url"),
        address("app.research.pubmed.url"),
        text("app.research.contact"),
        SettingsReader.read().demo());
  }

  @Produces
  @Singleton
  RetractionSettings retractions() {
    var file = text("app.research.retraction.watch.file");
    return new RetractionSettings(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
  }

  @Produces
  @Singleton
  SearchSettings search() {
    return new SearchSettings(SettingsReader.read().dataDir().resolve("index"), SEARCH_PATIENCE);
  }

  static List<String> problems() {
    try {
      return SafetyCheck.of(searchServers());
    } catch (IllegalArgumentException e) {
      return List.of("APP_RESEARCH_OPENSEARCH_URL: no address: " + e.getMessage() + ".");
    }
  }

  /** Every server searches in a folder of its own unless the operator names a cluster. */
  @Produces
  @Singleton
  OpenSearchSettings cluster() {
    return searchServers();
  }

  private static OpenSearchSettings searchServers() {
    return new OpenSearchSettings(
        Stream.of(text("app.research.opensearch.url").split("[,\\s]+", -1))
            .filter(address -> !address.isEmpty())
            .map(URI::create)
            .toList(),
        text("app.research.opensearch.user"),
        text("app.research.opensearch.password"),
        text("app.research.opensearch.index"));
  }

  @Produces
  @Singleton
  SourceIndex index(@Any Instance<SearchEngine> engines) {
    return engine(engines).open();
  }

  void close(@Disposes SourceIndex index, @Any Instance<SearchEngine> engines) {
    engine(engines).close(index);
  }

  private static SearchEngine engine(Instance<SearchEngine> engines) {
    return engines.stream()
        .filter(engine -> engine.isShared() == searchServers().isMeant())
        .findFirst()
        .orElseThrow();
  }

  @Produces
  @Singleton
  IndexUpkeep upkeep(SourceIndex index, FeedAlone feed, AuthoredFindables authored) {
    return new IndexUpkeep(index, feed, authored);
  }

  private static Optional<URI> address(String key) {
    var text = text(key);
    return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
  }

  private static String text(String key) {
    return SettingsReader.text(ConfigProvider.getConfig(), key);
  }
}
