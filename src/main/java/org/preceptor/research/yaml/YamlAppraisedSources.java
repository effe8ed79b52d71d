package org.preceptor.research.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlReader;
import org.preceptor.research.AppraisedSource;
import org.preceptor.research.AppraisedSources;
import org.preceptor.research.Checklist;

/** The appraised sources from their files, read when all checklists are. */
@ApplicationScoped
class YamlAppraisedSources implements AppraisedSources, ContentShelf {

  private static final String FOLDER = "content/appraisals";

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;

  private volatile List<AppraisedSource> all = List.of();

  @Override
  public void load(Diagnostics diagnostics) {
    var checklists = new ChecklistReader(yaml);
    var known = new ArrayList<Checklist>();
    for (var bundle : files.under(YamlChecklists.FOLDER)) {
      checklists.read(bundle, new Diagnostics()).ifPresent(known::add);
    }
    var read = new ArrayList<AppraisedSource>();
    for (var bundle : files.under(FOLDER)) {
      read.addAll(
          new AppraisedSourcesReader(yaml).read(bundle, slug -> find(known, slug), diagnostics));
    }
    all = List.copyOf(read);
  }

  private static Optional<Checklist> find(List<Checklist> known, String slug) {
    return known.stream().filter(one -> one.ref().slug().equals(slug)).findFirst();
  }

  @Override
  public List<AppraisedSource> all() {
    return all;
  }
}
