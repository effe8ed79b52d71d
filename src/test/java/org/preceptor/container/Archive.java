package org.preceptor.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive as built, with this package in it and an address for Arquillian. */
final class Archive {

  private static final String ACCESS = "access.yaml";

  private Archive() {}

  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "preceptor.war")
        .importFrom(new File(System.getProperty("war")))
        .as(WebArchive.class)
        .addPackage(Archive.class.getPackage())
        .addAsLibrary(jarOf(Assertions.class))
        .addAsResource(new StringAsset(accessWithRunner()), ACCESS);
  }

  private static String accessWithRunner() {
    try (var in = Archive.class.getClassLoader().getResourceAsStream(ACCESS)) {
      var table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.replaceFirst("(?m)^routes:$", "routes:\n  /ArquillianServletRunnerEE9: public");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
