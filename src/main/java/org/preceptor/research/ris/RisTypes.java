package org.preceptor.research.ris;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.preceptor.research.SourceType;

/** RIS's words for kinds of publication. */
final class RisTypes {

  private static final Map<SourceType, String> WRITTEN = new EnumMap<>(SourceType.class);

  static {
    WRITTEN.put(SourceType.ARTICLE, "JOUR");
    WRITTEN.put(SourceType.PREPRINT, "UNPB");
    WRITTEN.put(SourceType.BOOK, "BOOK");
    WRITTEN.put(SourceType.CHAPTER, "CHAP");
    WRITTEN.put(SourceType.CONFERENCE_PAPER, "CPAPER");
    WRITTEN.put(SourceType.THESIS, "THES");
    WRITTEN.put(SourceType.REPORT, "RPRT");
    WRITTEN.put(SourceType.WEB_PAGE, "ELEC");
    WRITTEN.put(SourceType.NEWS, "NEWS");
    WRITTEN.put(SourceType.DATASET, "DATA");
    WRITTEN.put(SourceType.LAW, "STAT");
    WRITTEN.put(SourceType.COURT_CASE, "CASE");
    WRITTEN.put(SourceType.OTHER, "GEN");
  }

  private RisTypes() {}

  static String written(SourceType type) {
    return WRITTEN.getOrDefault(type, "GEN");
  }

  static Optional<SourceType> read(String word) {
    return switch (word) {
      case "JOUR", "EJOUR", "JFULL", "ABST", "INPR" -> Optional.of(SourceType.ARTICLE);
      case "UNPB", "UNPD", "PREPRINT" -> Optional.of(SourceType.PREPRINT);
      case "BOOK", "EBOOK", "EDBOOK" -> Optional.of(SourceType.BOOK);
      case "CHAP", "ECHAP" -> Optional.of(SourceType.CHAPTER);
      case "CPAPER", "CONF" -> Optional.of(SourceType.CONFERENCE_PAPER);
      case "THES" -> Optional.of(SourceType.THESIS);
      case "RPRT", "GOVDOC" -> Optional.of(SourceType.REPORT);
      case "ELEC", "WEB", "BLOG", "ICOMM" -> Optional.of(SourceType.WEB_PAGE);
      case "NEWS", "MGZN" -> Optional.of(SourceType.NEWS);
      case "DATA", "DBASE", "AGGR" -> Optional.of(SourceType.DATASET);
      case "STAT", "BILL", "LEGAL", "HEAR", "UNBILL" -> Optional.of(SourceType.LAW);
      case "CASE" -> Optional.of(SourceType.COURT_CASE);
      case "GEN" -> Optional.of(SourceType.OTHER);
      default -> Optional.empty();
    };
  }
}
