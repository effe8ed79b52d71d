package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.research.Contributor.Role;

class NamesTest {

  private static Contributor inverted(String name) {
    return Names.inverted(Role.AUTHOR, name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Mary Smith, Smith, Mary",
    "Mary J. Smith, Smith, Mary J.",
    "Vincent van Gogh, van Gogh, Vincent",
    "Zoë O’Brien, O’Brien, Zoë"
  })
  void aPersonWithoutACommaIsNoOrganization(String name, String family, String given) {
    assertThat(inverted(name)).isEqualTo(Contributor.person(Role.AUTHOR, family, given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "World Health Organization",
        "UNESCO",
        "Rural Practice Network",
        "American Psychological Association",
        "U.S. Department of Health and Human Services",
        "Plato",
        ", Planned Parenthood",
        ", Care, Inc."
      })
  void anOrganizationIsOne(String name) {
    assertThat(inverted(name).group()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mary Smith", "Care, Inc.", "World Health Organization", "Plato"})
  void whatIsWrittenIsReadAsTheSame(String name) {
    var organization = Contributor.organization(Role.AUTHOR, name);
    var person = Contributor.person(Role.AUTHOR, "Smith", "Mary");

    assertThat(inverted(Names.written(organization))).isEqualTo(organization);
    assertThat(inverted(Names.written(person))).isEqualTo(person);
  }

  @Test
  void aNameThatWasTakenApartByItsLooksIsSaid() {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, "A title");
    draft.inverted(Role.AUTHOR, "Mary Smith");

    assertThat(draft.done().remarks())
        .containsExactly(new Remark(Remark.What.NAME_TURNED, "Smith, Mary"));
  }
}
