package org.preceptor.app;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.preceptor.identity.ForgetTraces;

/** Has expired traces of signing in forgotten, four times an hour. */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetTimer {

  private static final System.Logger LOG = System.getLogger(ForgetTimer.class.getName());

  @Inject ForgetTraces traces;

  @Schedule(hour = "*", minute = "*/15", second = "10", persistent = false)
  void forget() {
    try {
      traces.forget();
    } catch (RuntimeException e) {
      // The next quarter tries again; a timer that throws is stopped by the container.
      LOG.log(Level.ERROR, "expired sign-ins were not forgotten", e);
    }
  }
}
