package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.EditorialState;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.SourceType;

/** Backs {@code research/sources.xhtml}: an organization's library, as far as one may see it. */
@Named
@RequestScoped
public class SourcesView {

  private static final int AT_ONCE = 25;

  @Inject KeepLibrary library;
  @Inject SourceLines lines;

  private String search = "";
  private String type = "";
  private String state = "";
  private int page = 1;
  private List<SourceLine> shown = List.of();
  private KeepLibrary.Page found = new KeepLibrary.Page(List.of(), 0);

  /** A page beyond the last is the last. */
  public void load() {
    found = find(page);
    if (page > getPages()) {
      page = getPages();
      found = find(page);
    }
    shown = lines.of(found.sources());
  }

  private KeepLibrary.Page find(int at) {
    return library.find(Asked.query(search, type, state), (at - 1) * AT_ONCE, AT_ONCE);
  }

  public List<SourceLine> getSources() {
    return shown;
  }

  public int getFound() {
    return found.found();
  }

  public int getPages() {
    return Math.max(1, (found.found() + AT_ONCE - 1) / AT_ONCE);
  }

  public boolean isSearching() {
    return !search.isEmpty() || !type.isEmpty() || !state.isEmpty();
  }

  public List<String> getTypes() {
    return Arrays.stream(SourceType.values()).map(SourceType::word).toList();
  }

  public List<String> getStates() {
    return Arrays.stream(EditorialState.values()).map(EditorialState::word).toList();
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(@Nullable String search) {
    this.search = Asked.text(search);
  }

  public String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = Asked.text(type);
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = Asked.text(state);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.clamp(page, 1, Integer.MAX_VALUE / AT_ONCE);
  }
}
