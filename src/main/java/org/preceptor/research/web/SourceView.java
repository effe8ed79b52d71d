package org.preceptor.research.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.CurrentPerson;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraiseSource;
import org.preceptor.research.Contributor;
import org.preceptor.research.EditorialRecordsSilent;
import org.preceptor.research.ExportSources;
import org.preceptor.research.Field;
import org.preceptor.research.FollowEditorial;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.RemoveSource;
import org.preceptor.research.SeeRatings;
import org.preceptor.research.Source;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.Visibility;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code research/source.xhtml}: all that is known of one source. */
@Named
@ViewScoped
public class SourceView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONG_TITLE = 180;
  private static final String AGAIN = "source?faces-redirect=true&id=";

  @Inject KeepLibrary library;
  @Inject FollowEditorial editorial;
  @Inject KeepCollections collections;
  @Inject AppraiseSource appraisals;
  @Inject SeeRatings see;
  @Inject GroundText grounds;
  @Inject SourceSteps steps;
  @Inject PartNames names;
  @Inject RemoveSource removing;
  @Inject ExportSources export;
  @Inject CurrentPerson person;
  @Inject Said said;
  @Inject Texts texts;

  private String id = "";
  private String collection = "";
  private boolean parted;
  private transient @Nullable Source source;
  private transient @Nullable List<RatingLine> ratings;
  private transient @Nullable List<SourceSteps.Line> history;

  /** A rating of it: its level's word, where it is read, and what it rests on. */
  public record RatingLine(
      String address, String level, String ground, boolean open, boolean leading, boolean own) {}

  /** A name and a value, for a list of facts. */
  public record Fact(String name, String value, boolean address) {}

  /** What was published about the source, as a sentence. */
  public record NoticeLine(String text, String address) {}

  public void load() {
    source = library.read(Asked.source(id));
    id = source.id().toString();
    if (parted) {
      said.note("research", "history.parted.done");
    }
  }

  private Source source() {
    if (source == null) {
      source = library.read(Asked.source(id));
    }
    return source;
  }

  public String getTitle() {
    return source().title();
  }

  /** Whether it would fill a screen at the size of a headline. */
  public boolean isLongTitle() {
    return getTitle().length() > LONG_TITLE;
  }

  public String getType() {
    return source().type().word();
  }

  public String getState() {
    return source().editorial().state().word();
  }

  /** The state, or that nobody asked yet and nothing was said. */
  public String getFate() {
    var status = source().editorial();
    return status.notices().isEmpty() && status.checked().isEmpty()
        ? "unchecked"
        : status.state().word();
  }

  public String getVisibility() {
    return source().visibility().word();
  }

  public boolean isMine() {
    return library.mayChange(source());
  }

  public boolean isCheckable() {
    return editorial.canCheck();
  }

  /** When outside records were last asked, or empty for never. */
  public String getChecked() {
    return source().editorial().checked().map(steps::moment).orElse("");
  }

  /** What it was rated, the rating that leads first; before all what the person left unfinished. */
  public List<RatingLine> getRatings() {
    if (ratings == null) {
      var all = new ArrayList<RatingLine>();
      var own = new HashSet<AppraisalId>();
      for (var one : appraisals.of(source().id())) {
        if (one.own()) {
          own.add(one.appraisal().id());
          if (!one.appraisal().isFinished()) {
            all.add(unfinished(one));
          }
        }
      }
      var rated = see.of(source().id());
      for (var one : rated) {
        boolean leads = rated.size() > 1 && one.equals(rated.getFirst()) && one.ground().leads();
        all.add(line(one, leads, one.ground().appraisal().filter(own::contains).isPresent()));
      }
      ratings = all;
    }
    return ratings;
  }

  /** That a round on it is not settled, with where it is read; or nothing. */
  public List<Fact> getUnsettled() {
    return see.unsettled(List.of(source().id())).values().stream()
        .map(one -> new Fact(grounds.say(one), grounds.address(one), one.round().isPresent()))
        .toList();
  }

  private static RatingLine unfinished(AppraiseSource.Opened one) {
    return new RatingLine(
        "/research/appraise?appraisal=" + one.appraisal().id(),
        one.sheet().rating().level().word(),
        "",
        true,
        false,
        true);
  }

  private RatingLine line(SeeRatings.Rated one, boolean leads, boolean own) {
    return new RatingLine(
        grounds.address(one.ground()),
        one.sheet().rating().level().word(),
        grounds.say(one.ground()),
        false,
        leads,
        own);
  }

  public List<SourceSteps.Line> getHistory() {
    if (history == null) {
      history = steps.of(source().id());
    }
    return history;
  }

  public List<Fact> getFacts() {
    var reference = source().reference();
    var facts = new ArrayList<Fact>();
    for (var role : Contributor.Role.values()) {
      fact(
          facts,
          "role." + role.word(),
          String.join(
              "; ", reference.contributors(role).stream().map(one -> one.spoken()).toList()));
    }
    fact(facts, "fact.issued", reference.published().map(PublicationDate::toString).orElse(""));
    for (var field : Arrays.asList(Field.values())) {
      if (field != Field.TITLE && field != Field.ABSTRACT) {
        fact(facts, "field." + field.word(), reference.text(field));
      }
    }
    fact(facts, "fact.keywords", String.join(", ", reference.keywords()));
    return facts;
  }

  private void fact(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(
          new Fact(texts.get("research", key), value, key.equals("field." + Field.URL.word())));
    }
  }

  public String getAbstract() {
    return source().reference().text(Field.ABSTRACT);
  }

  /** Where the source can be read, or empty. */
  public String getAddress() {
    var doi = source().reference().doi();
    return doi.isEmpty() ? source().reference().text(Field.URL) : "https://doi.org/" + doi;
  }

  /** What came with it and has no field. */
  public List<Map.Entry<String, String>> getExtras() {
    return source().reference().extras().entrySet().stream()
        .map(one -> Map.entry(names.ofKept(one.getKey()), one.getValue()))
        .toList();
  }

  public List<NoticeLine> getNotices() {
    return source().editorial().notices().stream().map(this::line).toList();
  }

  private NoticeLine line(Notice notice) {
    var kind = texts.get("research", "notice." + notice.kind().word());
    var by = texts.get("research", "origin." + notice.by().word());
    var text =
        notice.date().isEmpty()
            ? texts.get("research", "source.notice", kind, by)
            : texts.get("research", "source.notice.dated", kind, by, notice.date());
    return new NoticeLine(
        text, notice.reference().startsWith("10.") ? "https://doi.org/" + notice.reference() : "");
  }

  public List<SourceLine> getVersions() {
    return library.versions(source().id()).stream().map(one -> SourceLine.of(one, texts)).toList();
  }

  /** As it stands in a list of references, as HTML. */
  public String getFormatted() {
    return String.join("<br/>", export.asHtml(List.of(source())));
  }

  public boolean isRemovable() {
    return removing.mayRemove(source()) && !getVisibility().equals(Visibility.WITHDRAWN.word());
  }

  /** What hangs on it and what comes of removing it, in a sentence each. */
  public List<String> getHanging() {
    var hanging = removing.hanging(source().id());
    return List.of(
        texts.get("research", "remove." + hanging.way().name().toLowerCase(Locale.ROOT)),
        texts.get(
            "research", "remove.hanging", hanging.own(), hanging.others(), hanging.collections()));
  }

  public @Nullable String remove() {
    return switch (removing.remove(Asked.source(id))) {
      case DELETE -> {
        said.note("research", "removed.delete");
        yield "/research/sources?faces-redirect=true";
      }
      case WITHDRAW -> {
        said.note("research", "removed.withdraw");
        yield AGAIN + id;
      }
      case KEEP -> {
        said.error("research", "remove.keep");
        yield null;
      }
    };
  }

  /** Those into which the person may put it. */
  public List<SourceCollection> getCollections() {
    return collections.all().stream().filter(one -> one.takesFrom(person.actor())).toList();
  }

  public @Nullable String check() {
    try {
      var checked = editorial.check(Asked.source(id));
      said.note("research", "source.checked." + checked.editorial().state().word());
    } catch (EditorialRecordsSilent e) {
      said.warn("research", "source.silent");
    }
    return AGAIN + id;
  }

  public String put() {
    collections.put(Asked.collection(collection), Asked.source(id));
    said.note("research", "source.put");
    return AGAIN + id;
  }

  public String show(String visibility) {
    library.show(Asked.source(id), Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)));
    said.note("research", "source.shown." + visibility);
    return AGAIN + id;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = Asked.text(id);
  }

  /** Whether a merge into it has just been undone. */
  public boolean isParted() {
    return parted;
  }

  public void setParted(boolean parted) {
    this.parted = parted;
  }

  public String getCollection() {
    return collection;
  }

  public void setCollection(@Nullable String collection) {
    this.collection = Asked.text(collection);
  }
}
