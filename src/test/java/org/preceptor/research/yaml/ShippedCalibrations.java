package org.preceptor.research.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.research.Calibration;
import org.preceptor.research.Checklist;
import org.preceptor.standards.ActivityRef;

/** The keyed sources as they ship, for tests. */
public final class ShippedCalibrations {

  private ShippedCalibrations() {}

  public static Calibration fourPapers(Diagnostics diagnostics) {
    var bundle =
        new FolderFiles(Path.of("."))
            .under("content/calibrations").stream()
                .filter(one -> one.slug().equals("four-well-known-papers"))
                .findFirst()
                .orElseThrow();
    return new CalibrationReader(new SnakeYamlReader(), ShippedCalibrations::checklist)
        .read(bundle, diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.all()));
  }

  private static Optional<Checklist> checklist(ActivityRef ref) {
    return Optional.of(ShippedChecklists.onlineResearch(new Diagnostics()))
        .filter(one -> one.ref().equals(ref));
  }
}
