package org.preceptor.supervision.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.YamlReader;
import org.preceptor.standards.ActivityRef;
import org.preceptor.supervision.RulePacks;
import org.preceptor.supervision.SupervisionRules;

/** The rule packs from their files; each version is kept, since signed hours rest on it. */
@ApplicationScoped
class YamlRulePacks implements RulePacks, ContentShelf {

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;
  @Inject PublishedContent published;

  private volatile List<SupervisionRules> all = List.of();

  @Override
  public void load(Diagnostics diagnostics) {
    var read = new ArrayList<SupervisionRules>();
    new SupervisionRulesReader(yaml)
        .each(
            files.under(SupervisionRulesReader.FOLDER),
            diagnostics,
            (bundle, rules) -> {
              read.add(rules);
              var ref = new ActivityRef(ActivityRef.Kind.RULE_PACK, rules.slug(), rules.version());
              published.keep(ref, bundle, bundle.start(), diagnostics);
            });
    read.sort(Comparator.comparing(SupervisionRules::title));
    all = List.copyOf(read);
  }

  @Override
  public List<SupervisionRules> all() {
    return all;
  }
}
