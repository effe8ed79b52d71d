package org.preceptor.research;

import java.util.List;

/** No outside record, as where the operator has set none. */
public final class NobodyToAsk implements EditorialRecords {

  @Override
  public boolean any() {
    return false;
  }

  @Override
  public List<Notice> on(Reference reference) {
    return List.of();
  }
}
