package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.preceptor.credit.CertificateAddress;
import org.preceptor.credit.CheckpointKey;
import org.preceptor.credit.CheckpointKeyFile;

/** Hands the ledger its key and its public address. */
@ApplicationScoped
class LedgerWiring {

  /** Only the demonstration makes its own key: any other's is made once, with care, and kept. */
  static List<String> problems(Settings settings) {
    return settings.demo() || Files.exists(file(settings))
        ? List.of()
        : List.of(
            "APP_KEYS_DIR: there is no %s. Make it once with 'preceptor-cli make-key %s %s', keep a copy apart from the database's backups, and start again."
                .formatted(file(settings), file(settings), origin(settings.publicUrl())));
  }

  @Produces
  @Singleton
  CheckpointKey checkpointKey() {
    var settings = SettingsReader.read();
    var file = file(settings);
    return Files.exists(file) || !settings.demo()
        ? CheckpointKeyFile.read(file)
        : CheckpointKeyFile.make(file, origin(settings.publicUrl()));
  }

  @Produces
  @Singleton
  CertificateAddress certificateAddress() {
    return new CertificateAddress(SettingsReader.read().publicUrl().toString());
  }

  private static Path file(Settings settings) {
    return settings.keysDir().resolve(CheckpointKeyFile.NAME);
  }

  /** The public address without its scheme names the ledger. */
  private static String origin(URI publicUrl) {
    return (publicUrl.getAuthority() + "/credits").toLowerCase(Locale.ROOT);
  }
}
