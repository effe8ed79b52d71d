package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Likeness.Reason;

class DuplicatesTest {

  private static Reference reference(SourceType type, String title, int year, String doi) {
    var draft = new ReferenceDraft(1);
    draft.type(type);
    draft.put(Field.TITLE, title);
    draft.put(Field.DOI, doi);
    draft.contributor(Contributor.person(Role.AUTHOR, "Achebe", "L."));
    draft.issued(PublicationDate.year(year));
    return draft.done().found().orElseThrow();
  }

  private static SourceKey key(SourceType type, String title, int year, String doi) {
    return SourceKey.of(SourceId.random(), reference(type, title, year, doi));
  }

  private static SourceKey article(String title, int year, String doi) {
    return key(SourceType.ARTICLE, title, year, doi);
  }

  private static List<Likeness> among(SourceKey... keys) {
    return Duplicates.among(List.of(keys), Set.of());
  }

  @Test
  void theSameDoiIsReasonEnough() {
    assertThat(
            among(
                article("One title", 2020, "10.5555/a"), article("Other words", 2011, "10.5555/A")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reasons()).contains(Reason.SAME_DOI);
              assertThat(one.versions()).isFalse();
            });
  }

  @Test
  void aTitleWithOtherSignsAndAccentsIsTheSame() {
    assertThat(
            among(
                article("Ethics — at a distance: a naïve view", 2020, ""),
                article("Ethics at a Distance. A naive view", 2021, "")))
        .singleElement()
        .satisfies(one -> assertThat(one.reasons()).contains(Reason.SAME_TITLE, Reason.NEXT_YEAR));
  }

  @Test
  void preprintAndArticleAreVersionsAndNotToBeMerged() {
    assertThat(
            among(
                key(SourceType.PREPRINT, "Text-message check-ins", 2019, "10.5555/pre"),
                article("Text-message check-ins", 2021, "10.5555/pub")))
        .singleElement()
        .satisfies(one -> assertThat(one.versions()).isTrue());
  }

  @Test
  void aTitleAloneOfManyYearsAgoIsAnotherWork() {
    assertThat(among(article("Editorial", 1999, ""), article("Editorial", 2020, ""))).isEmpty();
  }

  @Test
  void chaptersOfOneBookShareItsIsbnAndAreNotTheSame() {
    var one = key(SourceType.CHAPTER, "The first of all chapters", 2020, "");
    var other = key(SourceType.CHAPTER, "Something else entirely", 2020, "");

    assertThat(Likeness.reasons(withIsbn(one), withIsbn(other))).isEmpty();
  }

  private static SourceKey withIsbn(SourceKey key) {
    return new SourceKey(
        key.id(),
        key.type(),
        key.title(),
        key.firstAuthor(),
        key.year(),
        key.doi(),
        key.pmid(),
        "9780306406157");
  }

  @Test
  void whatSomebodyDecidedAboutIsNotProposedAgain() {
    var one = article("A title", 2020, "10.5555/a");
    var other = article("A title", 2020, "10.5555/a");

    assertThat(Duplicates.among(List.of(one, other), Set.of(SourcePair.of(one.id(), other.id()))))
        .isEmpty();
  }

  @Test
  void tenThousandSourcesAreProposedOnlyTheirPairs() {
    var keys = new ArrayList<SourceKey>();
    for (int i = 0; i < 5_000; i++) {
      keys.add(
          article("Study number %05d of its kind".formatted(i), 1990 + i % 30, "10.5555/" + i));
      keys.add(article("Another title %05d".formatted(i), 1990 + i % 30, "10.5555/" + i));
    }

    assertThat(Duplicates.among(keys, Set.of())).hasSize(5_000);
  }

  @Test
  void mergingKeepsEveryFieldOfBoth() {
    var kept = reference(SourceType.ARTICLE, "A title", 2020, "10.5555/a");
    var gone =
        reference(SourceType.PREPRINT, "A better title", 2019, "10.5555/a")
            .with(Map.of(Field.ABSTRACT, "What it says", Field.VOLUME, "3"));

    var merged = MergedReference.of(kept, gone, Set.of("title"));

    assertThat(merged.title()).isEqualTo("A better title");
    assertThat(merged.text(Field.ABSTRACT)).isEqualTo("What it says");
    assertThat(merged.text(Field.VOLUME)).isEqualTo("3");
    assertThat(merged.extras())
        .containsEntry("other-title", "A title")
        .containsEntry("other-issued", "2019")
        .containsEntry("other-type", "preprint");
  }

  @Test
  void anyPartInWhichTwoDifferCanBeTakenFromEither() {
    var kept = reference(SourceType.ARTICLE, "A title", 2020, "10.5555/a");
    var draft = new ReferenceDraft(1);
    draft.type(SourceType.PREPRINT);
    draft.put(Field.TITLE, "A title");
    draft.contributor(Contributor.person(Role.AUTHOR, "Achebe", "Lindiwe"));
    draft.issued(PublicationDate.year(2019));
    var gone = draft.done().found().orElseThrow();

    assertThat(MergedReference.contested(kept, gone))
        .extracting(ReferenceChange::part)
        .containsExactly("type", "author", "issued");
    var merged = MergedReference.of(kept, gone, Set.of("author", "issued"));

    assertThat(merged.type()).isEqualTo(SourceType.ARTICLE);
    assertThat(merged.names()).isEqualTo("Lindiwe Achebe");
    assertThat(merged.issued()).isEqualTo(PublicationDate.year(2019));
    assertThat(merged.extras())
        .containsEntry("other-author", "Achebe, L.")
        .containsEntry("other-issued", "2020")
        .containsEntry("other-type", "preprint");
  }

  @Test
  void recordsOfOneDoiAreOneGroupAndVersionsAreNone() {
    var one = article("A title", 2020, "10.5555/a");
    var two = article("Another title", 2020, "10.5555/a");
    var three = article("A third one", 2011, "10.5555/a");
    var other = article("A title", 2020, "10.5555/b");
    var alike = among(one, two, three, other);

    assertThat(Duplicates.groups(alike))
        .singleElement()
        .satisfies(
            group -> assertThat(group).containsExactlyInAnyOrder(one.id(), two.id(), three.id()));
  }
}
