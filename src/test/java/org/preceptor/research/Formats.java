package org.preceptor.research;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.preceptor.research.bibtex.BibtexParts;
import org.preceptor.research.crossref.CrossrefParts;
import org.preceptor.research.csl.CslParts;
import org.preceptor.research.jats.JatsParts;
import org.preceptor.research.nbib.NbibParts;
import org.preceptor.research.pubmed.PubmedParts;
import org.preceptor.research.ris.RisParts;

/** Every reader and writer, in the order in which the product asks them. */
public final class Formats {

  private Formats() {}

  public static ReferenceFormats all() {
    return new ReferenceFormats(
        List.of(
            PubmedParts.reader(),
            JatsParts.reader(),
            NbibParts.reader(),
            RisParts.reader(),
            BibtexParts.reader(),
            CrossrefParts.reader(),
            CslParts.reader()));
  }

  public static List<ReferenceWriter> writers() {
    return List.of(BibtexParts.writer(), RisParts.writer(), CslParts.writer());
  }

  public static ReferenceFormats.Reading file(String path) throws IOException {
    return all().read(Files.readAllBytes(Path.of("src/test/resources/research").resolve(path)));
  }
}
