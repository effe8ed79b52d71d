package org.preceptor.content;

/**
 * Every kind of mistake an author can make. A code is never reused; each has a page in {@code
 * src/docs/diagnostics/} whose broken and mended examples are its tests.
 *
 * <p>01xx YAML and shape, 02xx standards and crosswalk, 03xx modules, 04xx items, 05xx courses,
 * 10xx scenarios.
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
  NOT_PLAIN(122, Severity.ERROR);

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
