package org.preceptor.research.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.YamlReader;
import org.preceptor.research.Calibration;
import org.preceptor.research.Calibrations;
import org.preceptor.research.Checklist;
import org.preceptor.standards.ActivityRef;

/**
 * Keyed sources from their files, with the very version of the checklist that their key answers.
 */
@ApplicationScoped
class YamlCalibrations implements Calibrations, ContentShelf {

  private static final String FOLDER = "content/calibrations";

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;
  @Inject PublishedContent published;

  private volatile Map<ActivityRef, Checklist> shipped = Map.of();
  private volatile List<Calibration> current = List.of();

  @Override
  public void load(Diagnostics diagnostics) {
    var checklists = new HashMap<ActivityRef, Checklist>();
    for (var bundle : files.under(YamlChecklists.FOLDER)) {
      new ChecklistReader(yaml)
          .read(bundle, new Diagnostics())
          .ifPresent(read -> checklists.put(read.ref(), read));
    }
    shipped = Map.copyOf(checklists);
    var all = new ArrayList<Calibration>();
    for (var bundle : files.under(FOLDER)) {
      reader()
          .read(bundle, diagnostics)
          .ifPresent(
              read -> {
                all.add(read);
                published.keep(read.ref(), bundle, bundle.start(), diagnostics);
              });
    }
    current = List.copyOf(all);
  }

  private CalibrationReader reader() {
    return new CalibrationReader(yaml, this::checklist);
  }

  private Optional<Checklist> checklist(ActivityRef ref) {
    return Optional.ofNullable(shipped.get(ref))
        .or(
            () ->
                published
                    .find(ref)
                    .flatMap(bundle -> new ChecklistReader(yaml).read(bundle, new Diagnostics())));
  }

  @Override
  public List<Calibration> all() {
    return current;
  }

  @Override
  public Optional<Calibration> find(ActivityRef ref) {
    return current.stream()
        .filter(one -> one.ref().equals(ref))
        .findFirst()
        .or(() -> published.find(ref).flatMap(b -> reader().read(b, new Diagnostics())));
  }
}
