package org.preceptor.research.csl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Names;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.Remark.What;

/** Reads CSL-JSON, ours and that of others. */
@ApplicationScoped
class CslReader implements ReferenceReader {

  /** What we could not say otherwise stands under this name in {@code custom}. */
  static final String OURS = "preceptor";

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.CSL;
  }

  @Override
  public boolean recognizes(String text) {
    return text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{");
  }

  @Override
  public List<ReadReference> read(String text) {
    return JsonRecords.read(text, List.of("items"), CslReader::item);
  }

  private static ReadReference item(int line, JsonObject item) {
    var draft = new ReferenceDraft(line);
    var word = JsonRecords.text(item, "type");
    CslTypes.read(word)
        .ifPresentOrElse(
            draft::type,
            () -> {
              draft.remark(What.UNKNOWN_TYPE, word);
              draft.keep("csl-type", word);
            });
    item.forEach((name, value) -> put(draft, name, value));
    return draft.done();
  }

  private static void put(ReferenceDraft draft, String name, JsonValue value) {
    var text = JsonRecords.text(value);
    switch (name) {
      case "type" -> {}
      case "id" -> draft.keep("citation-key", text);
      case "citation-key" -> draft.keep(name, text);
      case "author" -> names(draft, Role.AUTHOR, value);
      case "editor" -> names(draft, Role.EDITOR, value);
      case "translator" -> names(draft, Role.TRANSLATOR, value);
      case "title" -> draft.put(Field.TITLE, text);
      case "container-title" -> draft.put(Field.CONTAINER, text);
      case "container-title-short", "journalAbbreviation" -> draft.put(Field.SHORT_CONTAINER, text);
      case "collection-title" -> draft.put(Field.SERIES, text);
      case "volume" -> draft.put(Field.VOLUME, text);
      case "issue" -> draft.put(Field.ISSUE, text);
      case "number" -> draft.put(Field.NUMBER, text);
      case "page" -> draft.put(Field.PAGES, text);
      case "edition" -> draft.put(Field.EDITION, text);
      case "publisher" -> draft.put(Field.PUBLISHER, text);
      case "publisher-place" -> draft.put(Field.PLACE, text);
      case "DOI" -> draft.put(Field.DOI, text);
      case "PMID" -> draft.put(Field.PMID, text);
      case "PMCID" -> draft.put(Field.PMCID, text);
      case "ISBN" -> draft.put(Field.ISBN, text);
      case "ISSN" -> draft.put(Field.ISSN, text);
      case "URL" -> draft.put(Field.URL, text);
      case "abstract" -> draft.put(Field.ABSTRACT, text.replaceAll("</?jats:[^>]*>", " "));
      case "language" -> draft.put(Field.LANGUAGE, text);
      case "note" -> draft.put(Field.NOTE, text);
      case "keyword" ->
          List.of(text.split(text.contains(";") ? ";" : "[,|]", -1)).forEach(draft::keyword);
      case "issued" -> issued(draft, value);
      case "accessed" -> CslDates.read(value).ifPresent(draft::accessed);
      case "custom" -> custom(draft, value);
      default -> draft.unknown(name, text);
    }
  }

  private static void issued(ReferenceDraft draft, JsonValue value) {
    CslDates.written(value).ifPresent(text -> draft.issued("date-in-file", text));
    CslDates.worded(value).ifPresent(text -> draft.keep("date-in-file", text));
    if (value instanceof JsonObject date) {
      for (var said : List.of("raw", "literal", "season")) {
        var text = JsonRecords.text(date, said);
        if (!draft.hasIssued() && !said.equals("season")) {
          draft.issued("date-in-file", text);
        } else {
          draft.keep("date-" + said, text);
        }
      }
      if (!draft.hasIssued()) {
        draft.remark(What.NOT_A_DATE, value.toString());
      }
    } else {
      draft.issued("date-in-file", JsonRecords.text(value));
    }
  }

  private static void names(ReferenceDraft draft, Role role, JsonValue value) {
    if (!(value instanceof JsonArray names)) {
      draft.remark(What.NAMES_AS_TEXT, JsonRecords.text(value));
      Names.spoken(role, JsonRecords.text(value)).ifPresent(draft::contributor);
      return;
    }
    for (var name : names) {
      if (name instanceof JsonObject one) {
        name(draft, role, one);
      } else {
        Names.spoken(role, JsonRecords.text(name)).ifPresent(draft::contributor);
      }
    }
  }

  private static void name(ReferenceDraft draft, Role role, JsonObject name) {
    var literal = JsonRecords.text(name, "literal");
    var family =
        (JsonRecords.text(name, "non-dropping-particle") + " " + JsonRecords.text(name, "family"))
            .strip();
    if (!literal.isBlank()) {
      draft.contributor(Contributor.organization(role, literal));
    } else if (!family.isBlank()) {
      draft.contributor(
          new Contributor(
              role,
              family,
              (JsonRecords.text(name, "given") + " " + JsonRecords.text(name, "dropping-particle"))
                  .strip(),
              JsonRecords.text(name, "suffix"),
              false));
    } else {
      draft.unknown(role.word(), name.toString());
    }
  }

  /** Ours go back to where they were; those of others are kept as they stand. */
  private static void custom(ReferenceDraft draft, JsonValue value) {
    if (!(value instanceof JsonObject custom)) {
      draft.unknown("custom", JsonRecords.text(value));
      return;
    }
    custom.forEach(
        (name, kept) -> {
          if (name.equals(OURS)) {
            JsonRecords.objects(custom, OURS)
                .forEach(
                    pair ->
                        draft.keep(
                            JsonRecords.text(pair, "name"), JsonRecords.text(pair, "value")));
          } else {
            draft.unknown("custom-" + name, JsonRecords.text(kept));
          }
        });
  }
}
