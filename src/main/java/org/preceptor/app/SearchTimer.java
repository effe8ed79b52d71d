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
import org.preceptor.research.IndexSilent;
import org.preceptor.research.IndexUpkeep;
import org.preceptor.research.TellOfNewSources;

/** Makes the index at the first start, holds it to the database and makes it last. */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchTimer {

  private static final System.Logger LOG = System.getLogger(SearchTimer.class.getName());

  private static final int MOST_LOOKED_AT = 200;

  @Inject IndexUpkeep upkeep;
  @Inject TellOfNewSources news;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean silent = new AtomicBoolean();
  private final AtomicBoolean telling = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void run() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      upkeep.run();
      silent.set(false);
    } catch (IndexSilent e) {
      if (silent.compareAndSet(false, true)) {
        LOG.log(Level.ERROR, "the index is not held to the database: {0}", e.getMessage());
      }
    } catch (RuntimeException e) {
      // The next beat tries again; a timer that throws is stopped by the container.
      LOG.log(Level.ERROR, "the index could not be held to the database", e);
    } finally {
      running.set(false);
    }
  }

  /** One after the other, each in a transaction of its own. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void tell() {
    if (!telling.compareAndSet(false, true)) {
      return;
    }
    try {
      boolean more = true;
      for (int i = 0; more && i < MOST_LOOKED_AT; i++) {
        more = news.next();
      }
    } catch (RuntimeException e) {
      // What was not told is told at the next beat.
      LOG.log(Level.ERROR, "people were not told what is new in searches they keep", e);
    } finally {
      telling.set(false);
    }
  }
}
