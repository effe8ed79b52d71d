package org.preceptor;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.preceptor.access.Role;
import org.preceptor.identity.DemoPeople;

/**
 * One person's browser for one test. Whatever goes wrong on any page fails the test, whether it
 * looked or not: violations of the content security policy, errors in the console, requests that
 * failed, answers of 400 and above that the test did not announce.
 */
final class Browsing implements BeforeEachCallback, AfterEachCallback {

  private static final String REPORT_VIOLATIONS =
      """
      document.addEventListener('securitypolicyviolation', event => console.error(
        'securitypolicyviolation: ' + event.violatedDirective + ' blocked ' + event.blockedURI));
      """;

  private final List<BrowserContext> people = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();

  @Override
  public void beforeEach(ExtensionContext test) {
    if (Chromium.find().isEmpty()) {
      var message = "NO CHROMIUM FOUND: the browser tests do not run; apt-get install chromium";
      System.err.println(message);
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      capture(test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
    }
    people.forEach(BrowserContext::close);
    var unexpected =
        faults.stream()
            .filter(fault -> expected.stream().noneMatch(known -> known.matcher(fault).find()))
            .toList();
    Assertions.assertEquals(List.of(), unexpected, "what went wrong on the pages");
  }

  /** A tab of somebody who is not signed in. */
  Page tab(Screen screen) {
    return tab(screen, ColorScheme.LIGHT);
  }

  Page tab(Screen screen, ColorScheme scheme) {
    var context =
        Chromium.get()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(TestServer.url().toString())
                    .setViewportSize(screen.width, screen.height)
                    .setColorScheme(scheme)
                    .setLocale("en-US"));
    context.addInitScript(REPORT_VIOLATIONS);
    context.onPage(this::watch);
    people.add(context);
    return context.newPage();
  }

  /** A tab of the demonstration's person in this role. */
  Page tab(Role role, Screen screen) {
    var page = tab(screen);
    signIn(page, role);
    return page;
  }

  /** A tab of somebody of the demonstration, by name. */
  Page tab(String name, Screen screen) {
    var page = tab(screen);
    page.navigate("/identity/sign-in");
    enterAs(page, name);
    return page;
  }

  /** A tab of somebody of the demonstration whom no button signs in, by their address. */
  Page tabByPassword(String address, Screen screen) {
    var page = tab(screen);
    page.navigate("/identity/sign-in");
    page.locator("#email").fill(address);
    page.locator("#password").fill(DemoPeople.PASSWORD);
    page.locator("#enter").click();
    page.locator("details.account").first().waitFor();
    return page;
  }

  /** By the one-click buttons of the demonstration. */
  static void signIn(Page page, Role role) {
    page.navigate("/identity/sign-in");
    page.locator("[data-demo-role=" + role.word() + "]").first().click();
    page.locator("details.account").first().waitFor();
  }

  /** At the sign-in page, by the one-click button with this name. */
  static void enterAs(Page page, String name) {
    page.locator("[data-demo-role]", new Page.LocatorOptions().setHasText(name)).click();
    page.locator("details.account").first().waitFor();
  }

  /** Changes the scheme and waits until every color has arrived. */
  static void show(Page page, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.waitForFunction(
        "() => document.getAnimations().every(one => one.playState !== 'running')",
        null,
        new Page.WaitForFunctionOptions().setPollingInterval(20));
  }

  /** Announces a fault that belongs to what is tested, by a part of its text. */
  void expect(String fault) {
    expected.add(Pattern.compile(fault));
  }

  private void watch(Page page) {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            fault(page, message.text() + " " + message.location());
          }
        });
    page.onPageError(error -> fault(page, error));
    page.onRequestFailed(request -> failed(page, request));
    page.onResponse(response -> answered(page, response));
  }

  private void failed(Page page, Request request) {
    // a page that is left and a file that is saved both abort their request
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      fault(page, request.failure() + " " + request.url());
    }
  }

  private void answered(Page page, Response response) {
    if (response.status() >= 400) {
      fault(page, response.status() + " " + response.url());
    }
  }

  private void fault(Page page, String what) {
    faults.add(page.url() + ": " + what);
  }

  private void capture(String name) {
    int number = 0;
    for (var person : people) {
      for (var page : person.pages()) {
        var file = name.replaceAll("[^A-Za-z0-9-]+", "-") + "-" + number++ + ".png";
        page.screenshot(
            new ScreenshotOptions().setPath(Path.of("target", "it", file)).setFullPage(true));
        System.err.println("left at " + page.url() + ", shown in " + file);
      }
    }
  }
}
