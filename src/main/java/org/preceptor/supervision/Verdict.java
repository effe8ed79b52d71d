package org.preceptor.supervision;

import java.util.List;

/** What a rule makes of a log: the answer first, then what it rests on. */
public record Verdict(SupervisionRule rule, Kind kind, List<Finding> findings) {

  /** The answer. */
  public enum Kind {
    MET,
    /** Nothing is wrong; there is not yet enough. */
    SHORT,
    /** Something does not count, or was not done when it was due. */
    BROKEN,
    /** There was nothing to judge. */
    NOT_DUE
  }

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** As it is said in messages to those who write rules. */
  @Override
  public String toString() {
    return rule.id() + " (" + rule.clause() + "): " + kind + " " + findings;
  }
}
