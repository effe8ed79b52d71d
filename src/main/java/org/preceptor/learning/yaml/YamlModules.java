package org.preceptor.learning.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.BundleReader;
import org.preceptor.content.Catalogue;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlReader;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.standards.ActivityRef;

/** Modules from their folders, read once at start; older versions from what was published. */
@ApplicationScoped
class YamlModules implements Modules, ContentShelf {

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;
  @Inject Standards standards;
  @Inject PublishedContent published;

  private volatile List<Module> current = List.of();
  private final Map<ActivityRef, Module> earlier = new ConcurrentHashMap<>();

  @Override
  public void load(Diagnostics diagnostics) {
    var read = new ArrayList<Module>();
    for (var attempt : ModulesAhead.READ.take(this::attempts)) {
      attempt.take(
          diagnostics,
          (bundle, module) -> {
            read.add(module);
            published.keep(module.ref(), bundle, bundle.start(), diagnostics);
          });
    }
    current = List.copyOf(read);
  }

  private List<BundleReader.Attempt<Module>> attempts() {
    var catalogue = new Catalogue(standards.all(), standards.crosswalk());
    return ModulesAhead.read(files, yaml, catalogue);
  }

  @Override
  public List<Module> all() {
    return current;
  }

  @Override
  public Optional<Module> find(ActivityRef ref) {
    var now = find(ref.slug()).filter(module -> module.ref().equals(ref));
    if (now.isPresent()) {
      return now;
    }
    var kept = Optional.ofNullable(earlier.get(ref));
    return kept.isPresent() ? kept : published.find(ref).flatMap(bundle -> again(ref, bundle));
  }

  private Optional<Module> again(ActivityRef ref, ContentBundle bundle) {
    var module = new YamlModuleReader(yaml, standards).read(bundle, new Diagnostics());
    module.ifPresent(m -> earlier.put(ref, m));
    return module;
  }
}
