package org.preceptor.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standard;
import org.preceptor.content.StandardFound;
import org.preceptor.content.Standards;
import org.preceptor.content.StandardsAbout;
import org.preceptor.content.Teaching;
import org.preceptor.standards.ActivityRef;
import org.preceptor.web.Texts;

/** Backs {@code content/standards.xhtml}: all 27, or those that a search finds. */
@Named
@RequestScoped
public class StandardsView {

  private static final int LONGEST_QUERY = 100;

  @Inject Standards standards;
  @Inject StandardsAbout index;
  @Inject Teaching teaching;
  @Inject Texts texts;

  private String query = "";
  private String meant = "";
  private List<Group> groups = List.of();

  /** One heading with the standards under it. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One standard.
   *
   * @param duties those that a search found in it
   * @param holds how many duties it has, and how many of them are critical
   * @param offers how many modules and scenarios deal with it; empty where none does
   */
  public record Row(Standard standard, List<Obligation> duties, String holds, String offers) {}

  /** Searches; the query is what the address says. */
  public void load() {
    var found = found().stream().map(this::row).toList();
    groups =
        query.isEmpty()
            ? List.of(part(Standard.Part.A, found), part(Standard.Part.B, found))
            : List.of(
                new Group(texts.get("content", "standards.found", found.size(), query), found));
  }

  /** Beginnings of words while somebody is typing, and then whatever else is about it. */
  private List<StandardFound> found() {
    var begun = standards.search(query);
    if (query.isEmpty()) {
      return begun;
    }
    var about = index.find(query);
    meant = about.meant().orElse("");
    var known = begun.stream().map(one -> one.standard().number()).toList();
    return Stream.concat(
            begun.stream(),
            about.standards().stream()
                .filter(number -> !known.contains(number))
                .flatMap(number -> standards.find(number).stream())
                .map(standard -> new StandardFound(standard, List.of())))
        .toList();
  }

  private Group part(Standard.Part part, List<Row> found) {
    return new Group(
        texts.get("content", "part." + part.name().toLowerCase(Locale.ROOT)),
        found.stream().filter(row -> row.standard().part() == part).toList());
  }

  private Row row(StandardFound found) {
    var standard = found.standard();
    long critical = standard.obligations().stream().filter(Obligation::critical).count();
    return new Row(
        standard,
        found.duties(),
        texts.get("content", "standards.duties", standard.obligations().size(), critical),
        offers(standard));
  }

  private String offers(Standard standard) {
    return Stream.of(
            said("standards.modules", count(standard, ActivityRef.Kind.MODULE)),
            said("standards.scenarios", count(standard, ActivityRef.Kind.SCENARIO)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(texts.get("content", "and")));
  }

  private String said(String key, long count) {
    return count == 0 ? "" : texts.get("content", key, count);
  }

  private long count(Standard standard, ActivityRef.Kind kind) {
    return teaching.offers().stream()
        .filter(offer -> offer.activity().kind() == kind && offer.deals(standard))
        .count();
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(@Nullable String query) {
    var asked = query == null ? "" : query.strip();
    this.query = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
  }

  /** Another spelling that finds something, or empty. */
  public String getMeant() {
    return meant;
  }

  public String getMeantAddress() {
    return "/content/standards?q=" + URLEncoder.encode(meant, StandardCharsets.UTF_8);
  }

  public List<Group> getGroups() {
    return groups;
  }

  /** Whether a search found nothing. */
  public boolean isNothingFound() {
    return groups.stream().allMatch(group -> group.rows().isEmpty());
  }
}
