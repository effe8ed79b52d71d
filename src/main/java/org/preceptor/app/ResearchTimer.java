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
import org.preceptor.research.FollowEditorial;
import org.preceptor.research.ImportSources;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.SourceImport;

/**
 * Takes waiting files of references in, a hundred records to a transaction, and has sources checked
 * for retraction once a day. After a restart it goes on where it stopped.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ResearchTimer {

  private static final System.Logger LOG = System.getLogger(ResearchTimer.class.getName());
  private static final int RECORDS_AT_ONCE = 100;
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
      for (var next = imports.next(); next.isPresent(); next = imports.next()) {
        takeIn(next.get());
      }
    } catch (RuntimeException e) {
      // The next beat tries again; a timer that throws is stopped by the container.
      LOG.log(Level.ERROR, "a file of references was not taken in", e);
    } finally {
      importing.set(false);
    }
  }

  private void takeIn(SourceImport waiting) {
    var reading = formats.read(imports.bytes(waiting.id()));
    var at = waiting;
    while (!at.finished()) {
      at = imports.goOn(at, reading, RECORDS_AT_ONCE);
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
