package org.preceptor.content;

import java.util.List;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;

/** Where duties are taught and practiced; answered by whoever can see modules and scenarios. */
public interface Teaching {

  /**
   * An activity that a person can open.
   *
   * @param address within the application, with a slash in front
   * @param duties those it teaches or judges
   */
  record Offer(ActivityRef activity, String title, String address, List<ObligationId> duties) {

    public Offer {
      duties = List.copyOf(duties);
    }

    /** Whether it deals with a duty of this standard. */
    public boolean deals(Standard standard) {
      return duties.stream().anyMatch(duty -> duty.standard().equals(standard.number()));
    }
  }

  List<Offer> offers();
}
