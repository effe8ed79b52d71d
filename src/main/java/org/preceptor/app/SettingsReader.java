package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.preceptor.identity.SignInSettings;
import org.preceptor.notice.MailSettings;

/** Reads the configuration once and hands each feature its own part. */
@ApplicationScoped
class SettingsReader {

  static Settings read() {
    return read(ConfigProvider.getConfig());
  }

  static Settings read(Config config) {
    return new Settings(
        config.getOptionalValue("app.demo", Boolean.class).orElse(false),
        URI.create(text(config, "app.public.url").replaceAll("/+$", "")),
        text(config, "app.contact"),
        Path.of(text(config, "app.keys.dir")),
        Path.of(text(config, "app.data.dir")),
        new Settings.Db(
            text(config, "app.db.class"),
            text(config, "app.db.url"),
            text(config, "app.db.user"),
            text(config, "app.db.password"),
            text(config, "app.db.owner.user"),
            text(config, "app.db.owner.password")));
  }

  /** An empty value and none are the same. */
  static String text(Config config, String key) {
    return config.getOptionalValue(key, String.class).orElse("").trim();
  }

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Produces
  @Singleton
  SignInSettings signIn() {
    var settings = read();
    return new SignInSettings(settings.publicUrl(), settings.demo());
  }

  @Produces
  @Singleton
  MailSettings mail() {
    var config = ConfigProvider.getConfig();
    return new MailSettings(
        text(config, "app.mail.host"),
        config.getOptionalValue("app.mail.port", Integer.class).orElse(587),
        text(config, "app.mail.user"),
        text(config, "app.mail.password"),
        text(config, "app.mail.from"),
        read().demo());
  }
}
