package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.research.SearchDocuments.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.research.lucene.MemoryIndex;

/** Sixty questions in French and Spanish, with what each should find: that and nothing else. */
class OtherLanguagesTest {

  private static final Sight SIGHT = new Sight(Set.of("house a"), true);

  /** A line of a file, at its mark. */
  private record Pair(String before, String after) {

    static Pair at(String mark, String line) {
      int place = line.indexOf(mark);
      return new Pair(
          line.substring(0, place).strip(), line.substring(place + mark.length()).strip());
    }
  }

  @TestFactory
  Stream<DynamicTest> french() {
    return questions("french.txt", "fr");
  }

  @TestFactory
  Stream<DynamicTest> spanish() {
    return questions("spanish.txt", "es");
  }

  private static Stream<DynamicTest> questions(String file, String language) {
    var lines = lines(file);
    int middle = lines.indexOf("---");
    var index = MemoryIndex.empty();
    index.replace(
        lines.subList(0, middle).stream()
            .map(line -> document(Pair.at(":", line), language))
            .iterator(),
        new IndexPosition("test", 1));
    var asked = lines.subList(middle + 1, lines.size());
    assertThat(asked).hasSize(30);
    return asked.stream()
        .map(line -> Pair.at("->", line))
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.before(),
                    () ->
                        assertThat(found(index, one.before()))
                            .containsExactlyInAnyOrder(one.after().split(" ", -1))));
  }

  /** The language is told by the words, as it is where a reference says nothing of it. */
  private static SearchDocument document(Pair keyed, String language) {
    var texts = Pair.at("|", keyed.after());
    assertThat(SearchLanguage.guessed(texts.before() + " " + texts.after()))
        .as(keyed.before())
        .isEqualTo(language);
    return source(keyed.before())
        .language(language)
        .title(texts.before())
        .text(texts.after())
        .done();
  }

  private static List<String> found(SourceIndex index, String typed) {
    var request = SearchRequest.of(SearchSyntax.read(typed).query(), SearchKind.SOURCE, 50);
    return new ArrayList<>(
        index.find(request, SIGHT).hits().stream().map(hit -> hit.id().key()).toList());
  }

  private static List<String> lines(String file) {
    try (var in = OtherLanguagesTest.class.getResourceAsStream("/research/search/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLanguageIsToldByItsSmallWords() {
    assertThat(SearchLanguage.guessed("The ethics of texting and the law")).isEqualTo("en");
    assertThat(SearchLanguage.guessed("Burnout")).isEqualTo("en");
    assertThat(SearchLanguage.guessed("社会工作")).isEqualTo("und");
  }
}
