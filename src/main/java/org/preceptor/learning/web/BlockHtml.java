package org.preceptor.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.preceptor.learning.Answer;
import org.preceptor.learning.Block;
import org.preceptor.learning.Question;
import org.preceptor.learning.Remark;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** Makes an exercise into a form that works without a script and is swapped in place with one. */
@ApplicationScoped
class BlockHtml {

  private static final String BUNDLE = "learning";

  @Inject Texts texts;

  /** Where a block stands, for the form that sends its answer. */
  record Place(String module, String lesson) {}

  String render(Place place, Block block, Answer answer) {
    if (block instanceof Block.Try lead) {
      return lead(lead);
    }
    var html = new Html();
    html.add(
        "<form class=\"block\" id=\"do-{}\" data-anchor=\"do-{}\" method=\"post\""
            + " action=\"/learning/save\" data-save=\"swap\" data-many=\"true\""
            + " aria-labelledby=\"h-{}\">",
        block.id(),
        block.id(),
        block.id());
    hidden(html, "what", "block");
    hidden(html, "module", place.module());
    hidden(html, "lesson", place.lesson());
    hidden(html, "block", block.id());
    html.add(
        "<header><h3 id=\"h-{}\">{}</h3><span class=\"tag plain\">", block.id(), block.title());
    html.icon("lock").add("{}</span></header>", text("block.private"));
    html.add("<p class=\"muted prompt\">{}</p>", block.prompt());
    switch (block) {
      case Block.Reveal reveal -> reveal(html, reveal, answer);
      case Block.Sort sort -> sort(html, sort, answer);
      case Block.Match match -> match(html, match, answer);
      case Block.Spot spot -> spot(html, spot, answer);
      case Block.Reflect reflect -> reflect(html, reflect, answer);
      case Block.Try ignored -> throw new IllegalStateException("a try is no form");
    }
    return html.add("<p class=\"save-state tiny muted\" role=\"status\"></p></form>").toString();
  }

  private String lead(Block.Try lead) {
    var html = new Html();
    html.add(
        "<section class=\"block\" id=\"do-{}\" data-anchor=\"do-{}\" aria-labelledby=\"h-{}\">",
        lead.id(),
        lead.id(),
        lead.id());
    html.add("<header><h3 id=\"h-{}\">{}</h3></header>", lead.id(), lead.title());
    html.add("<p class=\"muted prompt\">{}</p>", lead.prompt());
    int slash = lead.target().indexOf('/');
    var kind = lead.target().substring(0, slash);
    var name = lead.target().substring(slash + 1);
    var address =
        kind.equals("scenario")
            ? "/scenario/scenario?scenario=" + name
            : "/content/standard?number=" + name;
    html.add("<p class=\"row\"><a class=\"btn\" href=\"{}\">{}", address, text("block.to." + kind));
    return html.icon("arrow-right").add("</a></p></section>").toString();
  }

  private void reveal(Html html, Block.Reveal reveal, Answer answer) {
    if (answer.isEmpty()) {
      hidden(html, "pick", Block.Reveal.SHOWN);
      button(html, "block.reveal");
    } else {
      html.add("<div class=\"because positive\" data-answer=\"true\" tabindex=\"-1\">");
      html.add("<span class=\"why\">{}</span>", text("block.one-answer"));
      html.raw(reveal.answer().html()).add("</div>");
    }
  }

  private void sort(Html html, Block.Sort sort, Answer answer) {
    var remarks = sort.review(answer);
    for (int i = 0; i < sort.cards().size(); i++) {
      var card = sort.cards().get(i);
      html.add("<fieldset class=\"card\"><legend>{}</legend><div class=\"seg\">", card.text());
      for (var bin : sort.bins()) {
        var pick = card.id() + "=" + bin.id();
        html.add(
            "<label><input type=\"radio\" name=\"pick-{}\" value=\"{}\" required=\"required\"",
            card.id(),
            pick);
        html.add(answer.picks().contains(pick) ? " checked=\"checked\"/>" : "/>");
        html.add("{}</label>", bin.title());
      }
      html.add("</div>");
      if (!answer.isEmpty() && remarks.get(i).instead().isPresent()) {
        placed(html, remarks.get(i));
      } else if (!answer.isEmpty()) {
        remark(html, remarks.get(i));
      }
      html.add("</fieldset>");
    }
    button(html, answer.isEmpty() ? "block.check" : "block.check-again");
  }

