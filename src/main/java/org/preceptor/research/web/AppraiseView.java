package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalReliance;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.AppraiseSource;
import org.preceptor.research.AppraiseSource.Opened;
import org.preceptor.research.Checklist;
import org.preceptor.research.FollowEditorial;
import org.preceptor.research.RelyOnSource;
import org.preceptor.research.Source;
import org.preceptor.research.web.AppraisalQuestions.Group;
import org.preceptor.web.Texts;

/**
 * Backs {@code research/appraise.xhtml} and {@code research/appraisal.xhtml}: a source with its
 * appraisals, one of them with its questions, and what came of it.
 */
@Named
@RequestScoped
public class AppraiseView {

  @Inject AppraiseSource appraise;
  @Inject RelyOnSource reliance;
  @Inject FollowEditorial editorial;
  @Inject Days days;
  @Inject AppraisalQuestions questions;
  @Inject RatingHtml ratings;
  @Inject Texts texts;

  private @Nullable String source;
  private @Nullable String appraisal;
  private @Nullable String version;
  private @Nullable String refused;
  private @Nullable Source read;
  private @Nullable Opened opened;
  private List<Opened> all = List.of();

  /** An appraisal of the source. */
  public record Line(
      String id, String level, String preset, String when, boolean own, boolean finished) {}

  /** A version that was finished. */
  public record Version(int number, String when, String level, boolean shown) {}

  /** Loads what the address names: an appraisal, or a source. */
  public void load() {
    if (appraisal == null) {
      read = appraise.source(Asked.source(source));
      all = appraise.of(read.id());
      return;
    }
    var id = Asked.appraisal(appraisal);
    opened = version == null ? appraise.open(id) : appraise.open(id, number());
    read = opened.source();
  }

  private int number() {
    var text = Objects.requireNonNullElse(version, "");
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private Source read() {
    return Objects.requireNonNull(read, "loaded by the page");
  }

  private Opened opened() {
    return Objects.requireNonNull(opened, "loaded by the page");
  }

  public boolean isBegun() {
    return opened != null;
  }

  public String getTitle() {
    return read().title();
  }

  public String getSourceId() {
    return read().id().toString();
  }

  public String getState() {
    return read().editorial().state().word();
  }

  public String getChecked() {
    return read()
        .editorial()
        .checked()
        .map(at -> texts.get("appraisal", "checked", days.in(at)))
        .orElse(texts.get("appraisal", "unchecked"));
  }

  public Map<String, String> getFacts() {
    return SourceFacts.of(read().reference(), texts);
  }

  public String getLink() {
    return SourceFacts.link(read().reference());
  }

  public String getRating() {
    return ratings.render(opened().sheet(), isOwn() ? RatingVoice.YOU : RatingVoice.RATER);
  }

  public String getLevel() {
    return ratings.word(opened().sheet().rating().level());
  }

  public int getGiven() {
    var sheet = opened().sheet();
    return (int) sheet.items().stream().filter(item -> sheet.answer(item).isPresent()).count();
  }

  public int getAsked() {
    return opened().sheet().items().size();
  }

  public String getPreset() {
    return preset(opened());
  }

  private static String preset(Opened one) {
    return one.sheet()
        .checklist()
        .preset(one.appraisal().preset())
        .map(Checklist.Preset::title)
        .orElse("");
  }

  public String getChecklistTitle() {
    return opened().sheet().checklist().title();
  }

  public boolean isFinished() {
    return opened().appraisal().isFinished();
  }

  public boolean isOwn() {
    return opened().own();
  }

  /** Whether its rater may open it again; one that was seen beside others in a round stays. */
  public boolean isReopenable() {
    return isOwn() && isFinished() && !isFrozen() && version == null;
  }

  public boolean isFrozen() {
    return opened().frozen();
  }

  public String getPanel() {
    return opened().appraisal().panel().map(Object::toString).orElse("");
  }

  /** What the person began and did not finish, so that it can be gone on with. */
  public List<Line> getUnfinished() {
    return getAppraisals().stream().filter(one -> one.own() && !one.finished()).toList();
  }

  /** Why it is open again; empty where it is not. */
  public String getReopened() {
    return opened()
        .appraisal()
        .reopened()
        .map(turn -> texts.get("appraisal", key(turn), days.in(turn.at()), turn.note()))
        .orElse("");
  }

  private static String key(AppraisalTurn turn) {
    return "reopened." + turn.kind().name().toLowerCase(Locale.ROOT);
  }

  public String getFinishedAt() {
    return opened().appraisal().finishedAt().map(days::in).orElse("");
  }

  public String getGoodUntil() {
    return opened().appraisal().goodUntil().map(days::in).orElse("");
  }

  public List<Version> getVersions() {
    var one = opened().appraisal();
    return IntStream.rangeClosed(1, one.version())
        .mapToObj(
            n -> {
              var then = one.asOf(n);
              var sheet = AppraisalSheet.of(opened().sheet().checklist(), then, read().editorial());
              return new Version(
                  n,
                  then.finishedAt().map(days::in).orElse(""),
                  ratings.word(sheet.rating().level()),
                  n == one.version());
            })
        .toList();
  }

  public List<Group> getGroups() {
    return questions.groups(opened().sheet());
  }

  public List<Line> getAppraisals() {
    return all.stream()
        .map(
            one ->
                new Line(
                    one.appraisal().id().toString(),
                    one.sheet().open().isEmpty()
                        ? ratings.word(one.sheet().rating().level())
                        : texts.get("appraisal", "unfinished"),
                    preset(one),
                    days.in(one.appraisal().finishedAt().orElse(one.appraisal().startedAt())),
                    one.own(),
                    one.appraisal().isFinished()))
        .toList();
  }

  /** Those whose ways can be chosen, or the one that was. */
  List<Checklist> checklists() {
    return opened == null ? appraise.checklists() : List.of(opened.sheet().checklist());
  }

  Optional<AppraisalFraming> framing() {
    return Optional.ofNullable(opened).map(one -> one.appraisal().framing());
  }

  /** Whether anybody outside is asked here what became of sources. */
  public boolean isWatched() {
    return editorial.canCheck();
  }

  public String getPurpose() {
    return reliance.own(read().id()).map(AppraisalReliance.Relier::purpose).orElse("");
  }

  public boolean isRelied() {
    return reliance.own(read().id()).isPresent();
  }

  /** What was not taken; empty where all was. */
  public String getRefusal() {
    var why = Objects.requireNonNullElse(refused, "");
    return List.of("open", "frozen").contains(why) ? texts.get("appraisal", "refused." + why) : "";
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }

  public @Nullable String getAppraisal() {
    return appraisal;
  }

  public void setAppraisal(@Nullable String appraisal) {
    this.appraisal = appraisal;
  }

  public @Nullable String getVersion() {
    return version;
  }

  public void setVersion(@Nullable String version) {
    this.version = version;
  }

  public @Nullable String getRefused() {
    return refused;
  }

  public void setRefused(@Nullable String refused) {
    this.refused = refused;
  }
}
