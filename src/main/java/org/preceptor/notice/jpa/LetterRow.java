package org.preceptor.notice.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.notice.Letter;
import org.preceptor.notice.WrittenLetter;
import org.preceptor.notice.WrittenLetter.State;
import org.preceptor.standards.OrganizationId;

@Entity
@Table(name = "letter")
class LetterRow {

  @Id UUID id;

  @Column(name = "letter_key")
  String key;

  String recipient;

  String subject;

  String body;

  @Nullable String organization;

  @Column(name = "put_at")
  Instant put;

  String state;

  int tries;

  @Column(name = "next_try_at")
  Instant nextTry;

  @Column(name = "settled_at")
  @Nullable Instant settled;

  @Column(name = "last_error")
  @Nullable String lastError;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected LetterRow() {}

  LetterRow(Letter letter, Instant now) {
    id = UUID.randomUUID();
    key = letter.key();
    recipient = letter.to();
    subject = letter.subject();
    body = letter.text();
    var house = letter.organization();
    organization = house == null ? null : house.toString();
    put = now;
    state = State.WAITING.name();
    nextTry = now;
  }

  WrittenLetter toLetter() {
    var house = organization == null ? null : OrganizationId.of(organization);
    return new WrittenLetter(
        id,
        new Letter(key, recipient, subject, body, house),
        put,
        State.valueOf(state),
        tries,
        nextTry,
        settled,
        lastError);
  }
}
