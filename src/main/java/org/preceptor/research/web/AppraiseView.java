package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalReliance;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.AppraiseSource;
import org.preceptor.research.AppraiseSource.Opened;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.RatingWeight;
import org.preceptor.research.RelyOnSource;
import org.preceptor.research.Source;
import org.preceptor.research.SourceId;
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
  @Inject RatingHtml ratings;
  @Inject Texts texts;

  private @Nullable String source;
  private @Nullable String appraisal;
  private @Nullable String version;
  private @Nullable String refused;
  private @Nullable Source read;
  private @Nullable Opened opened;
  private List<Opened> all = List.of();

  /** A word to choose, and what it is called. */
  public record Option(String word, String label, boolean chosen) {}

  /** A question with what was said to it. */
  public record Question(
      int number,
      ChecklistItem item,
      boolean critical,
      List<Option> options,
      String evidence,
      boolean unsure,
      String said) {}

  /** Questions under one heading. */
  public record Group(String title, List<Question> questions) {}

  /** An appraisal of the source. */
  public record Line(
      String id, String level, String preset, String when, boolean own, boolean finished) {}

  /** A version that was finished. */
  public record Version(int number, String when, String level, boolean shown) {}

  /** Loads what the address names: an appraisal, or a source. */
  public void load() {
    if (appraisal == null) {
      read = appraise.source(sourceId());
      all = appraise.of(read.id());
      return;
    }
    opened = version == null ? appraise.open(id()) : appraise.open(id(), number());
    read = opened.source();
  }

  private SourceId sourceId() {
    try {
      return SourceId.of(Objects.requireNonNullElse(source, ""));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.SOURCE, Objects.requireNonNullElse(source, ""));
    }
  }

  private AppraisalId id() {
    try {
      return AppraisalId.of(Objects.requireNonNullElse(appraisal, ""));
    } catch (IllegalArgumentException e) {
      throw new NotFound(Thing.APPRAISAL, Objects.requireNonNullElse(appraisal, ""));
    }
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
        .map(at -> texts.get("appraisal", "checked", day(at)))
        .orElse(texts.get("appraisal", "unchecked"));
  }

  public Map<String, String> getFacts() {
    return SourceFacts.of(read().reference(), texts);
  }

  public String getLink() {
    return SourceFacts.link(read().reference());
  }

  public String getRating() {
    return ratings.render(opened().sheet());
  }

  public String getLevel() {
    return ratings.word(opened().sheet().rating().level());
  }

  public int getGiven() {
    return getAsked() - opened().sheet().open().size();
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

  /** Why it is open again; empty where it is not. */
  public String getReopened() {
    return opened()
        .appraisal()
        .reopened()
        .map(turn -> texts.get("appraisal", key(turn), day(turn.at()), turn.note()))
        .orElse("");
  }

  private static String key(AppraisalTurn turn) {
    return "reopened." + turn.kind().name().toLowerCase(Locale.ROOT);
  }

  public String getFinishedAt() {
    return opened().appraisal().finishedAt().map(this::day).orElse("");
  }

  public String getGoodUntil() {
    return opened().appraisal().goodUntil().map(this::day).orElse("");
  }

  private String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(at.atZone(ZoneOffset.UTC));
  }

  public List<Version> getVersions() {
    var one = opened().appraisal();
    return IntStream.rangeClosed(1, one.version())
        .mapToObj(
            n -> {
              var then = one.asOf(n);
              var sheet = AppraisalSheet.of(opened().sheet().checklist(), then);
              return new Version(
                  n,
                  then.finishedAt().map(this::day).orElse(""),
                  ratings.word(sheet.rating().level()),
                  n == one.version());
            })
        .toList();
  }

  public List<Group> getGroups() {
    return opened().sheet().groups().stream()
        .map(group -> new Group(group.title(), group.items().stream().map(this::question).toList()))
        .toList();
  }

  private Question question(ChecklistItem item) {
    var sheet = opened().sheet();
    var given = opened().appraisal().answer(item.id());
    var chosen = given.map(one -> one.answer());
    var options =
        Arrays.stream(Answer.values())
            .filter(item.possible()::contains)
            .map(
                answer ->
                    new Option(
                        answer.word(),
                        texts.get("appraisal", "answer." + answer.word()),
                        chosen.filter(answer::equals).isPresent()))
            .toList();
    return new Question(
        sheet.checklist().number(item.id()),
        item,
        item.critical().weight(sheet.framing()) != RatingWeight.ORDINARY,
        options,
        given.map(one -> one.evidence()).orElse(""),
        given.filter(one -> !one.sure()).isPresent(),
        chosen.map(answer -> texts.get("appraisal", "answer." + answer.word())).orElse(""));
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
                    day(one.appraisal().finishedAt().orElse(one.appraisal().startedAt())),
                    one.own(),
                    one.appraisal().isFinished()))
        .toList();
  }

  /** Ways through the checklists; the second is proposed. */
  public List<Option> getWays() {
    var ways = new ArrayList<Option>();
    for (var checklist : appraise.checklists()) {
      for (var preset : checklist.presets()) {
        var minutes = texts.get("appraisal", "gate.minutes", preset.minutes());
        ways.add(
            new Option(
                checklist.ref().slug() + "/" + preset.id(),
                checklist.title() + ": " + preset.title() + ", " + minutes,
                ways.size() == 1));
      }
    }
    return ways;
  }

  public List<Option> getKinds() {
    return Arrays.stream(AppraisalFraming.Kind.values())
        .map(one -> option("kind.", one.word(), opened != null && framing().kind() == one))
        .toList();
  }

  public List<Option> getQuestions() {
    return Arrays.stream(AppraisalFraming.Question.values())
        .map(one -> option("question.", one.word(), opened != null && framing().question() == one))
        .toList();
  }

  public List<Option> getStakes() {
    return Arrays.stream(AppraisalFraming.Stakes.values())
        .map(one -> option("stakes.", one.word(), opened != null && framing().stakes() == one))
        .toList();
  }

  /** Kinds of study whose questions can open. */
  public List<Option> getDesigns() {
    var designs =
        opened == null
            ? appraise.checklists().stream().flatMap(c -> c.designs().stream()).toList()
            : opened.sheet().checklist().designs();
    return designs.stream()
        .map(
            design ->
                new Option(
                    design.id(),
                    design.title(),
                    opened != null && framing().design().equals(design.id())))
        .toList();
  }

  private Option option(String prefix, String word, boolean chosen) {
    return new Option(word, texts.get("appraisal", prefix + word), chosen);
  }

  private AppraisalFraming framing() {
    return opened().appraisal().framing();
  }

  public String getDecision() {
    return opened == null ? "" : framing().decision();
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
    return List.of("gate", "open", "few", "unknown").contains(why)
        ? texts.get("appraisal", "refused." + why)
        : "";
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
