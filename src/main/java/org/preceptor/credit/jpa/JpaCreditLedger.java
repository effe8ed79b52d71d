package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.credit.Amendment;
import org.preceptor.credit.AmendmentEntry;
import org.preceptor.credit.Award;
import org.preceptor.credit.AwardEntry;
import org.preceptor.credit.Awarding;
import org.preceptor.credit.CertificateCode;
import org.preceptor.credit.Commitment;
import org.preceptor.credit.CreditLedger;
import org.preceptor.credit.Entry;
import org.preceptor.credit.EntryText;
import org.preceptor.credit.LedgerHead;

/**
 * The lock on the head orders the entries; the unique award key makes each enrollment earn once.
 */
@ApplicationScoped
class JpaCreditLedger implements CreditLedger {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject SecureRandom random;

  @Override
  public Awarding award(Award award) {
    Optional<Awarding> already = earned(award.enrollment());
    return already.orElseGet(() -> enter(award));
  }

  private Awarding enter(Award award) {
    var head = lockedHead();
    // Whoever held the lock before may have awarded the same enrollment.
    var already = earned(award.enrollment());
    if (already.isPresent()) {
      return already.get();
    }
    var code = CertificateCode.random(random);
    var entry = new AwardEntry(head.size, now(), code, award);
    append(head, entry, award.enrollment());
    var certificate = new CreditCertificateRow();
    certificate.code = code.text();
    certificate.position = entry.position();
    em.persist(certificate);
    em.flush();
    return new Awarding.Awarded(entry);
  }

  @Override
  public AmendmentEntry amend(Amendment amendment) {
    var head = lockedHead();
    var award =
        content(amendment.award())
            .map(row -> EntryText.read(row.text))
            .filter(AwardEntry.class::isInstance)
            .orElseThrow(() -> new NotFound(Thing.CREDIT, amendment.award()));
    var entry = new AmendmentEntry(head.size, now(), award.person(), amendment);
    append(head, entry, null);
    em.flush();
    return entry;
  }

  private Optional<Awarding> earned(UUID enrollment) {
    return em.createQuery(
            "select c.text from CreditEntryRow e, CreditEntryContentRow c"
                + " where e.awardKey = :key and c.position = e.position",
            String.class)
        .setParameter("key", enrollment.toString())
        .getResultStream()
        .findFirst()
        .map(text -> new Awarding.Already((AwardEntry) EntryText.read(text)));
  }

  private Optional<CreditEntryContentRow> content(long position) {
    return Optional.ofNullable(em.find(CreditEntryContentRow.class, position));
  }

  private LedgerHeadRow lockedHead() {
    return em.find(LedgerHeadRow.class, LedgerHeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  private void append(LedgerHeadRow row, Entry entry, @Nullable UUID awardKey) {
    var head = row.toHead();
    var commitment = Commitment.salted(EntryText.write(entry), random);
    var stored = new CreditEntryRow();
    stored.position = entry.position();
    stored.kind = EntryText.kind(entry);
    stored.awardKey = awardKey == null ? null : awardKey.toString();
    stored.enteredAt = entry.enteredAt();
    stored.leafHash = commitment.leaf().bytes();
    stored.rootBefore = head.root().bytes();
    em.persist(stored);
    em.flush();
    em.persist(content(entry, commitment));
    grow(row, head.append(commitment.leaf()));
  }

  private static CreditEntryContentRow content(Entry entry, Commitment commitment) {
    var content = new CreditEntryContentRow();
    content.position = entry.position();
    content.salt = commitment.salt();
    content.text = commitment.text();
    content.person = entry.person().value();
    return content;
  }

  private void grow(LedgerHeadRow row, LedgerHead.Appended appended) {
    row.set(appended.head());
    // Leaves stand in the entries themselves.
    appended.completed().stream()
        .filter(node -> node.level() > 0)
        .forEach(node -> em.persist(new LedgerNodeRow(node)));
  }

  /** The database keeps microseconds; the text must say the same. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
