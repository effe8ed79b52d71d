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
import java.util.concurrent.atomic.AtomicBoolean;
import org.preceptor.research.FileIntake;
import org.preceptor.research.FollowEditorial;
import org.preceptor.research.ImportSources;
import org.preceptor.research.ReferenceFormats;

/**
 * Takes waiting files of references in, and has sources checked for retraction once a day. After a
 * restart it goes on where it stopped.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ResearchTimer {

  private static final System.Logger LOG = System.getLogger(ResearchTimer.class.getName());
  private static final int CHECKS_AT_ONCE = 200;

  @Inject ImportSources imports;
  @Inject FollowEditorial editorial;
  @Inject ReferenceFormats formats;

  private final AtomicBoolean importing = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void takeIn() {
    if (!importing.compareAndSet(false, true)) {
      return;
    }
    try {
      new FileIntake(imports, formats).takeAll();
    } catch (RuntimeException e) {
      // The next beat tries again; a timer that throws is stopped by the container.
      LOG.log(Level.ERROR, "waiting files of references were not taken in", e);
    } finally {
      importing.set(false);
    }
  }

  @Schedule(hour = "*", minute = "7", second = "20", persistent = false)
  void check() {
    try {
      for (var source : editorial.waiting(CHECKS_AT_ONCE)) {
        editorial.check(source);
      }
    } catch (RuntimeException e) {
      // What was known stands; the next hour asks again.
      LOG.log(Level.WARNING, "sources were not all checked for retraction", e);
    }
  }
}
