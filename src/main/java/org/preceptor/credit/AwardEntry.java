package org.preceptor.credit;

import java.time.Instant;
import org.preceptor.standards.PersonId;

/** Credit was awarded, and a certificate issued. */
public record AwardEntry(long position, Instant enteredAt, CertificateCode certificate, Award award)
    implements Entry {

  @Override
  public PersonId person() {
    return award.person();
  }
}
