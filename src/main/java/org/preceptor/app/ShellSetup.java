package org.preceptor.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Sets what depends on the public address: the session cookie and the headers. */
@WebListener
public class ShellSetup implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var context = event.getServletContext();
    var settings = SettingsReader.read();
    var cookie = context.getSessionCookieConfig();
    cookie.setName(settings.https() ? "__Host-sid" : "sid");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.https());
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Lax");
    context
        .addFilter("headers", new HeadersFilter(settings.https()))
        .addMappingForUrlPatterns(
            EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
    context
        .addFilter("refusals", new RefusalFilter())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    context
        .addFilter("sizes", new LargeRequestFilter())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
  }
}
