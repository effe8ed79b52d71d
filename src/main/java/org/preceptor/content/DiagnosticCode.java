package org.preceptor.content;

/**
 * Every kind of mistake an author can make. A code is never reused; each has a page in {@code
 * src/docs/diagnostics/} whose broken and mended examples are its tests.
 *
 * <p>01xx YAML and shape, 02xx standards and crosswalk, 03xx modules, 04xx items, 05xx courses,
 * 06xx checklists, 10xx scenarios.
 */
public enum DiagnosticCode {
  NOT_YAML(101, Severity.ERROR),
  NOT_A_MAPPING(102, Severity.ERROR),
  NOT_A_LIST(103, Severity.ERROR),
  NOT_A_TEXT(104, Severity.ERROR),
  NOT_A_WHOLE_NUMBER(105, Severity.ERROR),
  NOT_YES_OR_NO(106, Severity.ERROR),
  KEY_MISSING(107, Severity.ERROR),
  KEY_UNKNOWN(108, Severity.ERROR),
  KEY_TWICE(109, Severity.ERROR),
  WORD_UNKNOWN(110, Severity.ERROR),
  ID_MALFORMED(111, Severity.ERROR),
  ID_TWICE(112, Severity.ERROR),
  EMPTY(113, Severity.ERROR),
  NUMBER_OUT_OF_RANGE(114, Severity.ERROR),
  TOO_LONG(115, Severity.ERROR),
  OBLIGATION_UNKNOWN(116, Severity.ERROR),
  STANDARD_UNKNOWN(117, Severity.ERROR),
  FILE_MISSING(118, Severity.ERROR),
  FOLDER_NAMED_OTHERWISE(119, Severity.ERROR),
  TOO_LARGE(120, Severity.ERROR),
  PUBLISHED_DIFFERS(121, Severity.ERROR),
  NOT_PLAIN(122, Severity.ERROR),
  NUMBER_UNQUOTED(123, Severity.ERROR),

  OBLIGATION_ELSEWHERE(201, Severity.ERROR),
  OBLIGATION_OUT_OF_ORDER(202, Severity.ERROR),
  PART_WRONG(203, Severity.ERROR),
  RELATED_TO_ITSELF(204, Severity.ERROR),
  DOCUMENT_UNKNOWN(205, Severity.ERROR),
  LINK_TWICE(206, Severity.ERROR),
  DOCUMENT_UNUSED(207, Severity.WARNING),

  ID_UNKNOWN(300, Severity.ERROR),
  OBLIGATION_OF_ANOTHER_STANDARD(301, Severity.ERROR),
  OBLIGATION_LEFT_OUT(302, Severity.ERROR),
  OBLIGATION_NOT_TAUGHT(303, Severity.ERROR),
  TOO_FEW_OBJECTIVES(304, Severity.ERROR),
  OBJECTIVE_NOT_EVALUATED(305, Severity.ERROR),
  NO_PRESENTER_OR_PLANNER(306, Severity.ERROR),
  PLANNER_PRESENTS(307, Severity.ERROR),
  REFERENCE_UNKNOWN(308, Severity.ERROR),
  REFERENCE_TOO_OLD(309, Severity.ERROR),
  CLASSIC_NEEDLESSLY(310, Severity.WARNING),
  REFERENCE_NEVER_CITED(311, Severity.WARNING),
  LESSONS_MISCOUNTED(312, Severity.ERROR),
  LESSON_NOT_LISTED(313, Severity.ERROR),
  LEAD_MISSING(314, Severity.ERROR),
  TITLE_IN_LESSON(315, Severity.ERROR),
  RAW_HTML(316, Severity.ERROR),
  TOO_FEW_PARTS(317, Severity.ERROR),
  TARGET_MALFORMED(318, Severity.ERROR),
  HARD_TO_READ(319, Severity.WARNING),
  DATE_MALFORMED(320, Severity.ERROR),
  SENTENCE_SHARED(321, Severity.ERROR),

  TOO_FEW_ITEMS(401, Severity.ERROR),
  OBLIGATION_NOT_ASKED(402, Severity.ERROR),
  BLUEPRINT_BEYOND_BANK(403, Severity.ERROR),
  OPTIONS_MISCOUNTED(404, Severity.ERROR),
  KEYS_MISCOUNTED(405, Severity.ERROR),
  KEY_OFTEN_LONGEST(406, Severity.ERROR),
  KEY_OFTEN_IN_ONE_PLACE(407, Severity.ERROR),
  ALL_OF_THE_ABOVE(408, Severity.ERROR),
  ABSOLUTE_GIVES_AWAY(409, Severity.WARNING),
  TOO_MUCH_RECALL(410, Severity.ERROR),
  TOO_MUCH_TRUE_FALSE(411, Severity.ERROR),
  ITEMS_ALIKE(412, Severity.ERROR),

