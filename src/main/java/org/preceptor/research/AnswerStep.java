package org.preceptor.research;

import java.time.Instant;

/** Something said of an item: an answer, or that there is none any longer. */
public sealed interface AnswerStep permits AnswerGiven, AnswerTakenBack {

  String item();

  Instant at();
}
