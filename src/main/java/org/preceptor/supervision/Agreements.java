package org.preceptor.supervision;

import java.util.List;
import org.preceptor.access.Actor;
import org.preceptor.access.Verb;
import org.preceptor.supervision.Agreement.Approval;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.HandOver;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.Version;

/**
 * Every agreement ever opened. Facts are added, never changed; of two that exclude each other the
 * second is not added.
 */
public interface Agreements {

  /**
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may do this
   *     to
   */
  Agreement get(AgreementId id, Verb verb, Actor actor);

  /** As {@link #get}, and nothing is added to it by others until the caller's transaction ends. */
  Agreement hold(AgreementId id, Verb verb, Actor actor);

  /** Those that the actor has a part in, latest first. */
  List<Agreement> of(Actor actor);

  /** With all that it holds. */
  void open(Agreement agreement);

  /**
   * @return whether it was added: there was no version of this number
   */
  boolean write(AgreementId id, Version version);

  /**
   * @return whether it was added: the person had not signed this version
   */
  boolean sign(AgreementId id, Signature signature);

  void approve(AgreementId id, Approval approval);

  /**
   * @return whether it was added: it had not been ended
   */
  boolean end(AgreementId id, Ending ending);

  /**
   * @return whether it was added: the supervisee had not left
   */
  boolean handOver(AgreementId id, HandOver handOver);
}
