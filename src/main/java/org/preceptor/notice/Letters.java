package org.preceptor.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;

/** The outbox, from the side of who sends and who looks. */
public interface Letters {

  /**
   * Takes the letter that has waited longest and marks it as being sent. Of two senders at once
   * only one gets it.
   */
  Optional<WrittenLetter> claim(Instant now);

  /** It is out; its text, which may hold secrets, is dropped. */
  void sent(UUID id, Instant now);

  /**
   * It could not be sent.
   *
   * @param nextTry null where it is given up
   */
  void failed(UUID id, String error, Instant now, @Nullable Instant nextTry);

  /** Puts one that failed, or of which nobody knows, back among those that wait. */
  void again(UUID id, Instant now);

  /**
   * Latest first: those of the actor's organization, and in the demonstration all.
   *
   * @throws org.preceptor.access.NotFound if the actor may list none
   */
  List<WrittenLetter> all(Actor actor, int first, int most);

  /**
   * How many {@link #all} has.
   *
   * @throws org.preceptor.access.NotFound if the actor may list none
   */
  int count(Actor actor);

  /**
   * The latest of all, which in the demonstration anyone may read.
   *
   * @throws org.preceptor.access.NotFound outside the demonstration
   */
  List<WrittenLetter> invented(int most);

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may change
   */
  WrittenLetter get(UUID id, Actor actor);
}
