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
import org.preceptor.research.ReopenAppraisals;

/** Has appraisals opened again that are as old as their raters let them become, once a day. */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AppraisalTimer {

  private static final System.Logger LOG = System.getLogger(AppraisalTimer.class.getName());

  @Inject ReopenAppraisals reopen;

  @Schedule(hour = "4", minute = "20", persistent = false)
  void reopen() {
    try {
      reopen.aged();
    } catch (RuntimeException e) {
      // Tomorrow tries again; a timer that throws is stopped by the container.
      LOG.log(Level.ERROR, "old appraisals were not opened again", e);
    }
  }
}
