package org.preceptor.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is, and whether it is a demonstration; for the layout and the about page. */
@Named
@ApplicationScoped
public class Edition {

  private static final String INVENTED = "help@preceptor.example";

  private boolean demo;
  private String contact = "";
  private String version = "";
  private String commit = "";
  private String time = "";

  @PostConstruct
  void read() {
    var settings = SettingsReader.read();
    demo = settings.demo();
    contact = settings.demo() && settings.contact().isEmpty() ? INVENTED : settings.contact();
    var build = new Properties();
    try (var in = Edition.class.getResourceAsStream("/build.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    version = build.getProperty("git.build.version", "");
    commit = build.getProperty("git.commit.id.abbrev", "");
    time = build.getProperty("git.commit.time", "");
  }

  public boolean isDemo() {
    return demo;
  }

  /** Where grievances and wishes for an accommodation are read; empty where nobody said. */
  public String getContact() {
    return contact;
  }

  public String getVersion() {
    return version;
  }

  public String getCommit() {
    return commit;
  }

  public String getTime() {
    return time;
  }
}
