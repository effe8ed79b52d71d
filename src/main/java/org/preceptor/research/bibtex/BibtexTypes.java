package org.preceptor.research.bibtex;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.preceptor.research.SourceType;

/** BibTeX's and BibLaTeX's words for kinds of publication. */
final class BibtexTypes {

  private static final Map<SourceType, String> WRITTEN = new EnumMap<>(SourceType.class);

  static {
    WRITTEN.put(SourceType.ARTICLE, "article");
    WRITTEN.put(SourceType.PREPRINT, "unpublished");
    WRITTEN.put(SourceType.BOOK, "book");
    WRITTEN.put(SourceType.CHAPTER, "incollection");
    WRITTEN.put(SourceType.CONFERENCE_PAPER, "inproceedings");
    WRITTEN.put(SourceType.THESIS, "phdthesis");
    WRITTEN.put(SourceType.REPORT, "techreport");
    WRITTEN.put(SourceType.WEB_PAGE, "online");
    WRITTEN.put(SourceType.NEWS, "news");
    WRITTEN.put(SourceType.DATASET, "dataset");
    WRITTEN.put(SourceType.LAW, "legislation");
    WRITTEN.put(SourceType.OTHER, "misc");
  }

  private BibtexTypes() {}

  static String written(SourceType type) {
    return WRITTEN.getOrDefault(type, "misc");
  }

  static Optional<SourceType> read(String word) {
    return switch (word) {
      case "article", "suppperiodical" -> Optional.of(SourceType.ARTICLE);
      case "unpublished", "preprint" -> Optional.of(SourceType.PREPRINT);
      case "book", "booklet", "collection", "mvbook", "proceedings" -> Optional.of(SourceType.BOOK);
      case "inbook", "incollection", "suppbook" -> Optional.of(SourceType.CHAPTER);
      case "inproceedings", "conference" -> Optional.of(SourceType.CONFERENCE_PAPER);
      case "phdthesis", "mastersthesis", "thesis" -> Optional.of(SourceType.THESIS);
      case "techreport", "report", "manual" -> Optional.of(SourceType.REPORT);
      case "online", "electronic", "www" -> Optional.of(SourceType.WEB_PAGE);
      case "news" -> Optional.of(SourceType.NEWS);
      case "dataset" -> Optional.of(SourceType.DATASET);
      case "legislation", "jurisdiction", "legal" -> Optional.of(SourceType.LAW);
      case "misc" -> Optional.of(SourceType.OTHER);
      default -> Optional.empty();
    };
  }
}