  private void match(Html html, Block.Match match, Answer answer) {
    var remarks = match.review(answer);
    var rights = shuffled(match.id(), match.pairs());
    for (int i = 0; i < match.pairs().size(); i++) {
      var pair = match.pairs().get(i);
      html.add(
          "<div class=\"card\"><label for=\"{}-{}\">{}</label>",
          match.id(),
          pair.id(),
          pair.left());
      html.add(
          "<select class=\"input\" id=\"{}-{}\" name=\"pick-{}\" required=\"required\">",
          match.id(),
          pair.id(),
          pair.id());
      html.add("<option value=\"\">{}</option>", text("block.choose"));
      for (var right : rights) {
        var pick = pair.id() + "=" + right.id();
        html.add(
            answer.picks().contains(pick)
                ? "<option value=\"{}\" selected=\"selected\">{}</option>"
                : "<option value=\"{}\">{}</option>",
            pick,
            right.right());
      }
      html.add("</select>");
      if (!answer.isEmpty()) {
        placed(html, remarks.get(i));
      }
      html.add("</div>");
    }
    button(html, answer.isEmpty() ? "block.check" : "block.check-again");
  }

  /** The same order at every visit, and hardly ever the author's. */
  static List<Question.Pair> shuffled(String seed, List<Question.Pair> pairs) {
    var rights = new ArrayList<>(pairs);
    Collections.shuffle(rights, new Random(seed.hashCode()));
    return rights;
  }

  private void spot(Html html, Block.Spot spot, Answer answer) {
    var remarks = spot.review(answer);
    html.add("<ul class=\"lines\">");
    for (int i = 0; i < spot.lines().size(); i++) {
      var line = spot.lines().get(i);
      boolean chosen = answer.picks().contains(line.id());
      html.add(
          "<li><button type=\"submit\" name=\"pick\" value=\"{}\" aria-pressed=\"{}\">",
          line.id(),
          chosen);
      html.add("<span class=\"who\">{}</span><span>{}</span><span>", line.who(), line.text());
      if (chosen) {
        html.add("<span class=\"tag here\">").icon("bookmark");
        html.add("{}</span>", text("block.your-choice"));
      }
      html.add("</span></button>");
      if (chosen) {
        remark(html, remarks.get(i));
      }
      html.add("</li>");
    }
    html.add("</ul>");
  }

  private void reflect(Html html, Block.Reflect reflect, Answer answer) {
    html.add(
        "<label class=\"visually-hidden\" for=\"{}-text\">{}</label>",
        reflect.id(),
        reflect.title());
    html.add(
        "<textarea class=\"input\" id=\"{}-text\" name=\"pick\" maxlength=\"{}\""
            + " data-autosave=\"true\">\n{}</textarea>",
        reflect.id(),
        Block.Reflect.LONGEST,
        answer.isEmpty() ? "" : answer.picks().getFirst());
    button(html, "block.keep");
  }

  /** Why a part is right or not, on the rule that every judgment hangs its reasons on. */
  void remark(Html html, Remark remark) {
    boolean right =
        remark.standing() == Remark.Standing.CHOSEN_RIGHTLY
            || remark.standing() == Remark.Standing.LEFT_RIGHTLY;
    html.add("<div class=\"because {}\">", right ? "positive" : "caution");
    html.add("<span class=\"why\">{}</span>", text("remark." + remark.standing().word()));
    html.add("<p>{}</p></div>", remark.rationale());
  }

  /** What was put somewhere, and apart from it what belongs there and why. */
  private void placed(Html html, Remark remark) {
    if (remark.instead().isPresent()) {
      html.add("<div class=\"because caution\"><span class=\"why\">{}", text("remark.instead"));
      html.add("</span><p>{}</p></div>", remark.instead().get());
    }
    boolean wrong = remark.standing() == Remark.Standing.CHOSEN_WRONGLY;
    html.add("<div class=\"because positive\"><span class=\"why\">");
    html.add("{}</span>", text(wrong ? "remark.belongs" : "remark." + remark.standing().word()));
    html.add("<p><b>{}</b></p><p>{}</p></div>", remark.text(), remark.rationale());
  }

  private void button(Html html, String key) {
    html.add("<p class=\"row\"><button class=\"btn\" type=\"submit\">{}</button></p>", text(key));
  }

  static void hidden(Html html, String name, String value) {
    html.add("<input type=\"hidden\" name=\"{}\" value=\"{}\"/>", name, value);
  }

  private String text(String key) {
    return texts.get(BUNDLE, key);
  }
}
