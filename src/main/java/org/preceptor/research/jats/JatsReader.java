package org.preceptor.research.jats;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Reads the front of articles in JATS; their text is passed over. */
@ApplicationScoped
class JatsReader implements ReferenceReader {

  private static final Pattern LOOKS_LIKE = Pattern.compile("<article[\\s>]");

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.JATS;
  }

  @Override
  public boolean recognizes(String text) {
    return LOOKS_LIKE.matcher(text).find();
  }

  @Override
  public List<ReadReference> read(String text) {
    return new XmlRecords(Set.of("article"), Set.of("body", "ref-list", "sub-article", "xref"))
        .read(text, JatsReader::article);
  }

  private static ReadReference article(int line, XmlElement article) {
    var draft = new ReferenceDraft(line);
    draft.type(
        article.attribute("article-type").equals("preprint")
            ? SourceType.PREPRINT
            : SourceType.ARTICLE);
    draft.put(Field.LANGUAGE, article.attribute("lang"));
    article.first("front/journal-meta").ifPresent(journal -> journal(draft, journal));
    article.first("front/article-meta").ifPresent(meta -> meta(draft, meta));
    return draft.done();
  }

  private static void journal(ReferenceDraft draft, XmlElement journal) {
    draft.put(Field.CONTAINER, journal.text("journal-title-group/journal-title"));
    draft.put(Field.CONTAINER, journal.text("journal-title"));
    draft.put(Field.SHORT_CONTAINER, journal.text("journal-title-group/abbrev-journal-title"));
    draft.put(Field.PUBLISHER, journal.text("publisher/publisher-name"));
    draft.put(Field.PLACE, journal.text("publisher/publisher-loc"));
    var serials = journal.all("issn").stream().map(XmlElement::text).toList();
    if (!serials.isEmpty()) {
      draft.put(Field.ISSN, serials.getFirst());
      draft.keep("issn-other", String.join(" | ", serials.subList(1, serials.size())));
    }
  }

  private static void meta(ReferenceDraft draft, XmlElement meta) {
    for (var id : meta.all("article-id")) {
      switch (id.attribute("pub-id-type")) {
        case "doi" -> draft.put(Field.DOI, id.text());
        case "pmid" -> draft.put(Field.PMID, id.text());
        case "pmc", "pmcid" -> draft.put(Field.PMCID, id.text());
        default -> draft.keep("id-" + id.attribute("pub-id-type"), id.text());
      }
    }
    draft.put(Field.TITLE, title(meta));
    draft.put(Field.VOLUME, meta.text("volume"));
    draft.put(Field.ISSUE, meta.text("issue"));
    var first = meta.text("fpage");
    var last = meta.text("lpage");
    draft.put(Field.PAGES, last.isEmpty() || last.equals(first) ? first : first + "-" + last);
    draft.put(Field.NUMBER, meta.text("elocation-id"));
    draft.put(
        Field.ABSTRACT,
        meta.all("abstract").stream().map(XmlElement::text).collect(Collectors.joining(" ")));
    meta.all("kwd-group/kwd").forEach(keyword -> draft.keyword(keyword.text()));
    draft.put(Field.FUNDING, funding(meta));
    meta.all("contrib-group/contrib").forEach(one -> contributor(draft, one));
    meta.all("pub-date").stream()
        .flatMap(date -> Dates.read(date(date)).stream())
        .min(Comparator.comparingInt(PublicationDate::year))
        .ifPresent(draft::issued);
    meta.all("related-article").forEach(related -> related(draft, related));
  }

  private static String title(XmlElement meta) {
    var title = meta.text("title-group/article-title");
    var subtitle = meta.text("title-group/subtitle");
    return subtitle.isEmpty() ? title : title + ": " + subtitle;
  }

  private static String funding(XmlElement meta) {
    var statement = meta.text("funding-group/funding-statement");
    return statement.isEmpty()
        ? meta.all("funding-group/award-group").stream()
            .map(XmlElement::text)
            .collect(Collectors.joining("; "))
        : statement;
  }

  private static String date(XmlElement date) {
    var month = Dates.month(date.text("month"));
    var text = date.text("year");
    if (month > 0) {
      text += "-" + month;
      text += date.text("day").isEmpty() ? "" : "-" + date.text("day");
    }
    return text;
  }

  private static void contributor(ReferenceDraft draft, XmlElement one) {
    var role = one.attribute("contrib-type").equals("editor") ? Role.EDITOR : Role.AUTHOR;
    var group = one.text("collab");
    var family = one.text("name/surname");
    if (!group.isEmpty()) {
      draft.contributor(Contributor.organization(role, group));
    } else if (!family.isEmpty()) {
      draft.contributor(
          new Contributor(
              role, family, one.text("name/given-names"), one.text("name/suffix"), false));
    }
  }

  /** An article of the kind retraction names here what it retracts. */
  private static void related(ReferenceDraft draft, XmlElement related) {
    var doi = Identifiers.doi(related.attribute("href"));
    var word = related.attribute("related-article-type");
    var kind =
        switch (word) {
          case "retracted-article", "partial-retraction", "retraction-forward" ->
              Notice.Kind.RETRACTION;
          case "object-of-concern", "concern-forward" -> Notice.Kind.CONCERN;
          case "corrected-article", "correction-forward" -> Notice.Kind.CORRECTION;
          default -> null;
        };
    draft.keep("related-" + word, related.attribute("href"));
    if (kind != null && word.endsWith("-forward")) {
      draft.notice(new Notice(kind, Notice.Origin.RECORD, doi.orElse(""), ""));
    } else if (kind != null && doi.isPresent()) {
      draft.about(Field.DOI, doi.get(), new Notice(kind, Notice.Origin.RECORD, "", ""));
    }
  }
}
