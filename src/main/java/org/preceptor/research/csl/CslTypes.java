package org.preceptor.research.csl;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.preceptor.research.SourceType;

/** The words of the Citation Style Language for kinds of publication. */
public final class CslTypes {

  private static final Map<SourceType, String> WRITTEN = new EnumMap<>(SourceType.class);

  static {
    WRITTEN.put(SourceType.ARTICLE, "article-journal");
    WRITTEN.put(SourceType.PREPRINT, "article");
    WRITTEN.put(SourceType.BOOK, "book");
    WRITTEN.put(SourceType.CHAPTER, "chapter");
    WRITTEN.put(SourceType.CONFERENCE_PAPER, "paper-conference");
    WRITTEN.put(SourceType.THESIS, "thesis");
    WRITTEN.put(SourceType.REPORT, "report");
    WRITTEN.put(SourceType.WEB_PAGE, "webpage");
    WRITTEN.put(SourceType.NEWS, "article-newspaper");
    WRITTEN.put(SourceType.DATASET, "dataset");
    WRITTEN.put(SourceType.LAW, "legislation");
    WRITTEN.put(SourceType.COURT_CASE, "legal_case");
    WRITTEN.put(SourceType.OTHER, "document");
  }

  private CslTypes() {}

  public static String written(SourceType type) {
    return WRITTEN.getOrDefault(type, "document");
  }

  /** Crossref's words are understood too. */
  public static Optional<SourceType> read(String word) {
    return switch (word) {
      case "article-journal", "journal-article", "review" -> Optional.of(SourceType.ARTICLE);
      case "article", "posted-content", "manuscript" -> Optional.of(SourceType.PREPRINT);
      case "book", "monograph", "edited-book", "reference-book" -> Optional.of(SourceType.BOOK);
      case "chapter", "book-chapter", "book-section", "entry", "entry-encyclopedia" ->
          Optional.of(SourceType.CHAPTER);
      case "paper-conference", "proceedings-article" -> Optional.of(SourceType.CONFERENCE_PAPER);
      case "thesis", "dissertation" -> Optional.of(SourceType.THESIS);
      case "report", "report-component", "standard" -> Optional.of(SourceType.REPORT);
      case "webpage", "post-weblog", "post" -> Optional.of(SourceType.WEB_PAGE);
      case "article-newspaper", "article-magazine", "broadcast" -> Optional.of(SourceType.NEWS);
      case "dataset", "database" -> Optional.of(SourceType.DATASET);
      case "legislation", "bill", "regulation", "treaty" -> Optional.of(SourceType.LAW);
      case "legal_case" -> Optional.of(SourceType.COURT_CASE);
      case "document" -> Optional.of(SourceType.OTHER);
      default -> Optional.empty();
    };
  }
}
