package org.preceptor.competence;

import java.util.function.Consumer;

class InMemoryEvidenceRecordTest extends EvidenceRecordContract {

  private final EvidenceRecord record = new InMemoryEvidenceRecord();

  @Override
  protected void with(Consumer<EvidenceRecord> work) {
    work.accept(record);
  }
}
