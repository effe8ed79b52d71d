package org.preceptor.research;

import java.util.Collection;
import java.util.List;
import org.preceptor.access.Actor;

/** Every appraisal that was ever begun. Answers and turns are added and never changed. */
public interface Appraisals {

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may read
   */
  Appraisal get(AppraisalId id, Actor actor);

  /** Those that the actor may read, newest first. */
  List<Appraisal> all(Actor actor);

  /** Those of a source and of what is merged with it that the actor may read, newest first. */
  List<Appraisal> of(SourceId source, Actor actor);

  /** The same of any of the sources, newest first. */
  List<Appraisal> of(Collection<SourceId> sources, Actor actor);

  /** Asks nobody's right: what was said of this one, before it was merged if it was. */
  List<Appraisal> of(SourceId source);

  /** Asks nobody's right: those of a round. */
  List<Appraisal> of(PanelId panel);

  /** Finished ones that nobody opened again; asks nobody's right. */
  List<Appraisal> finished();

  void begin(Appraisal appraisal);

  /** Has everybody else who holds it wait until this transaction ends. */
  void hold(AppraisalId id);

  /** What it asks and what hangs on it; the last framing is the one that counts. */
  void append(AppraisalId id, Appraisal.Framed framed);

  void append(AppraisalId id, AnswerStep step);

  void append(AppraisalId id, AppraisalTurn turn);
}
