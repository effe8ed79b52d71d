package org.preceptor.research;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the raters of a round are asked to do, and by when.
 *
 * @param due empty where there is no hurry
 */
public record RoundTask(
    String checklist, String preset, AppraisalFraming framing, Optional<LocalDate> due) {}
