package org.preceptor.supervision.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.supervision.SupervisionRules;

/** What licensing bodies ask, as it is shipped. */
public final class ShippedRules {

  private static final List<SupervisionRules> ALL = read();

  private ShippedRules() {}

  static List<ContentBundle> bundles() {
    return new FolderFiles(Path.of(".")).under(SupervisionRulesReader.FOLDER);
  }

  public static List<SupervisionRules> all() {
    return ALL;
  }

  private static List<SupervisionRules> read() {
    var diagnostics = new Diagnostics();
    var reader = new SupervisionRulesReader(new SnakeYamlReader());
    var all =
        bundles().stream().flatMap(bundle -> reader.read(bundle, diagnostics).stream()).toList();
    assertThat(diagnostics.all()).isEmpty();
    return all;
  }

  public static SupervisionRules of(String slug) {
    return all().stream().filter(rules -> rules.slug().equals(slug)).findFirst().orElseThrow();
  }
}
