package org.preceptor.learning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;

/** Every form ever drawn and every answer given to one. Nothing is changed afterwards. */
public interface Exams {

  /**
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may see
   */
  Exam get(UUID form, Actor actor);

  /**
   * Holds others who ask for the same off until the transaction ends.
   *
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may answer
   */
  Exam.Sheet hold(UUID form, Actor actor);

  /** The actor's own for this module, any version, first attempt first. */
  List<Exam> all(Actor actor, String module);

  /** The modules of which the actor has drawn a form. */
  Set<String> modules(Actor actor);

  /**
   * Stores a form, unless one with the same person, module and attempt is stored already.
   *
   * @return the form that is stored now
   */
  ExamForm append(ExamForm form);

  void append(UUID form, Exam.Given given);

  /** Hands in; a form that is handed in keeps its first moment. */
  void submit(UUID form, Instant at);
}
