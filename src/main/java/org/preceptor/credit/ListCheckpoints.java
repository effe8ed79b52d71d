package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.List;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/** Shows a licensing body what was signed, the state of this moment included. */
@UseCase
public class ListCheckpoints {

  @Inject SignCheckpoint signer;
  @Inject Checkpoints checkpoints;
  @Inject CurrentPerson person;
  @Inject Access access;

  /** The newest out of all. */
  public record Page(List<Checkpoint> checkpoints, int count) {}

  public Page newest(int most) {
    var actor = person.actor();
    var owner = new Owner(null, actor.organization());
    if (!access.allows(actor, Verb.LIST, Thing.CHECKPOINT, owner)) {
      throw new NotFound(Thing.CHECKPOINT, actor.organization());
    }
    var latest = signer.latest();
    var newest = checkpoints.newest(0, most);
    return new Page(newest.isEmpty() ? List.of(latest) : newest, checkpoints.count());
  }
}
