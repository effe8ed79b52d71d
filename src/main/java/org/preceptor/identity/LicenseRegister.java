package org.preceptor.identity;

import java.util.List;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/** What licensing bodies themselves say whom they have licensed. */
public interface LicenseRegister {

  /** One line of a body's register; the name as the body writes it. */
  record Line(
      OrganizationId body, Jurisdiction jurisdiction, String type, String number, String name) {}

  /** Adds lines, or replaces those of the same body, jurisdiction and number. */
  void keep(List<Line> lines);
}
