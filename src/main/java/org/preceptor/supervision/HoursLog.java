package org.preceptor.supervision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a licensing body judges one supervisee's hours by. The order of the lists means
 * nothing.
 *
 * @param zone whose days, weeks and months are meant: that of the place of practice
 * @param signed one day of each quarter whose log both have signed
 * @param filed when the plan of supervision reached the licensing body
 */
public record HoursLog(
    ZoneId zone,
    List<SessionHeld> sessions,
    List<PracticeDay> practice,
    List<AgreementSpan> agreements,
    List<Designation> designations,
    List<LocalDate> signed,
    Optional<LocalDate> filed) {

  public HoursLog {
    sessions = List.copyOf(sessions);
    practice = List.copyOf(practice);
    agreements = List.copyOf(agreements);
    designations = List.copyOf(designations);
    signed = List.copyOf(signed);
  }
}
