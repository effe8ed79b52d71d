package org.preceptor.content.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.Catalogue;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.ReadAhead;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlReader;

/** Holds the catalogue as it was read at the start; a shelf that loads before it finds it read. */
@ApplicationScoped
class StandardsShelf implements ContentShelf, Standards {

  static final ReadAhead<StandardsReader.Found> AHEAD = new ReadAhead<>();

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;

  private volatile @Nullable Catalogue catalogue;

  @Override
  public void load(Diagnostics diagnostics) {
    var found = AHEAD.take(() -> new StandardsReader(yaml).read(files));
    diagnostics.addAll(found.noted());
    catalogue = found.catalogue();
  }

  @Override
  public List<Standard> all() {
    return loaded().all();
  }

  @Override
  public Crosswalk crosswalk() {
    return loaded().crosswalk();
  }

  private Catalogue loaded() {
    var loaded = catalogue;
    if (loaded == null) {
      loaded = new StandardsReader(yaml).read(files, new Diagnostics());
      catalogue = loaded;
    }
    return loaded;
  }
}
