package org.preceptor.research.yaml;

import java.nio.file.Path;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.research.Checklist;

/** The checklist as it ships, for tests. */
public final class ShippedChecklists {

  private ShippedChecklists() {}

  public static Checklist onlineResearch(Diagnostics diagnostics) {
    var bundle =
        new FolderFiles(Path.of("."))
            .under("content/checklists").stream()
                .filter(one -> one.slug().equals("online-research"))
                .findFirst()
                .orElseThrow();
    return new ChecklistReader(new SnakeYamlReader()).read(bundle, diagnostics).orElseThrow();
  }
}
