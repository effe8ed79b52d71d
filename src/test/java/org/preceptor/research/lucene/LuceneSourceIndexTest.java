package org.preceptor.research.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.research.SearchDocuments.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.SearchSyntax;
import org.preceptor.research.SourceIndex;
import org.preceptor.research.SourceIndexContract;

class LuceneSourceIndexTest extends SourceIndexContract {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private MemoryHome home = new MemoryHome();
  private LuceneSourceIndex lucene = new LuceneSourceIndex(home, PATIENCE);

  @Override
  protected SourceIndex empty() {
    return lucene;
  }

  @Override
  protected SourceIndex restarted() {
    try {
      lucene.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    lucene = new LuceneSourceIndex(home, PATIENCE);
    return lucene;
  }

  @AfterEach
  void close() throws IOException {
    lucene.close();
  }

  @Test
  void sentencesThatFollowEachOtherStandApart() {
    var first = "Ask for consent in words that the client uses, and again if the tool changes.";
    var second = "Write down who gave consent, to what, and how long you think that it holds.";
    var text = first + "\n" + second;
    index.replace(List.of(source("a").title("Of it").text(text).done()).iterator(), at(1));

    var asked = SearchRequest.of(SearchSyntax.read("consent").query(), SearchKind.SOURCE, 5);

    assertThat(index.find(asked, HOUSE).hits().getFirst().passage().text())
        .isEqualTo(first + " " + second);
  }

  @Test
  void anIndexThatIsNotThereWantsToBeFilled() {
    home = new MemoryHome();
    lucene = new LuceneSourceIndex(home, PATIENCE);

    assertThat(lucene.position()).isEmpty();
  }

  @Test
  void aBrokenIndexWantsToBeFilledAnewAndIs() throws IOException {
    index.replace(List.of(source("a").title("Something").done()).iterator(), at(3));
    lucene.close();
    var directory = home.open(home.current().orElseThrow());
    var file = List.of(directory.listAll()).stream().filter(f -> f.endsWith(".cfs")).findFirst();
    breakIt(file.orElseThrow());

    lucene = new LuceneSourceIndex(home, PATIENCE);
    assertThat(lucene.position()).isEmpty();
    lucene.replace(List.of(source("a").title("Something").done()).iterator(), at(4));

    assertThat(lucene.position()).isEqualTo(Optional.of(at(4)));
    assertThat(
            lucene
                .find(
                    SearchRequest.of(SearchSyntax.read("something").query(), SearchKind.SOURCE, 5),
                    HOUSE)
                .found())
        .isEqualTo(1);
  }

  private void breakIt(String file) throws IOException {
    var directory = home.open(home.current().orElseThrow());
    byte[] bytes;
    try (var in = directory.openInput(file, IOContext.READONCE)) {
      bytes = new byte[(int) in.length()];
      in.readBytes(bytes, 0, bytes.length);
    }
    bytes[bytes.length / 2] ^= 1;
    directory.deleteFile(file);
    try (var out = directory.createOutput(file, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
  }
}
