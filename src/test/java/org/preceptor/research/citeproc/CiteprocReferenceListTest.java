package org.preceptor.research.citeproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.preceptor.research.Formats;

class CiteprocReferenceListTest {

  @Test
  void aListReadsAsApaSays() throws IOException {
    var library =
        Formats.all()
            .read(Files.readAllBytes(Path.of("src/test/resources/research/library/library.bib")))
            .references();

    assertThat(new CiteprocReferenceList().plain(library))
        .containsExactly(
            "Achebe, L., Sørensen, P., & Rural Practice Network. (2021). Text-message check-ins and"
                + " missed appointments among Rural caregivers. Telehealth and Practice Review,"
                + " 12(3), 201–218. https://doi.org/10.5555/tpr.2021.0201",
            // the library puts a suffix behind the family name, where APA has it last
            "Delgado-Ruiz, I., & King Jr., M. (2019). Ethics at a distance: a handbook (2nd ed.)."
                + " Harbor & Sons.",
            "World Health Organization. (2020, December). Guidance on remote care."
                + " https://example.org/guidance?id=1&v=2");
  }
}
