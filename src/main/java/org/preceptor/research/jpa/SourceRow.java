package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.EditorialStatus;
import org.preceptor.research.Field;
import org.preceptor.research.Identifiers;
import org.preceptor.research.Source;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceKey;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "source")
class SourceRow {

  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_NAME = 120;

  @Id UUID id;

  UUID organization;

  @Column(name = "added_by")
  UUID addedBy;

  @Column(name = "added_at")
  Instant addedAt;

  String visibility;

  @Column(name = "merged_into")
  @Nullable String mergedInto;

  @Column(name = "source_type")
  String sourceType;

  @Column(name = "title_key")
  String titleKey;

  @Column(name = "first_author")
  String firstAuthor;

  @Column(name = "issued_year")
  int issuedYear;

  String doi;

  String pmid;

  String isbn;

  String state;

  @Column(name = "checked_at")
  @Nullable Instant checkedAt;

  String notices;

  String reference;

  @Column(name = "search_key")
  String searchKey;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceRow() {}

  void set(Source source) {
    var reference = source.reference();
    var key = SourceKey.of(source.id(), reference);
    id = source.id().value();
    organization = source.organization().value();
    addedBy = source.addedBy().value();
    addedAt = source.addedAt();
    visibility = source.visibility().word();
    sourceType = reference.type().word();
    titleKey = shortened(key.title(), LONGEST_TITLE);
    firstAuthor = shortened(key.firstAuthor(), LONGEST_NAME);
    issuedYear = key.year();
    doi = shortened(key.doi(), LONGEST_TITLE);
    pmid = key.pmid();
    isbn = key.isbn();
    state = source.editorial().state().word();
    checkedAt = source.editorial().checkedAt();
    notices = ReferenceJson.notices(source.editorial().notices());
    this.reference = ReferenceJson.written(reference);
    searchKey =
        Identifiers.key(
            String.join(
                " ",
                reference.title(),
                reference.contributors().stream()
                    .map(one -> one.spoken())
                    .collect(Collectors.joining(" ")),
                reference.container(),
                reference.text(Field.ABSTRACT),
                String.join(" ", reference.keywords()),
                reference.doi(),
                reference.pmid(),
                reference.published().map(date -> String.valueOf(date.year())).orElse("")));
  }

  Source toSource() {
    return new Source(
        new SourceId(id),
        ReferenceJson.read(reference),
        new EditorialStatus(ReferenceJson.notices(notices), checkedAt),
        new OrganizationId(organization),
        new PersonId(addedBy),
        addedAt,
        Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)));
  }

  static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
