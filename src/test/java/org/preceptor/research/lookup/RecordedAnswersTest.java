package org.preceptor.research.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.research.AppraisedSources;
import org.preceptor.research.EditorialState;
import org.preceptor.research.Lookup.Looked;
import org.preceptor.research.LookupSettings;
import org.preceptor.research.Reference;

/** A demonstration knows some works by itself; nowhere else is anything known without asking. */
class RecordedAnswersTest {

  private static final URI SERVICE = URI.create("https://crossref.invalid/");

  private static AppraisedSources shelf = List::of;

  @BeforeAll
  static void readTheLibrary() {
    var wiring =
        new Wiring(Database.on(Engine.H2)).with(AuthoredFiles.class, new FolderFiles(Path.of(".")));
    shelf = wiring.get(AppraisedSources.class);
    ((ContentShelf) shelf).load(new Diagnostics());
  }

  private static ChosenLookup lookup(boolean demonstration, Optional<URI> crossref) {
    var lookup = new ChosenLookup();
    lookup.settings = new LookupSettings(crossref, Optional.empty(), "", demonstration);
    lookup.services = new HttpLookup();
    lookup.services.settings = lookup.settings;
    lookup.shelf = shelf;
    return lookup;
  }

  private static Reference found(String typed) {
    var looked = lookup(true, Optional.empty()).find(typed);
    assertThat(looked).isInstanceOf(Looked.Found.class);
    return ((Looked.Found) looked).record().found().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1038/s41467-019-10933-3",
        "https://doi.org/10.1038/S41467-019-10933-3",
        "doi:10.1038/s41467-019-10933-3"
      })
  void aDoiBringsItsRecord(String typed) {
    var reference = found(typed);

    assertThat(reference.title()).startsWith("Estimating the success of re-identifications");
    assertThat(reference.contributors()).hasSize(3);
    assertThat(reference.container()).isEqualTo("Nature Communications");
  }

  @Test
  void everyWorkOfTheDemonstrationsLibraryIsKnownByItsDoi() {
    var named =
        shelf.all().stream()
            .map(one -> one.reference().doi())
            .filter(doi -> !doi.isEmpty())
            .toList();

    assertThat(named).hasSizeGreaterThan(15);
    assertThat(named)
        .allSatisfy(doi -> assertThat(found("https://doi.org/" + doi).doi()).isEqualTo(doi));
    var retracted = found("10.1016/S0140-6736(97)11096-0");
    assertThat(EditorialState.of(retracted.notices())).isEqualTo(EditorialState.RETRACTED);
  }

  @Test
  void anUnknownDoiIsSaidToBeUnknownAndAnAddressIsNotOpened() {
    var lookup = lookup(true, Optional.empty());

    assertThat(lookup.find("10.5555/nobody")).isEqualTo(new Looked.Unknown("10.5555/nobody"));
    assertThat(lookup.find("http://169.254.169.254/")).isInstanceOf(Looked.NoIdentifier.class);
  }

  @Test
  void withoutADemonstrationNothingIsKnownWithoutAsking() {
    var lookup = lookup(false, Optional.empty());

    assertThat(lookup.enabled()).isFalse();
    assertThat(lookup.recorded()).isFalse();
    assertThat(lookup.find("10.1038/s41467-019-10933-3")).isInstanceOf(Looked.NoAnswer.class);
  }

  @Test
  void aDemonstrationThatMayAskKnowsNothingByItself() {
    assertThat(lookup(true, Optional.of(SERVICE)).recorded()).isFalse();
  }
}
