package org.preceptor.content;

/** One mistake of an author, in words that say what to mend. */
public record Diagnostic(DiagnosticCode code, SourceSpan span, String message)
    implements Comparable<Diagnostic> {

  public boolean isError() {
    return code.severity() == DiagnosticCode.Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : code.compareTo(other.code);
  }

  /** One line, as compilers write it. */
  @Override
  public String toString() {
    return span + "  " + code.id() + " " + message;
  }
}
