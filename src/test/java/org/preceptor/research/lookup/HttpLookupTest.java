package org.preceptor.research.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.research.Field;
import org.preceptor.research.Lookup.Looked;
import org.preceptor.research.LookupSettings;
import org.preceptor.research.Notice;
import org.preceptor.research.ReferenceDraft;

/** Against recorded answers, given by a server of this test's own. */
class HttpLookupTest {

  private static final String WORK =
      "{\"message\": {\"type\": \"journal-article\", \"title\": [\"A work\"], \"DOI\":"
          + " \"10.5555/w\", \"updated-by\": [{\"DOI\": \"10.5555/n\", \"type\": \"retraction\","
          + " \"source\": \"retraction-watch\", \"updated\": {\"date-parts\": [[2010, 2, 6]]}}]}}";
  private static final String NOTICES =
      "{\"message\": {\"items\": [{\"title\": [\"Correction\"], \"DOI\": \"10.5555/c\","
          + " \"update-to\": [{\"DOI\": \"10.5555/W\", \"type\": \"correction\"}]}]}}";
  private static final String PUBMED =
      "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>77</PMID><Article><ArticleTitle>A"
          + " work.</ArticleTitle></Article><CommentsCorrectionsList><CommentsCorrections"
          + " RefType=\"ExpressionOfConcernIn\"><RefSource>J. 2011. doi:"
          + " 10.5555/e</RefSource></CommentsCorrections></CommentsCorrectionsList>"
          + "</MedlineCitation></PubmedArticle></PubmedArticleSet>";

  private final Map<String, String> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private HttpLookup lookup;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var path = exchange.getRequestURI().toString();
          asked.add(path);
          var answer = answers.get(path);
          if (path.contains("moved")) {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
            exchange.sendResponseHeaders(302, -1);
          } else if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
          } else {
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
    var here =
        Optional.of(URI.create("http://localhost:%d".formatted(server.getAddress().getPort())));
    lookup = new HttpLookup();
    lookup.settings = new LookupSettings(here, here, "", true);
    answers.put("/works/10.5555%2Fw", WORK);
    answers.put("/works?rows=20&filter=updates:10.5555%2Fw", NOTICES);
    answers.put("/efetch.fcgi?db=pubmed&retmode=xml&id=77&tool=preceptor", PUBMED);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.5555/W",
        "doi:10.5555/w",
        "https://doi.org/10.5555/w",
        "https://publisher.example/doi/full/10.5555/w?utm_source=mail"
      })
  void aWorkIsFoundByItsDoiInAnyForm(String typed) {
    assertThat(lookup.find(typed))
        .isInstanceOfSatisfying(
            Looked.Found.class,
            found -> assertThat(found.record().found().orElseThrow().title()).isEqualTo("A work"));
  }

  @Test
  void aWorkIsFoundByItsPmid() {
    assertThat(lookup.find("https://pubmed.ncbi.nlm.nih.gov/77/")).isInstanceOf(Looked.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "file:///etc/passwd",
        "https://example.org/paper",
        "gopher://127.0.0.1:70/"
      })
  void anAddressIsNeverOpened(String typed) {
    assertThat(lookup.find(typed)).isInstanceOf(Looked.NoIdentifier.class);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.5555/../../admin", "10.5555/x@169.254.169.254/", "10.5555/x?y=http://a#b"})
  void whatIsTypedNeverLeadsAnywhereElse(String typed) {
    lookup.find(typed);

    assertThat(asked).allSatisfy(path -> assertThat(path).matches("/works/10\\.5555%2F[^/]*"));
  }

  @Test
  void aRedirectionIsNotFollowed() {
    assertThat(lookup.find("10.5555/moved")).isInstanceOf(Looked.NoAnswer.class);
  }

  @Test
  void aWorkThatNobodyKnowsIsUnknown() {
    assertThat(lookup.find("10.5555/none")).isEqualTo(new Looked.Unknown("10.5555/none"));
  }

  @Test
  void whatIsOffIsNotAsked() {
    lookup.settings = LookupSettings.OFF;

    assertThat(lookup.enabled()).isFalse();
    assertThat(lookup.find("10.5555/w")).isInstanceOf(Looked.NoAnswer.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void noticesAreReadInBothDirectionsAndFromPubmed() throws IOException {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, "A work");
    draft.put(Field.DOI, "10.5555/w");
    draft.put(Field.PMID, "77");

    assertThat(lookup.noticesOn(draft.done().found().orElseThrow()))
        .extracting(Notice::kind, Notice::by, Notice::reference)
        .containsExactlyInAnyOrder(
            tuple(Notice.Kind.RETRACTION, Notice.Origin.RETRACTION_WATCH, "10.5555/n"),
            tuple(Notice.Kind.CORRECTION, Notice.Origin.CROSSREF, "10.5555/c"),
            tuple(Notice.Kind.CONCERN, Notice.Origin.PUBMED, "10.5555/e"));
  }
}
