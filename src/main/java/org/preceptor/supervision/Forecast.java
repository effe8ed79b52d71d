package org.preceptor.supervision;

import java.time.LocalDate;

/**
 * The day on which the last of all totals is reached at the pace of the last three months.
 *
 * @param last the rule that takes longest
 */
public record Forecast(LocalDate day, SupervisionRule last) {}
