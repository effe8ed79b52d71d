package org.preceptor.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.supervision.RulePacks;
import org.preceptor.supervision.RuleSource;
import org.preceptor.supervision.SupervisionRule;
import org.preceptor.supervision.SupervisionRules;
import org.preceptor.web.Texts;

/** Backs {@code supervision/rule-pack.xhtml}: what one licensing body asks, rule by rule. */
@Named
@RequestScoped
public class RulePackView {

  private static final String BUNDLE = "supervision";

  @Inject RulePacks packs;
  @Inject Texts texts;

  private String body = "";
  private @Nullable SupervisionRules pack;

  /**
   * A rule, and how sure it is.
   *
   * @param verdict the kind of tag that says so
   * @param seen the source's kind and day
   */
  public record Row(SupervisionRule rule, String verdict, String confidence, String seen) {}

  /** Answers 404 where nothing is known of such a body. */
  public void load() throws IOException {
    pack = packs.find(body).orElse(null);
    if (pack == null) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      faces.responseComplete();
    }
  }

  public @Nullable SupervisionRules getPack() {
    return pack;
  }

  private SupervisionRules found() {
    if (pack == null) {
      throw new IllegalStateException("the page is drawn without rules");
    }
    return pack;
  }

  public List<Row> getRows() {
    return found().rules().stream().map(this::row).toList();
  }

  private Row row(SupervisionRule rule) {
    var verdict =
        switch (rule.confidence()) {
          case HIGH -> "verified";
          case MEDIUM -> "limited";
          case UNVERIFIED -> "not-counted";
        };
    return new Row(
        rule, verdict, texts.get(BUNDLE, "confidence." + rule.confidence()), seen(rule.source()));
  }

  private String seen(RuleSource source) {
    var day =
        DateTimeFormatter.ofPattern(texts.get(BUNDLE, "day"), texts.locale()).format(source.asOf());
    return texts.get(BUNDLE, "source." + source.kind(), day);
  }

  public String getKept() {
    return found().keepYears().isPresent()
        ? texts.get(BUNDLE, "pack.kept", found().keepYears().getAsInt())
        : texts.get(BUNDLE, "pack.kept.unknown");
  }

  public String getAbout() {
    return texts.get(BUNDLE, "pack.about", found().jurisdiction().code(), found().version());
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }
}
