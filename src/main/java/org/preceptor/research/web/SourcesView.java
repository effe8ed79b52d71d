package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.research.ChangeSources;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.KeepSearches;
import org.preceptor.research.SavedSearch;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.SearchSources;
import org.preceptor.research.SearchTerms;
import org.preceptor.research.SourceCollection;
import org.preceptor.web.Texts;

/** Backs {@code research/sources.xhtml}: an organization's library, as far as one may see it. */
@Named
@RequestScoped
public class SourcesView {

  private static final Set<String> SAID =
      Set.of("saved", "too-broad", "too-many", "no-name", "told", "hushed", "removed");
  private static final Set<String> OF_MANY = Set.of("none", "incomplete", "no-name");
  private static final int AT_ONCE = 25;
  private static final int BESIDE = 6;
  private static final int ALIKE = 20;

  @Inject SearchSources search;
  @Inject KeepSearches keep;
  @Inject KeepLibrary library;
  @Inject SearchLines listed;
  @Inject SearchWords words;
  @Inject ChangeSources change;
  @Inject BatchWords batches;
  @Inject KeepCollections collections;
  @Inject CurrentPerson person;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private SearchAddress here =
      new SearchAddress(new SearchTerms("", Map.of()), SearchRequest.Order.RELEVANCE, 1);
  private SearchFound found = new SearchFound(List.of(), 0, Map.of(), Optional.empty(), true);
  private boolean current = true;
  private Optional<SearchQuery> looser = Optional.empty();
  private String likeTitle = "";
  private int wide;
  private List<SearchLine> lines = List.of();
  private List<SearchLine> beside = List.of();
  private int foundBeside;
  private List<Saved> saved = List.of();

  /** A search that the person keeps. */
  public record Saved(String id, String name, String address, boolean alerts) {}

  /** A page beyond the last is the last. */
  public void load() {
    var like = Asked.text(request.getParameter("like"));
    if (!like.isEmpty()) {
      var source = library.read(Asked.source(like));
      likeTitle = source.title();
      lines = listed.of(search.like(source.id(), ALIKE));
      return;
    }
    here = SearchAddress.of(request);
    saved = keep.all().stream().map(SourcesView::saved).toList();
    ask();
    if (here.page() > getPages()) {
      here = here.at(getPages());
      ask();
    }
    if (found.found() == 0 && !here.narrowed().isEmpty()) {
      wide = search.find(here.wide().request(1)).found().found();
    }
    lines = listed.of(found.hits());
    beside = here.typed().isEmpty() || here.page() > 1 ? List.of() : beside();
  }

  private void ask() {
    var answer = search.find(here.request(AT_ONCE).counting(EnumSet.allOf(SearchFacet.class)));
    found = answer.found();
    current = answer.current();
    looser = answer.looser();
  }

  private static Saved saved(SavedSearch one) {
    var text = one.asked().text();
    return new Saved(
        one.id().toString(),
        one.name(),
        "/research/sources" + (text.isEmpty() ? "" : "?" + text),
        one.alerts());
  }

  private List<SearchLine> beside() {
    var authored = search.authored(here.reading().query()).found();
    foundBeside = authored.found();
    return listed.of(
        authored.hits().stream()
            .sorted(Comparator.comparing(hit -> hit.id().kind() == SearchKind.LESSON))
            .limit(BESIDE)
            .toList());
  }

  public List<SearchLine> getLines() {
    return lines;
  }

  /** Standards, modules, scenarios and lessons about it. */
  public List<SearchLine> getBeside() {
    return beside;
  }

  /** How many of them there are; the page shows the first few. */
  public int getFoundBeside() {
    return foundBeside;
  }

  /** Where all of them stand. */
  public String getBesideAddress() {
    return SearchView.address(here.typed(), Optional.empty());
  }

  public int getFound() {
    return found.found();
  }

  public boolean isComplete() {
    return found.complete() && current;
  }

  public List<String> getRemarks() {
    return words.remarks(here.reading().remarks(), looser);
  }

  public List<SearchWords.Group> getGroups() {
    return words.groups(found, here);
  }

  public List<SearchWords.Value> getChosen() {
    return words.chosen(here);
  }

  /** How many there would be if the list were not narrowed; asked where it is empty only. */
  public int getWide() {
    return wide;
  }

  public String getWideAddress() {
    return here.wide().toString();
  }

  /** Another spelling that finds something, or empty. */
  public String getMeant() {
    return found.meant().map(Object::toString).orElse("");
  }

  public String getMeantAddress() {
    return found.meant().map(query -> here.asking(query.toString()).toString()).orElse("");
  }

  /** The work that others are like, or empty. */
  public String getLikeTitle() {
    return likeTitle;
  }

  public boolean isLike() {
    return !likeTitle.isEmpty();
  }

  public boolean isSearching() {
    return !here.isEverything();
  }

  public String getSearch() {
    return here.typed();
  }

  public List<Map.Entry<String, String>> getKept() {
    return here.kept();
  }

  public String getQuery() {
    return here.at(1).query();
  }

  public String getOrder() {
    return here.order().word();
  }

  /** Where no word is asked for, all match alike and stand by title. */
  public List<String> getOrders() {
    return Arrays.stream(SearchRequest.Order.values())
        .filter(one -> one != SearchRequest.Order.TITLE || !isAlike())
        .map(SearchRequest.Order::word)
        .toList();
  }

  private boolean isAlike() {
    return here.typed().isEmpty() && here.order() != SearchRequest.Order.TITLE;
  }

  public int getPage() {
    return here.page();
  }

  public int getPages() {
    return Math.clamp((found.found() + AT_ONCE - 1) / AT_ONCE, 1, SearchAddress.LAST_PAGE);
  }

  public String getPrevious() {
    return here.at(here.page() - 1).toString();
  }

  public String getNext() {
    return here.at(here.page() + 1).toString();
  }

  public List<Saved> getSaved() {
    return saved;
  }

  public boolean isKeeping() {
    return isSearching() && keep.may();
  }

  /** What the form that keeps this search sends. */
  public String getTerms() {
    return here.terms().text();
  }

  /** What became of what the person did last, or empty. */
  public String getTold() {
    var said = Asked.text(request.getParameter("said"));
    return SAID.contains(said) ? texts.get("research", "saved.said." + said) : "";
  }

  /** Why nothing was done to many, or empty. */
  public String getUndone() {
    var many = Asked.text(request.getParameter("many"));
    return OF_MANY.contains(many) ? texts.get("research", "many.said." + many) : "";
  }

  /** What was just done to many, or null. */
  public BatchWords.@Nullable Told getBatch() {
    var id = Asked.text(request.getParameter("batch"));
    return id.isEmpty() ? null : batches.told(change.read(Asked.batch(id)));
  }

  /** Whether many can be ticked. */
  public boolean isTicking() {
    return !lines.isEmpty() && !isLike();
  }

  /** Those into which the person may put what is ticked. */
  public List<SourceCollection> getCollections() {
    return collections.all().stream().filter(one -> one.takesFrom(person.actor())).toList();
  }

  /** What a form sends to come back to this very page. */
  public List<Map.Entry<String, String>> getSent() {
    return here.sent();
  }
}
