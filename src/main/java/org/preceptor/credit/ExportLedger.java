package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.standards.PersonId;

/**
 * Hands the whole ledger to a licensing body for checking elsewhere. What is not about the body's
 * own licensees comes sealed: hashes, and nothing that can be read.
 */
@UseCase
public class ExportLedger {

  @Inject Ledger ledger;
  @Inject SignCheckpoint checkpoints;
  @Inject CheckpointKey key;
  @Inject Holder holder;
  @Inject CurrentPerson person;
  @Inject Access access;
  @Inject AuditTrail audit;

  /**
   * Writes up to the latest checkpoint, and records that it was asked for.
   *
   * @throws NotFound if the actor may export no ledger
   */
  public void write(Appendable out) {
    var actor = requireAllowed();
    var checkpoint = checkpoints.latest();
    audit.record(actor, Verb.EXPORT, Thing.LEDGER, Long.toString(checkpoint.size()), null);
    var known = new HashMap<PersonId, Boolean>();
    LedgerExport.write(
        out,
        key.verifierKey(),
        ledger
            .entries(checkpoint.size())
            .map(entry -> isOwn(entry, actor, known) ? entry : entry.sealed()),
        checkpoint);
  }

  /**
   * Who exports, before the first byte is written.
   *
   * @throws NotFound if the actor may export no ledger
   */
  public Actor requireAllowed() {
    var actor = person.actor();
    if (!access.allows(actor, Verb.EXPORT, Thing.LEDGER, new Owner(null, actor.organization()))) {
      throw new NotFound(Thing.LEDGER, actor.organization());
    }
    return actor;
  }

  private boolean isOwn(StoredEntry entry, Actor actor, Map<PersonId, Boolean> known) {
    return entry
        .content()
        .map(StoredEntry.Content::person)
        .map(
            whose ->
                known.computeIfAbsent(
                    whose, one -> !holder.isAt(actor.organization(), one).isEmpty()))
        .orElse(false);
  }
}
