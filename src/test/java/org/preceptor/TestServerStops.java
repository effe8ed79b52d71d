package org.preceptor;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends with the test session what it started. */
public final class TestServerStops implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chromium.close();
    TestServer.stop();
  }
}
