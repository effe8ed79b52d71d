package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.preceptor.access.Actor;
import org.preceptor.access.Verb;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.PracticeEntry.Amount;
import org.preceptor.supervision.PracticeEntry.Countersignature;
import org.preceptor.supervision.SessionRecord.Confirmation;
import org.preceptor.supervision.SessionRecord.Entry;

/**
 * Every session and every day of practice on record. Facts are added, never changed; of two that
 * exclude each other the second is not added. A session is found by its supervisor and by whom any
 * entry names as present, practice by the supervisee and the supervisor. The supervisor of an
 * agreement that is over finds what a supervisee and they have both confirmed or signed.
 */
public interface HoursRecords {

  /**
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may do this
   *     to
   */
  SessionRecord session(SessionRecordId id, Verb verb, Actor actor);

  /**
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may do this
   *     to
   */
  PracticeEntry practice(PracticeEntryId id, Verb verb, Actor actor);

  /** Those that the actor finds, the latest first. */
  List<SessionRecord> sessions(Actor actor);

  /** That which the actor finds, the latest day first. */
  List<PracticeEntry> practice(Actor actor);

  /**
   * Nothing is added about these people by others until the caller's transaction ends. To be asked
   * for before anything that decides what may be added.
   */
  void hold(Collection<PersonId> people);

  /**
   * Sessions in which any of these people was, as any entry has it, within a span of time. It asks
   * nobody's right, and is for finding overlaps only.
   */
  List<SessionRecord> around(Collection<PersonId> people, Instant from, Instant to);

  /** All that a supervisee has entered for a day, under whichever agreement; as {@link #around}. */
  List<PracticeEntry> on(PersonId supervisee, LocalDate day);

  /** With all that it holds. */
  void add(SessionRecord session);

  /**
   * @return whether it was added: there was no entry of this number
   */
  boolean correct(SessionRecordId id, Entry entry);

  /**
   * @return whether it was added: the person had not confirmed this entry
   */
  boolean confirm(SessionRecordId id, Confirmation confirmation);

  /** With all that it holds. */
  void add(PracticeEntry practice);

  /**
   * @return whether it was added: there was no amount of this number
   */
  boolean correct(PracticeEntryId id, Amount amount);

  /**
   * @return whether it was added: the amount had not been countersigned
   */
  boolean countersign(PracticeEntryId id, Countersignature signature);
}
