package org.preceptor.learning.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.Catalogue;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlMap;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.learning.Module;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** What authors wrote in this repository, read for tests. */
public final class Authored {

  private static final SnakeYamlReader YAML = new SnakeYamlReader();
  private static final FolderFiles FILES = new FolderFiles(Path.of("."));
  private static final FolderFiles TEST_FILES = new FolderFiles(Path.of("src/test/resources"));

  private Authored() {}

  static SnakeYamlReader yaml() {
    return YAML;
  }

  static List<ContentBundle> under(String folder) {
    return FILES.under(folder);
  }

  static List<ContentBundle> testFiles(String folder) {
    return TEST_FILES.under(folder);
  }

  static ContentBundle sound() {
    return testFiles("learning/sound").getFirst();
  }

  static YamlModuleReader modules() {
    return new YamlModuleReader(YAML, standards());
  }

  /** The text of a bundle of one file. */
  static String text(ContentBundle bundle) {
    return bundle.files().values().iterator().next();
  }

  /** The small sound module of the test resources. */
  public static Module soundModule() {
    return modules().read(sound(), new Diagnostics()).orElseThrow();
  }

  /** Numbers and obligations only; what they say is not needed here. */
  public static Standards standards() {
    var read = new ArrayList<Standard>();
    for (var bundle : under("content/standards")) {
      var diagnostics = new Diagnostics();
      var node = YAML.read(bundle.home(), text(bundle), diagnostics);
      var map = YamlMap.of(Optional.ofNullable(node).orElseThrow(), diagnostics);
      var number = new StandardNumber(map.text("standard"));
      var obligations =
          map.maps("obligations").stream()
              .map(
                  o -> new Obligation(new ObligationId(o.text("id")), "", "", "", List.of(), false))
              .toList();
      read.add(new Standard(number, Standard.Part.of(number), "", "", "", obligations, List.of()));
    }
    return new Catalogue(read, Crosswalk.NONE);
  }
}