  CLAIMS_TOO_MUCH(501, Severity.ERROR),
  UNDER_AN_HOUR(502, Severity.ERROR),
  NOT_HALF_HOURS(503, Severity.ERROR),
  PART_UNKNOWN(504, Severity.ERROR),
  PART_NOT_EVALUATED(505, Severity.ERROR),

  ITEM_UNKNOWN(601, Severity.ERROR),
  ITEM_NEVER_SHOWN(602, Severity.ERROR),
  NOTHING_CRITICAL(603, Severity.WARNING),
  ANSWER_WITHOUT_WORDS(604, Severity.ERROR),
  PRESET_WITHOUT_CRITICAL(605, Severity.ERROR),

  PASSAGE_UNKNOWN(1001, Severity.ERROR),
  CHOICE_UNKNOWN(1002, Severity.ERROR),
  NAME_UNKNOWN(1003, Severity.ERROR),
  TAG_UNKNOWN(1004, Severity.ERROR),
  CONDITION_MALFORMED(1005, Severity.ERROR),
  CONDITION_TOO_LARGE(1006, Severity.ERROR),
  COMPARISON_MISSING(1007, Severity.ERROR),
  COMPARISON_OF_A_FLAG(1008, Severity.ERROR),
  COMPARISON_DECIDED(1009, Severity.ERROR),
  ORDER_WITH_ITSELF(1010, Severity.ERROR),
  RESERVED_WORD(1011, Severity.ERROR),
  NAME_DECLARED_TWICE(1012, Severity.ERROR),
  RANGE_MALFORMED(1013, Severity.ERROR),
  SPEAKER_UNKNOWN(1015, Severity.ERROR),
  CHOICE_TWICE(1016, Severity.ERROR),
  CHOICE_WITHOUT_WORDS(1017, Severity.ERROR),
  TIMEOUT_TWICE(1018, Severity.ERROR),
  ENDING_WITH_CHOICES(1019, Severity.ERROR),
  PASSAGE_WITHOUT_WAY_ON(1020, Severity.ERROR),
  ENDING_TWICE(1021, Severity.ERROR),
  ENDING_MISSING(1022, Severity.ERROR),
  OBLIGATION_UNDECLARED(1023, Severity.ERROR),
  OBLIGATION_UNJUDGED(1024, Severity.ERROR),
  DUTY_NOT_ONE(1025, Severity.ERROR),
  BEFORE_WITHOUT_MUST(1026, Severity.ERROR),
  NAME_NEVER_CHANGED(1027, Severity.WARNING),
  NAME_NEVER_READ(1028, Severity.WARNING),
  WEIGHT_OF_A_CRITICAL_DUTY(1029, Severity.ERROR),
  PASSAGE_UNREACHABLE(1030, Severity.ERROR),
  CHOICE_NEVER_OFFERED(1031, Severity.ERROR),
  DEAD_END(1032, Severity.ERROR),
  NO_ENDING_AHEAD(1033, Severity.ERROR),
  NOT_PROVEN(1034, Severity.WARNING),
  GUARD_ALWAYS_TRUE(1035, Severity.ERROR),
  SCENARIO_TOO_LARGE(1036, Severity.ERROR),
  WALK_MISSING(1040, Severity.ERROR),
  WALK_CHOICE_NOT_OFFERED(1041, Severity.ERROR),
  WALK_ENDS_ELSEWHERE(1042, Severity.ERROR),
  WALK_FINDING_DIFFERS(1043, Severity.ERROR),
  WALK_RULE_MISSING(1044, Severity.ERROR),
  RULE_UNKNOWN(1045, Severity.ERROR),
  DUTY_NEVER_ARISES(1050, Severity.ERROR),
  DUTY_NEVER_MET(1051, Severity.ERROR),
  DUTY_NEVER_MISSED(1052, Severity.ERROR),
  EXCEPTION_NEVER_USED(1053, Severity.WARNING),
  NO_RUN_MEETS_ALL(1054, Severity.ERROR),
  CHOICE_GIVEN_AWAY(1055, Severity.WARNING),
  BEST_ALWAYS_FIRST(1056, Severity.WARNING),
  BEST_ALWAYS_LONGEST(1057, Severity.WARNING),
  ORIGINAL_UNKNOWN(1058, Severity.ERROR),
  VARIANT_DIFFERS(1059, Severity.ERROR);

  /** Errors stop content from being shipped; warnings do under {@code --strict}. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final int number;
  private final Severity severity;

  DiagnosticCode(int number, Severity severity) {
    this.number = number;
    this.severity = severity;
  }

  /** {@code PC-0107}: stable, and the name of its page. */
  public String id() {
    return "PC-%04d".formatted(number);
  }

  public Severity severity() {
    return severity;
  }
}
