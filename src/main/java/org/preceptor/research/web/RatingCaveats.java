package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preceptor.research.Answer;
import org.preceptor.research.AppraisalFraming.Stakes;
import org.preceptor.research.AppraisalSheet;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.EditorialState;
import org.preceptor.research.Notice;
import org.preceptor.research.RatingLevel;
import org.preceptor.research.RatingReason.Kind;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** What holds a rating down or makes it uncertain besides the answers, and what it is for. */
@ApplicationScoped
class RatingCaveats {

  @Inject Texts texts;

  /** What the library knows of the work's fate, and whether somebody answered otherwise. */
  void known(Html html, AppraisalSheet sheet, RatingVoice voice) {
    var state = sheet.known().state();
    if (state != EditorialState.RETRACTED && state != EditorialState.CONCERN) {
      return;
    }
    html.add(
        "<div class=\"because {}\"><span class=\"why\">{}</span><ul class=\"small\">",
        state == EditorialState.RETRACTED ? "critical" : "caution",
        say("rating.known." + state.word()));
    sheet.known().notices().forEach(notice -> html.add("<li>{}</li>", line(notice)));
    for (var item : sheet.contradicted()) {
      var said = sheet.answer(item).map(answer -> said(item, answer)).orElse("");
      html.add(
          "<li><b>{}</b> {}</li>",
          say(voice.key("rating.said."), lowered(said)),
          say("rating.known.counts"));
    }
    html.add("</ul></div>");
  }

  /** What an answer says; the question and its answer where it has no words of its own. */
  String said(ChecklistItem item, Answer answer) {
    return item.says(answer)
        .orElseGet(() -> say("rating.plain", item.question(), say("answer." + answer.word())));
  }

  private String line(Notice notice) {
    var kind = texts.get("research", "notice." + notice.kind().word());
    var by = texts.get("research", "origin." + notice.by().word());
    return notice.date().isEmpty()
        ? texts.get("research", "source.notice", kind, by)
        : texts.get("research", "source.notice.dated", kind, by, notice.date());
  }

  /** What a rating rests on that is not shown: beside the best of words, and before its reasons. */
  void bare(Html html, AppraisalSheet sheet) {
    boolean high = sheet.rating().level() == RatingLevel.HIGH;
    items(html, sheet, high ? "rating.bare.high" : "rating.bare", sheet.withoutEvidence());
  }

  /** What was never asked or not sure. */
  void gaps(Html html, AppraisalSheet sheet, RatingVoice voice) {
    if (sheet.known().state() == EditorialState.RETRACTED) {
      return; // nothing that is found out yet would make it another rating
    }
    int never = sheet.notAsked().size();
    int asked = sheet.rated().size();
    if (never > 0) {
      boolean clean =
          sheet.open().isEmpty()
              && sheet.rating().reasons(Kind.FLAW).isEmpty()
              && sheet.rating().reasons(Kind.WITHDRAWN).isEmpty();
      html.add("<div class=\"because caution\"><span class=\"why\">{}</span>", say("rating.short"));
      html.add("<p class=\"small\">{}</p>", say("rating.short.never", never, asked + never));
      if (clean) {
        html.add("<p class=\"small\">{}</p>", say("rating.short.clean", asked));
      }
      if (sheet.framing().stakes() == Stakes.HIGH) {
        html.add("<p class=\"small\"><b>{}</b></p>", say("rating.short.high"));
      }
      html.add("</div>");
    }
    items(html, sheet, voice.key("rating.unsure."), unsure(sheet));
  }

  private static List<ChecklistItem> unsure(AppraisalSheet sheet) {
    return sheet.items().stream()
        .filter(item -> item.aspect().isRated())
        .filter(
            item -> {
              var given = sheet.answers().get(item.id());
              return given != null && !given.sure();
            })
        .toList();
  }

  private void items(Html html, AppraisalSheet sheet, String key, List<ChecklistItem> items) {
    if (!items.isEmpty()) {
      var numbers =
          items.stream()
              .map(item -> String.valueOf(sheet.checklist().number(item.id())))
              .collect(Collectors.joining(", "));
      html.add("<p class=\"small caveat\">{}</p>", say(key, items.size(), numbers));
    }
  }

  /** The question, the stakes and the decision that the rating is for. */
  void asked(Html html, AppraisalSheet sheet) {
    var framing = sheet.framing();
    html.add("<dl class=\"gate-facts small\">");
    fact(html, "gate.question", say("question." + framing.question().word()));
    fact(html, "gate.stakes", say("stakes." + framing.stakes().word()));
    if (!framing.decision().isBlank()) {
      fact(html, "gate.decision", framing.decision());
    }
    html.add("</dl>");
  }

  private void fact(Html html, String name, String value) {
    html.add("<dt>{}</dt><dd>{}</dd>", say(name), value);
  }

  /** A half sentence after a colon; one that begins with capitals only stays as it is. */
  static String lowered(String text) {
    boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
    return word ? text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1) : text;
  }

  private String say(String key, Object... values) {
    return texts.get("appraisal", key, values);
  }
}
