package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import org.preceptor.UseCase;

/** Forgets what counts for nothing any more: sign-ins, links and tries whose time is over. */
@UseCase
public class ForgetTraces {

  @Inject SignIns signIns;
  @Inject OneTimeLinks links;
  @Inject Failures failures;
  @Inject Clock clock;

  public void forget() {
    var now = clock.instant();
    signIns.sweep(now);
    links.sweep(now);
    failures.sweep(now);
  }
}
