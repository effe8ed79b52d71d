package org.preceptor;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, one for all browser tests of the JVM. */
final class Chromium {

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/snap/bin/chromium",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/opt/google/chrome/chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:/Program Files/Google/Chrome/Application/chrome.exe");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private Chromium() {}

  /** Named by {@code -Dchromium=…}, or in one of the usual places. */
  static Optional<Path> find() {
    var named = System.getProperty("chromium");
    var places = named == null ? USUAL_PLACES : List.of(named);
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  static synchronized Browser get() {
    var open = browser;
    if (open == null) {
      var driver =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      playwright = driver;
      open =
          driver
              .chromium()
              .launch(
                  new LaunchOptions().setExecutablePath(find().orElseThrow()).setArgs(ARGUMENTS));
      browser = open;
    }
    return open;
  }

  static synchronized void close() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
  }
}
