package org.preceptor.research.pubmed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Dates;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.SourceType;
import org.preceptor.research.xml.XmlElement;
import org.preceptor.research.xml.XmlRecords;

/** Reads PubMed's XML, with what it says of retractions, concerns and corrections. */
@ApplicationScoped
public class PubmedReader implements ReferenceReader {

  private static final Pattern LOOKS_LIKE = Pattern.compile("<PubmedArticle[\\s>/S]");

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.PUBMED;
  }

  @Override
  public boolean recognizes(String text) {
    return LOOKS_LIKE.matcher(text).find();
  }

  @Override
  public List<ReadReference> read(String text) {
    return new XmlRecords(Set.of("PubmedArticle"), Set.of("ReferenceList", "History"))
        .read(text, PubmedReader::record);
  }

  private static ReadReference record(int line, XmlElement record) {
    var draft = new ReferenceDraft(line);
    var citation = record.first("MedlineCitation").orElse(record);
    draft.put(Field.PMID, citation.text("PMID"));
    citation.first("Article").ifPresent(article -> article(draft, article));
    for (var id : record.all("PubmedData/ArticleIdList/ArticleId")) {
      identifier(draft, id.attribute("IdType"), id.text());
    }
    draft.put(Field.SHORT_CONTAINER, citation.text("MedlineJournalInfo/MedlineTA"));
    for (var heading : citation.all("MeshHeadingList/MeshHeading/DescriptorName")) {
      draft.keyword(heading.text());
    }
    citation.all("KeywordList/Keyword").forEach(keyword -> draft.keyword(keyword.text()));
    draft.keep("conflict-of-interest", citation.text("CoiStatement"));
    citation
        .all("CommentsCorrectionsList/CommentsCorrections")
        .forEach(comment -> comment(draft, comment));
    return draft.done();
  }

  private static void article(ReferenceDraft draft, XmlElement article) {
    draft.type(type(article));
    draft.put(Field.TITLE, withoutStop(article.text("ArticleTitle")));
    draft.put(Field.CONTAINER, article.text("Journal/Title"));
    draft.put(Field.ISSN, article.text("Journal/ISSN"));
    draft.put(Field.VOLUME, article.text("Journal/JournalIssue/Volume"));
    draft.put(Field.ISSUE, article.text("Journal/JournalIssue/Issue"));
    draft.put(Field.PAGES, article.text("Pagination/MedlinePgn"));
    draft.put(Field.LANGUAGE, article.text("Language"));
    draft.put(Field.ABSTRACT, abstractOf(article));
    article.first("Journal/JournalIssue/PubDate").ifPresent(date -> date(draft, date));
    article.all("AuthorList/Author").forEach(author -> author(draft, author));
    for (var id : article.all("ELocationID")) {
      identifier(draft, id.attribute("EIdType"), id.text());
    }
    draft.put(
        Field.FUNDING,
        article.all("GrantList/Grant").stream()
            .map(XmlElement::text)
            .collect(Collectors.joining("; ")));
  }

  private static SourceType type(XmlElement article) {
    var types = article.all("PublicationTypeList/PublicationType");
    return types.stream().anyMatch(one -> one.text().equals("Preprint"))
        ? SourceType.PREPRINT
        : SourceType.ARTICLE;
  }

  private static String abstractOf(XmlElement article) {
    return article.all("Abstract/AbstractText").stream()
        .map(
            part ->
                part.attribute("Label").isEmpty()
                    ? part.text()
                    : part.attribute("Label") + ": " + part.text())
        .collect(Collectors.joining(" "));
  }

  private static void date(ReferenceDraft draft, XmlElement date) {
    var year = date.text("Year");
    if (!year.matches("[1-9]\\d{3}")) {
      draft.issued("date-in-file", date.text());
      return;
    }
    int month = Dates.month(date.text("Month"));
    var day = date.text("Day");
    boolean whole = month > 0 && day.matches("[1-9]|[12]\\d|3[01]|0[1-9]");
    draft.issued(
        new PublicationDate(Integer.parseInt(year), month, whole ? Integer.parseInt(day) : 0));
    draft.keep("season", date.text("Season"));
  }

  private static void author(ReferenceDraft draft, XmlElement author) {
    var group = author.text("CollectiveName");
    var family = author.text("LastName");
    if (!group.isEmpty()) {
      draft.contributor(Contributor.organization(Role.AUTHOR, group));
    } else if (!family.isEmpty()) {
      var given = author.text("ForeName");
      draft.contributor(
          new Contributor(
              Role.AUTHOR,
              family,
              given.isEmpty() ? author.text("Initials") : given,
              author.text("Suffix"),
              false));
    }
  }

  private static void identifier(ReferenceDraft draft, String kind, String value) {
    switch (kind) {
      case "doi" -> draft.put(Field.DOI, value);
      case "pmc" -> draft.put(Field.PMCID, value);
      case "pubmed" -> draft.put(Field.PMID, value);
      default -> draft.keep("id-" + kind, value);
    }
  }

  private static void comment(ReferenceDraft draft, XmlElement comment) {
    var source = comment.text("RefSource");
    var kind = kind(comment.attribute("RefType"));
    var pmid = comment.text("PMID");
    if (kind == null) {
      draft.keep("comment-" + comment.attribute("RefType"), source);
    } else if (comment.attribute("RefType").endsWith("In")) {
      draft.notice(
          new Notice(
              kind,
              Notice.Origin.PUBMED,
              Identifiers.doiIn(source).orElse(pmid.isEmpty() ? "" : "pmid:" + pmid),
              ""));
      draft.keep("comment-" + kind.word(), source);
    } else {
      draft.keep("comment-of-" + kind.word(), source);
      Identifiers.pmid(pmid)
          .ifPresent(
              id -> draft.about(Field.PMID, id, new Notice(kind, Notice.Origin.PUBMED, "", "")));
    }
  }

  private static Notice.@Nullable Kind kind(String word) {
    return switch (word) {
      case "RetractionIn", "RetractionOf" -> Notice.Kind.RETRACTION;
      case "ExpressionOfConcernIn", "ExpressionOfConcernFor" -> Notice.Kind.CONCERN;
      case "ErratumIn",
          "ErratumFor",
          "CorrectedandRepublishedIn",
          "CorrectedandRepublishedFrom",
          "RetractedandRepublishedIn",
          "RetractedandRepublishedFrom" ->
          Notice.Kind.CORRECTION;
      default -> null;
    };
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }
}
