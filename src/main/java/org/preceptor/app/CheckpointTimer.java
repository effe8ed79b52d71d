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
import org.preceptor.credit.SignCheckpoint;

/** Has the ledger signed every minute if it has moved, whether or not anybody looks. */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckpointTimer {

  private static final System.Logger LOG = System.getLogger(CheckpointTimer.class.getName());

  @Inject SignCheckpoint signer;

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void sign() {
    try {
      signer.latest();
    } catch (RuntimeException e) {
      // The next minute tries again; a timer that throws is stopped by the container.
      LOG.log(Level.ERROR, "no checkpoint was signed", e);
    }
  }
}
