package org.preceptor.research.bibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Kept;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceWriter;
import org.preceptor.research.SourceType;

/**
 * Writes BibTeX in UTF-8, with the entry types and fields that the classic styles know and BibLaTeX
 * reads. What neither has a field for goes into one field of our own, which styles pass over.
 */
@ApplicationScoped
class BibtexWriter implements ReferenceWriter {

  /** Names and texts that BibTeX has no field for. */
  static final String KEPT = "preceptor-kept";

  /** Stands between two of them, where no text can have it. */
  static final String BETWEEN = "{;}";

  /** A title as it came, with the braces that keep its capitals. */
  static final String TITLE = "bibtex-title";

  private static final Set<Field> FIELDS = Set.of(Field.values());

  /** Names that a reader takes for something else, or for another entry of the file. */
  private static final Set<String> TAKEN =
      Stream.concat(
              Stream.of(
                  ("author editor translator year month day date urldate keywords keyword url doi"
                          + " title journal journaltitle booktitle shortjournal eid institution"
                          + " school organization address location langid annote entrysubtype"
                          + " crossref xdata key "
                          + Kept.NOTICE
                          + " "
                          + KEPT
                          + " "
                          + TITLE
                          + " citation-key")
                      .split(" ", -1)),
              Arrays.stream(Field.values()).map(Field::word))
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "on", "of", "in", "for", "and", "to", "is", "are", "do", "does");

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.BIBTEX;
  }

  @Override
  public String write(List<Reference> references) {
    var text = new StringBuilder();
    var keys = new HashSet<String>();
    references.forEach(one -> write(text, one, key(one, keys)));
    return text.toString();
  }

  private static void write(StringBuilder text, Reference reference, String key) {
    text.append('@').append(BibtexTypes.written(reference.type())).append('{').append(key);
    text.append(",\n");
    for (var role : Role.values()) {
      line(
          text,
          role.word(),
          reference.contributors(role).stream()
              .map(BibtexWriter::name)
              .collect(Collectors.joining(" and ")));
    }
    for (var field : Field.values()) {
      line(text, name(field, reference.type()), value(field, reference));
    }
    line(text, "keywords", keywords(reference.keywords()));
    reference.published().ifPresent(date -> date(text, date));
    if (reference.accessed() != null) {
      line(text, "urldate", reference.accessed().toString());
    }
    BibtexTypes.subtype(reference.type()).ifPresent(word -> line(text, "entrysubtype", word));
    kept(text, reference);
    text.append("}\n\n");
  }

  private static String name(Field field, SourceType type) {
    boolean serial = BibtexTypes.isSerial(type);
    return switch (field) {
      case CONTAINER ->
          type == SourceType.CHAPTER || type == SourceType.CONFERENCE_PAPER
              ? "booktitle"
              : "journal";
      case SHORT_CONTAINER -> "shortjournal";
      case ISSUE -> serial ? "number" : "issue";
      case NUMBER -> serial ? "eid" : "number";
      case PUBLISHER ->
          switch (type) {
            case THESIS -> "school";
            case REPORT -> "institution";
            default -> "publisher";
          };
      case PLACE -> "address";
      default -> field.word();
    };
  }

  private static String value(Field field, Reference reference) {
    var text = reference.text(field);
    return switch (field) {
      case DOI, URL -> text.replace("{", "%7B").replace("}", "%7D");
      case TITLE -> title(reference);
      case PAGES -> Latex.written(text).replace("-{}", "-").replace("-", "--");
      case NOTE -> Latex.written(Kept.note(reference));
      default -> Latex.written(text);
    };
  }

  /** As it came, as long as it still says the same. */
  private static String title(Reference reference) {
    var came = reference.extras().getOrDefault(TITLE, "");
    var title = reference.text(Field.TITLE);
    return !came.isEmpty() && Latex.read(came).strip().equals(title) ? came : Latex.title(title);
  }

  /** A comma would part a keyword in two, unless a semicolon stands between all. */
  private static String keywords(List<String> keywords) {
    boolean plain = keywords.stream().noneMatch(one -> one.contains(",") || one.contains(";"));
    return Latex.written(plain ? String.join(", ", keywords) : String.join("; ", keywords) + ";");
  }

  private static void date(StringBuilder text, PublicationDate date) {
    line(text, "year", "%04d".formatted(date.year()));
    if (date.month() > 0) {
      text.append("  month = ").append(MONTHS.get(date.month() - 1)).append(",\n");
    }
    line(text, "date", date.toString());
  }

  private static void kept(StringBuilder text, Reference reference) {
    var rest =
        Kept.of(reference, FIELDS).stream()
            .filter(one -> !one.getKey().equals("citation-key") && !one.getKey().equals(TITLE))
            .toList();
    rest.stream()
        .filter(BibtexWriter::isAField)
        .forEach(one -> line(text, one.getKey(), field(one)));
    line(
        text,
        KEPT,
        rest.stream()
            .filter(one -> !isAField(one))
            .map(one -> Latex.written(one.getKey() + ": " + one.getValue()))
            .collect(Collectors.joining(BETWEEN + " ")));
  }

  private static String field(Map.Entry<String, String> kept) {
    return kept.getKey().equals("file") ? kept.getValue() : Latex.written(kept.getValue());
  }

  /** Whether it can stand under its own name, where it most likely came from. */
  private static boolean isAField(Map.Entry<String, String> kept) {
    var name = kept.getKey();
    return name.matches("[a-z][a-z0-9-]{1,40}")
        && !name.startsWith("x-")
        && !TAKEN.contains(name)
        && (!name.equals("file") || kept.getValue().matches("[^{}]*[^{}\\\\]"));
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String name(Contributor one) {
    if (one.group()) {
      return "{" + Latex.written(one.family()) + "}";
    }
    if (one.given().isEmpty() && one.suffix().isEmpty() && !one.family().matches(".*[ ,].*")) {
      return Latex.written(one.family());
    }
    var parts =
        one.suffix().isEmpty()
            ? List.of(one.family(), one.given())
            : List.of(one.family(), one.suffix(), one.given());
    return parts.stream().map(Latex::written).collect(Collectors.joining(", "));
  }

  /** The one it came with, or else first author, year and first word; never the same twice. */
  private static String key(Reference reference, Set<String> taken) {
    var own = reference.extras().get("citation-key");
    var base = own == null ? made(reference) : own.replaceAll("[\\s{},=\"#%~\\\\]", "-");
    var key = base;
    for (int n = 2; !taken.add(key); n++) {
      key = base + "-" + n;
    }
    return key;
  }

  private static String made(Reference reference) {
    var names = reference.contributors();
    var author = names.isEmpty() ? "" : ascii(Identifiers.key(names.getFirst().family()));
    var year = reference.published().map(date -> String.valueOf(date.year())).orElse("");
    var word =
        Stream.of(Identifiers.key(reference.title()).split(" ", -1))
            .map(BibtexWriter::ascii)
            .filter(one -> one.length() > 1 && !SMALL.contains(one))
            .findFirst()
            .orElse("");
    return (author.isEmpty() ? "source" : author) + year + word;
  }

  private static String ascii(String text) {
    return text.replaceAll("[^a-z0-9]", "");
  }
}
