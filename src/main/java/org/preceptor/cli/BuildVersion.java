package org.preceptor.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version and commit, as the build wrote them. */
class BuildVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    var build = new Properties();
    try (var file = BuildVersion.class.getResourceAsStream("/build.properties")) {
      if (file != null) {
        build.load(file);
      }
    }
    return new String[] {
      "Preceptor %s, commit %s"
          .formatted(
              build.getProperty("git.build.version", "unknown"),
              build.getProperty("git.commit.id.abbrev", "unknown"))
    };
  }
}
