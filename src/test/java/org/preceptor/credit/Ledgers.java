package org.preceptor.credit;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.PersonId;

/** Whole ledgers for tests, the same for the same seed, written as the store would. */
public final class Ledgers {

  public static final Instant START = Instant.parse("2026-11-22T12:00:00.250Z");

  private static final List<String> NAMES =
      List.of(
          "Amara Okonkwo", "Inés Delgado-Ruiz", "Thảo Nguyen", "Ari \"A\" Feldman", "Öykü Şahin");

  private final Random random;
  private final CheckpointKey key;
  private final List<StoredEntry> entries = new ArrayList<>();
  private LedgerHead head = LedgerHead.EMPTY;

  public Ledgers(long seed) {
    this(seed, key(seed));
  }

  public Ledgers(long seed, CheckpointKey key) {
    this.random = new Random(seed);
    this.key = key;
  }

  /** A ledger of awards, with corrections and reversals now and then. */
  public static Ledgers of(long seed, int size) {
    var ledger = new Ledgers(seed);
    for (int i = 0; i < size; i++) {
      ledger.addAny();
    }
    return ledger;
  }

  /** The same key for the same seed; worth nothing outside tests. */
  public static CheckpointKey key(long seed) {
    var random = new Random(seed);
    var fixed =
        new SecureRandom() {
          private static final long serialVersionUID = 1L;

          @Override
          public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
          }
        };
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(255, fixed);
      var pair = generator.generateKeyPair();
      return new CheckpointKey("credits.example/ledger", pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public Award award() {
    return Awards.to(new PersonId(uuid()), NAMES.get(random.nextInt(NAMES.size())), uuid());
  }

  public AwardEntry add(Award award) {
    var entry =
        new AwardEntry(head.size(), now(), CertificateCode.of(new BigInteger(128, random)), award);
    store(entry, EntryText.write(entry));
    return entry;
  }

  public void add(PersonId person, Amendment amendment) {
    var entry = new AmendmentEntry(head.size(), now(), person, amendment);
    store(entry, EntryText.write(entry));
  }

  /** Enters a text that the domain would never have written. */
  public void addForged(Entry entry, String text) {
    store(entry, text);
  }

  public Instant now() {
    return START.plusSeconds(60 * head.size());
  }

  public UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private void addAny() {
    if (head.size() == 0 || random.nextInt(4) > 0) {
      add(award());
      return;
    }
    var awards = entries.stream().filter(entry -> entry.awardKey().isPresent()).toList();
    var amended = awards.get(random.nextInt(awards.size()));
    var person = amended.content().orElseThrow().person();
    var proposer = new PersonId(uuid());
    var approver = new PersonId(uuid());
    add(
        person,
        random.nextBoolean()
            ? new Reversal(amended.position(), "issued by mistake", proposer, approver)
            : new Correction(
                amended.position(),
                "A. Name",
                new ContactTime(70),
                "1",
                "typo",
                proposer,
                approver));
  }

  private void store(Entry entry, String text) {
    var salt = new byte[32];
    random.nextBytes(salt);
    var commitment = new Commitment(salt, text);
    var key =
        entry instanceof AwardEntry award
            ? Optional.of(award.award().enrollment())
            : Optional.<UUID>empty();
    entries.add(
        new StoredEntry(
            entry.position(),
            EntryText.kind(entry),
            key,
            entry.enteredAt(),
            commitment.leaf(),
            head.root(),
            Optional.of(new StoredEntry.Content(entry.person(), commitment))));
    head = head.append(commitment.leaf()).head();
  }

  public CheckpointKey key() {
    return key;
  }

  public List<StoredEntry> entries() {
    return List.copyOf(entries);
  }

  public Checkpoint checkpoint() {
    return Checkpoint.signed(head, key, now());
  }

  /** Everything readable. */
  public String export() {
    return export(entry -> false);
  }

  /** With some entries sealed. */
  public String export(Predicate<StoredEntry> sealed) {
    var out = new StringBuilder();
    LedgerExport.write(
        out,
        key.verifierKey(),
        entries.stream().map(entry -> sealed.test(entry) ? entry.sealed() : entry),
        checkpoint());
    return out.toString();
  }
}
