package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.ChangeSources;
import org.preceptor.research.SourceBatch;

/** Backs {@code research/batch.xhtml}: what came of many sources, or what would. */
@Named
@RequestScoped
public class BatchView {

  @Inject ChangeSources change;
  @Inject BatchWords words;
  @Inject HttpServletRequest request;

  private @Nullable SourceBatch batch;

  public void load() {
    batch = change.read(Asked.batch(request.getParameter("id")));
  }

  private SourceBatch batch() {
    return Objects.requireNonNull(batch);
  }

  public BatchWords.Told getTold() {
    return words.told(batch());
  }

  public List<BatchWords.Group> getGroups() {
    return words.groups(batch());
  }

  /** The list from which they came. */
  public String getList() {
    return SearchAddress.of(request).toString();
  }

  public List<Map.Entry<String, String>> getSearch() {
    return SearchAddress.of(request).sent();
  }
}
