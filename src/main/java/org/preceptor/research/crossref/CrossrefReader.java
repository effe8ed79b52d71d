package org.preceptor.research.crossref;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.Remark.What;
import org.preceptor.research.csl.CslDates;
import org.preceptor.research.csl.CslTypes;
import org.preceptor.research.csl.JsonRecords;

/**
 * Reads Crossref's records. What was published about a work stands in {@code updated-by} of its own
 * record and in {@code update-to} of the notice's; both are read.
 */
@ApplicationScoped
public class CrossrefReader implements ReferenceReader {

  private static final Pattern LOOKS_LIKE =
      Pattern.compile("\"message\"\\s*:|\"title\"\\s*:\\s*\\[|\"message-type\"\\s*:");
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,80}>");

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.CROSSREF;
  }

  @Override
  public boolean recognizes(String text) {
    var start = text.stripLeading();
    return (start.startsWith("{") || start.startsWith("[")) && LOOKS_LIKE.matcher(text).find();
  }

  @Override
  public List<ReadReference> read(String text) {
    return JsonRecords.read(text, List.of("message", "items"), CrossrefReader::work);
  }

  private static ReadReference work(int line, JsonObject work) {
    var draft = new ReferenceDraft(line);
    var word = JsonRecords.text(work, "type");
    CslTypes.read(word)
        .ifPresentOrElse(
            draft::type,
            () -> {
              draft.remark(What.UNKNOWN_TYPE, word);
              draft.keep("crossref-type", word);
            });
    issued(draft, work);
    work.forEach((name, value) -> put(draft, name, value, work));
    return draft.done();
  }

  private static void put(ReferenceDraft draft, String name, JsonValue value, JsonObject work) {
    var text = JsonRecords.text(value);
    switch (name) {
      case "title" -> draft.put(Field.TITLE, title(work));
      case "container-title" -> draft.put(Field.CONTAINER, first(value));
      case "short-container-title" -> draft.put(Field.SHORT_CONTAINER, first(value));
      case "DOI" -> draft.put(Field.DOI, text);
      case "PMID" -> draft.put(Field.PMID, text);
      case "URL" -> {
        if (Identifiers.doi(text).isEmpty()) {
          draft.put(Field.URL, text);
        }
      }
      case "ISSN" -> serials(draft, value);
      case "ISBN" -> draft.put(Field.ISBN, first(value));
      case "volume" -> draft.put(Field.VOLUME, text);
      case "issue" -> draft.put(Field.ISSUE, text);
      case "page" -> draft.put(Field.PAGES, text);
      case "article-number" -> draft.put(Field.NUMBER, text);
      case "publisher" -> draft.put(Field.PUBLISHER, text);
      case "publisher-location" -> draft.put(Field.PLACE, text);
      case "language" -> draft.put(Field.LANGUAGE, text);
      case "abstract" -> draft.put(Field.ABSTRACT, TAG.matcher(text).replaceAll(" "));
      case "subject" -> List.of(text.split(" \\| ", -1)).forEach(draft::keyword);
      case "author" -> names(draft, Role.AUTHOR, work);
      case "editor" -> names(draft, Role.EDITOR, work);
      case "translator" -> names(draft, Role.TRANSLATOR, work);
      case "funder" ->
          draft.put(
              Field.FUNDING,
              JsonRecords.objects(work, "funder").stream()
                  .map(funder -> JsonRecords.text(funder, "name"))
                  .collect(Collectors.joining("; ")));
      case "updated-by" -> JsonRecords.objects(work, name).forEach(one -> updatedBy(draft, one));
      case "update-to" ->
          JsonRecords.objects(work, name).forEach(one -> updateTo(draft, one, work));
      case "relation" -> draft.keep("relation", text.equals("{}") ? "" : text);
      default -> {
        if (!OF_THE_AGENCY.contains(name)) {
          draft.keep(name, text);
        }
      }
    }
  }

  /** Of Crossref's own book-keeping, and nothing about the work. */
  private static final List<String> OF_THE_AGENCY =
      List.of(
          "type",
          "subtitle",
          "issued",
          "published",
          "published-print",
          "published-online",
          "created",
          "deposited",
          "indexed",
          "score",
          "prefix",
          "member",
          "source",
          "resource",
          "reference",
          "reference-count",
          "references-count",
          "is-referenced-by-count",
          "content-domain",
          "content-created",
          "content-updated",
          "journal-issue",
          "issn-type",
          "isbn-type",
          "link",
          "license",
          "alternative-id",
          "assertion",
          "original-title",
          "short-title",
          "institution",
          "posted",
          "accepted",
          "approved");

  private static String title(JsonObject work) {
    var title = TAG.matcher(first(work.getOrDefault("title", JsonValue.NULL))).replaceAll("");
    var subtitle = first(work.getOrDefault("subtitle", JsonValue.NULL));
    return subtitle.isBlank() || title.contains(subtitle) ? title : title + ": " + subtitle;
  }

  private static String first(JsonValue value) {
    return value instanceof JsonArray array
        ? array.stream().map(JsonRecords::text).findFirst().orElse("")
        : JsonRecords.text(value);
  }

  private static void serials(ReferenceDraft draft, JsonValue value) {
    var all = List.of(JsonRecords.text(value).split(" \\| ", -1));
    draft.put(Field.ISSN, all.getFirst());
    draft.keep("issn-other", String.join(" | ", all.subList(1, all.size())));
  }

  private static void issued(ReferenceDraft draft, JsonObject work) {
    for (var name : List.of("issued", "published", "published-print", "published-online")) {
      if (!draft.hasIssued()) {
        CslDates.read(work.getOrDefault(name, JsonValue.NULL)).ifPresent(draft::issued);
      }
    }
  }

  private static void names(ReferenceDraft draft, Role role, JsonObject work) {
    for (var name : JsonRecords.objects(work, role.word())) {
      var group = JsonRecords.text(name, "name");
      var family = JsonRecords.text(name, "family");
      if (!group.isBlank()) {
        draft.contributor(Contributor.organization(role, group));
      } else if (!family.isBlank()) {
        draft.contributor(
            new Contributor(
                role,
                family,
                JsonRecords.text(name, "given"),
                JsonRecords.text(name, "suffix"),
                false));
      }
    }
  }

  private static void updatedBy(ReferenceDraft draft, JsonObject update) {
    var kind = kind(JsonRecords.text(update, "type"));
    if (kind != null) {
      draft.notice(notice(kind, update, JsonRecords.text(update, "DOI")));
    } else {
      draft.keep("updated-by-" + JsonRecords.text(update, "type"), JsonRecords.text(update, "DOI"));
    }
  }

  private static void updateTo(ReferenceDraft draft, JsonObject update, JsonObject work) {
    var kind = kind(JsonRecords.text(update, "type"));
    var doi = Identifiers.doi(JsonRecords.text(update, "DOI"));
    draft.keep("update-to-" + JsonRecords.text(update, "type"), doi.orElse(""));
    if (kind != null && doi.isPresent()) {
      draft.about(Field.DOI, doi.get(), notice(kind, update, JsonRecords.text(work, "DOI")));
    }
  }

  private static Notice notice(Notice.Kind kind, JsonObject update, String doi) {
    return new Notice(
        kind,
        JsonRecords.text(update, "source").equals("retraction-watch")
            ? Notice.Origin.RETRACTION_WATCH
            : Notice.Origin.CROSSREF,
        Identifiers.doi(doi).orElse(""),
        CslDates.read(update.getOrDefault("updated", JsonValue.NULL))
            .map(PublicationDate::toString)
            .orElse(""));
  }

  private static Notice.@Nullable Kind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "retraction", "partial_retraction", "removal", "withdrawal" -> Notice.Kind.RETRACTION;
      case "expression_of_concern" -> Notice.Kind.CONCERN;
      case "correction", "corrigendum", "erratum", "addendum", "clarification" ->
          Notice.Kind.CORRECTION;
      case "reinstatement" -> Notice.Kind.REINSTATEMENT;
      default -> null;
    };
  }
}
