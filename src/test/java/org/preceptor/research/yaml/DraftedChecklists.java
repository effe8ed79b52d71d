package org.preceptor.research.yaml;

import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.Checklists;

/** Drafts as the product writes them down, for tests. */
public final class DraftedChecklists {

  private DraftedChecklists() {}

  public static Checklists.Drafted of(ChecklistDraft draft) {
    var checklists = new YamlChecklists();
    checklists.yaml = new SnakeYamlReader();
    return checklists.drafted(draft);
  }
}
