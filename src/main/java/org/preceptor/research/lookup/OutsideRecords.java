package org.preceptor.research.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.EditorialRecordsSilent;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.RetractionList;

/** The list of Retraction Watch, where there is one, and the services, where they may be asked. */
@ApplicationScoped
class OutsideRecords implements EditorialRecords {

  @Inject RetractionList list;
  @Inject HttpLookup services;

  @Override
  public boolean any() {
    return list.present() || services.enabled();
  }

  @Override
  public List<Notice> on(Reference reference) {
    var notices = new ArrayList<>(list.on(reference));
    try {
      services.noticesOn(reference).stream()
          .filter(one -> !notices.contains(one))
          .forEach(notices::add);
    } catch (IOException e) {
      throw new EditorialRecordsSilent("a service", e);
    }
    return notices;
  }
}
