package org.preceptor.container;

import jakarta.inject.Inject;
import java.util.List;
import org.preceptor.UseCase;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.EvidenceRecord;

/** A use case that can be told to fail after it has written. */
@UseCase
public class AddEvidence {

  @Inject EvidenceRecord record;

  public void add(Evidence evidence) {
    record.append(List.of(evidence));
  }

  /** Fails as code does that declares what it throws. */
  public void addAndFail(Evidence evidence) throws Exception {
    record.append(List.of(evidence));
    throw new Exception("told to");
  }

  /** Fails as code does that does not. */
  public void addAndBreak(Evidence evidence) {
    record.append(List.of(evidence));
    throw new IllegalStateException("told to");
  }
}
