package org.preceptor.research.bibtex;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.preceptor.research.SourceType;

/** BibTeX's and BibLaTeX's words for kinds of publication. */
final class BibtexTypes {

  private BibtexTypes() {}

  /** One of those that every style of BibTeX knows. */
  static String written(SourceType type) {
    return switch (type) {
      case ARTICLE, NEWS -> "article";
      case PREPRINT -> "unpublished";
      case BOOK -> "book";
      case CHAPTER -> "incollection";
      case CONFERENCE_PAPER -> "inproceedings";
      case THESIS -> "phdthesis";
      case REPORT -> "techreport";
      case WEB_PAGE, DATASET, LAW, COURT_CASE, OTHER -> "misc";
    };
  }

  /** What the entry's type does not tell; BibLaTeX has the field {@code entrysubtype} for it. */
  static Optional<String> subtype(SourceType type) {
    return read(written(type)).filter(type::equals).isPresent()
        ? Optional.empty()
        : Optional.of(type.word());
  }

  static Optional<SourceType> ofSubtype(String word) {
    return Arrays.stream(SourceType.values())
        .filter(type -> type.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
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
      case "legislation", "legal" -> Optional.of(SourceType.LAW);
      case "jurisdiction" -> Optional.of(SourceType.COURT_CASE);
      case "misc" -> Optional.of(SourceType.OTHER);
      default -> Optional.empty();
    };
  }

  /** Whether its number is that of an issue. */
  static boolean isSerial(SourceType type) {
    return switch (type) {
      case ARTICLE, PREPRINT, NEWS, CONFERENCE_PAPER -> true;
      default -> false;
    };
  }
}
