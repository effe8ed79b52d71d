package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Calibrate;
import org.preceptor.research.Calibrate.Opened;
import org.preceptor.research.Reference;
import org.preceptor.web.Texts;

/**
 * Backs {@code research/calibrate.xhtml}: a keyed source with its questions. Nothing of the key
 * stands on it, nor anything that became known about the source.
 */
@Named
@RequestScoped
public class CalibrateView {

  @Inject Calibrate calibrate;
  @Inject AppraisalQuestions questions;
  @Inject RatingHtml ratings;
  @Inject Texts texts;

  private @Nullable String rating;
  private @Nullable String refused;
  private @Nullable Opened opened;

  /** Loads what the address names. */
  public void load() {
    opened = calibrate.open(Asked.rating(rating));
  }

  /** Where the key is shown already, the page is the comparison. */
  public @Nullable String next() {
    return opened().rating().isCompared()
        ? "/research/comparison?faces-redirect=true&rating=" + opened().rating().id()
        : null;
  }

  private Opened opened() {
    return Objects.requireNonNull(opened, "loaded by the page");
  }

  private Reference reference() {
    return opened().source().reference();
  }

  public String getTitle() {
    return reference().title();
  }

  public String getExercise() {
    return opened().calibration().title();
  }

  public String getCalibration() {
    return opened().calibration().slug();
  }

  public Map<String, String> getFacts() {
    return SourceFacts.of(reference(), texts);
  }

  public String getLink() {
    return SourceFacts.link(reference());
  }

  public String getSetting() {
    return opened().source().setting();
  }

  public String getFound() {
    return opened().source().found();
  }

  /** What it is, what it asks and what hangs on it, as the key takes them. */
  public Map<String, String> getGate() {
    var framing = opened().source().framing();
    var gate = new LinkedHashMap<String, String>();
    gate.put(say("gate.kind"), say("kind." + framing.kind().word()));
    gate.put(say("gate.question"), say("question." + framing.question().word()));
    gate.put(say("gate.stakes"), say("stakes." + framing.stakes().word()));
    gate.put(say("gate.decision"), framing.decision());
    return gate;
  }

  private String say(String key) {
    return texts.get("appraisal", key);
  }

  public boolean isBlind() {
    return opened().rating().isBlind();
  }

  public List<AppraisalQuestions.Group> getGroups() {
    return questions.groups(opened().sheet());
  }

  public int getGiven() {
    return getAsked() - opened().sheet().open().size();
  }

  public int getAsked() {
    return opened().sheet().items().size();
  }

  public String getSheet() {
    return ratings.render(opened().sheet(), RatingVoice.YOU);
  }

  /** What was not taken; empty where all was. */
  public String getRefusal() {
    return "open".equals(refused) ? texts.get("appraisal", "refused.open") : "";
  }

  public @Nullable String getRating() {
    return rating;
  }

  public void setRating(@Nullable String rating) {
    this.rating = rating;
  }

  public @Nullable String getRefused() {
    return refused;
  }

  public void setRefused(@Nullable String refused) {
    this.refused = refused;
  }
}
