package org.preceptor.research.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.Remark;
import org.preceptor.research.SourceType;

class TypedReferenceTest {

  private static final Reference ODD =
      new Reference(
          SourceType.CHAPTER,
          List.of(
              Contributor.person(Role.EDITOR, "Nguyễn", "Thảo"),
              new Contributor(Role.AUTHOR, "King", "Martin L.", "Jr.", false),
              new Contributor(Role.AUTHOR, "Plato", "", "", false),
              new Contributor(Role.AUTHOR, "Ford", "", "III", false),
              Contributor.organization(Role.AUTHOR, "Care, Inc. and Sons"),
              Contributor.organization(Role.TRANSLATOR, "The Office")),
          Map.of(Field.TITLE, "Of  odd\u00a0spaces", Field.PAGES, "12–34"),
          List.of("care, at a distance", "ethics"),
          new PublicationDate(2020, 2, 0),
          new PublicationDate(2021, 1, 1),
          List.of(),
          Map.of("mood", "good"));

  static Stream<Reference> references() throws IOException {
    return Stream.concat(Stream.of(ODD), Formats.file("library/library.bib").references().stream());
  }

  @ParameterizedTest
  @MethodSource("references")
  void whatIsShownAndSentBackChangesNothing(Reference reference) {
    var typed = TypedReference.texts(reference);
    typed.replaceAll((part, text) -> text.replace("\n", "\r\n"));

    var read = TypedReference.read(typed);

    assertThat(TypedReference.over(reference, typed, read.found().orElseThrow()))
        .isEqualTo(reference);
  }

  @ParameterizedTest
  @MethodSource("references")
  void namesAreReadAsTheyAreShown(Reference reference) {
    var read = TypedReference.read(TypedReference.texts(reference)).found().orElseThrow();

    assertThat(read.contributors()).containsExactlyInAnyOrderElementsOf(reference.contributors());
  }

  @Test
  void onlyWhatWasTypedOverIsChanged() {
    var typed = TypedReference.texts(ODD);
    typed.put("doi", "https://doi.org/10.5555/X");
    typed.put("author", "King, Martin L., Jr.");

    var changed = TypedReference.over(ODD, typed, TypedReference.read(typed).found().orElseThrow());

    assertThat(changed.doi()).isEqualTo("10.5555/x");
    assertThat(changed.contributors(Role.AUTHOR))
        .containsExactly(new Contributor(Role.AUTHOR, "King", "Martin L.", "Jr.", false));
    assertThat(changed.contributors(Role.EDITOR)).isEqualTo(ODD.contributors(Role.EDITOR));
    assertThat(changed.with(Map.of(Field.DOI, "")).texts()).isEqualTo(ODD.texts());
    assertThat(changed.extras()).isEqualTo(ODD.extras());
    assertThat(changed.accessed()).isEqualTo(ODD.accessed());
  }

  @Test
  void whatIsNoDoiIsSaidAtTheDoi() {
    var read = TypedReference.read(Map.of("title", "A title", "doi", "nonsense"));

    assertThat(read.remarks())
        .extracting(Remark::what, TypedReference::part)
        .containsExactly(tuple(Remark.What.NOT_A_DOI, "doi"));
  }

  @Test
  void whatOnlyTheOtherChangedIsTakenOverAndWhatBothDidIsShownBeside() {
    var began = ODD.with(Map.of(Field.VOLUME, "1", Field.ISSUE, "1", Field.PUBLISHER, "P"));
    var now = ODD.with(Map.of(Field.VOLUME, "2", Field.ISSUE, "2", Field.PUBLISHER, "P"));
    var typed = TypedReference.texts(began);
    typed.put("issue", "3");
    typed.put("publisher", "Q");

    var both = TypedReference.reconcile(typed, began, now);

    assertThat(both).isEqualTo(Map.of("issue", "2"));
    assertThat(typed)
        .containsEntry("volume", "2")
        .containsEntry("issue", "3")
        .containsEntry("publisher", "Q");
  }
}
