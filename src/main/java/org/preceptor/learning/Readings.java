package org.preceptor.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.standards.ActivityRef;

/** What each reader did in lessons: places reached, exercises, notes. It is theirs alone. */
public interface Readings {

  /**
   * The actor's own in this module, any version, oldest first; of each place the last time that it
   * was reached.
   */
  List<Reading> all(Actor actor, String module);

  /** The modules in which the actor has read anything. */
  Set<String> modules(Actor actor);

  void append(Actor actor, ActivityRef module, Reading reading);

  /** The actor's last answer to each block of the module. */
  Map<String, Answer> answers(Actor actor, String module);

  /** Adds an answer; earlier ones are kept behind it. */
  void answer(Actor actor, ActivityRef module, String block, Answer answer, Instant at);

  /** The actor's own notes in this module, oldest first. */
  List<Note> notes(Actor actor, String module);

  void note(Actor actor, ActivityRef module, Note note);

  /**
   * @throws org.preceptor.access.NotFound if the actor has no note with this id
   */
  void erase(Actor actor, UUID note);
}
