package org.preceptor.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.learning.Answer;
import org.preceptor.learning.ExamForm;
import org.preceptor.learning.ExamResult;
import org.preceptor.learning.Item;
import org.preceptor.learning.Question;
import org.preceptor.learning.Remark;
import org.preceptor.web.Html;
import org.preceptor.web.Texts;

/** Makes a question of a form into HTML: to be answered, and later with everything said to it. */
@ApplicationScoped
class QuestionHtml {

  private static final String BUNDLE = "learning";

  @Inject Texts texts;

  /** A question to be answered. Each is a form of its own, so that each answer is saved alone. */
  String ask(UUID form, int number, ExamForm.Slot slot, Item item, Answer answer) {
    var html = new Html();
    html.add(
        "<form class=\"question\" id=\"q-{}\" method=\"post\" action=\"/learning/save\""
            + " data-save=\"answer\" data-many=\"true\" data-draft=\"{}/{}\">",
        item.id(),
        form,
        item.id());
    BlockHtml.hidden(html, "what", "answer");
    BlockHtml.hidden(html, "form", form.toString());
    BlockHtml.hidden(html, "item", item.id());
    html.add("<fieldset><legend><span class=\"eyebrow\">{}</span></legend>", number(number));
    html.add("<div class=\"stem\" id=\"stem-{}\">", item.id()).raw(item.stem().html());
    html.add("</div><p class=\"hint\">{}</p>", text("ask." + item.question().kind().word()));
    switch (item.question()) {
      case Question.Choice choice -> choice(html, item, choice, slot, answer);
      case Question.HotText hot -> hotText(html, item, hot, answer);
      case Question.Order order -> order(html, item, order, slot, answer);
      case Question.Match match -> match(html, item, match, slot, answer);
    }
    html.add("</fieldset><p class=\"row\">");
    html.add("<button class=\"btn sm\" type=\"submit\">{}</button>", text("assessment.save"));
    html.add(
        "<span class=\"save-state tiny muted\" role=\"status\">{}</span></p></form>",
        answer.isEmpty() ? "" : text("assessment.saved"));
    return html.toString();
  }

  private void choice(
      Html html, Item item, Question.Choice choice, ExamForm.Slot slot, Answer answer) {
    var type = choice.kind() == Question.Kind.MULTIPLE ? "checkbox" : "radio";
    for (var option : ordered(choice.options(), Question.Option::id, slot)) {
      html.add("<label class=\"check\"><input type=\"" + type + "\"");
      html.add(" name=\"pick\" value=\"{}\" aria-describedby=\"stem-{}\"", option.id(), item.id());
      html.add(answer.picks().contains(option.id()) ? " checked=\"checked\"/>" : "/>");
      html.add("<span>{}</span></label>", option.text());
    }
  }

  private void hotText(Html html, Item item, Question.HotText hot, Answer answer) {
    html.add("<div class=\"lines pickable\">");
    for (var line : hot.lines()) {
      html.add(
          "<label class=\"check\"><input type=\"radio\" name=\"pick\" value=\"{}\""
              + " aria-describedby=\"stem-{}\"",
          line.id(),
          item.id());
      html.add(answer.picks().contains(line.id()) ? " checked=\"checked\"/>" : "/>");
      html.add("<span class=\"who\">{}</span><span>{}</span></label>", line.who(), line.text());
    }
    html.add("</div>");
  }

  private void order(
      Html html, Item item, Question.Order order, ExamForm.Slot slot, Answer answer) {
    for (var step : ordered(order.steps(), Question.Step::id, slot)) {
      int place = answer.picks().indexOf(step.id());
      var field = item.id() + "-" + step.id();
      html.add("<div class=\"place\"><select class=\"input\" id=\"{}\"", field);
      html.add(" name=\"place-{}\"><option value=\"\">{}</option>", step.id(), text("ask.place"));
      for (int i = 0; i < order.steps().size(); i++) {
        html.add(
            i == place
                ? "<option value=\"{}\" selected=\"selected\">{}</option>"
                : "<option value=\"{}\">{}</option>",
            i,
            i + 1);
      }
      html.add("</select><label for=\"{}\">{}</label></div>", field, step.text());
    }
  }

  private void match(
      Html html, Item item, Question.Match match, ExamForm.Slot slot, Answer answer) {
    var rights = ordered(match.pairs(), Question.Pair::id, slot);
    for (var pair : match.pairs()) {
      var field = item.id() + "-" + pair.id();
      html.add("<div class=\"pair\"><label for=\"{}\">{}</label>", field, pair.left());
      html.add("<select class=\"input\" id=\"{}\" name=\"pick-{}\">", field, pair.id());
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
      html.add("</select></div>");
    }
  }

  private static <T> List<T> ordered(List<T> parts, Function<T, String> id, ExamForm.Slot slot) {
    var byId = parts.stream().collect(Collectors.toMap(id, Function.identity()));
    return slot.order().stream().filter(byId::containsKey).map(byId::get).toList();
  }

  /** A question as it was answered, with what there is to say about every part. */
  String explain(int number, ExamResult.Marked marked) {
    boolean right = marked.marking().right();
    var html = new Html();
    html.add("<section class=\"verdict\" id=\"q-{}\">", marked.item().id());
    html.add("<header><h3>{} <span class=\"exact\">", number(number));
    html.add("{}</span></h3>", marked.item().obligation());
    html.add("<span class=\"tag {}\">", right ? "positive" : "critical");
    html.icon(right ? "check" : "x");
    html.add(
        "{}</span></header><div class=\"stem\">", text(right ? "result.right" : "result.wrong"));
    html.raw(marked.item().stem().html()).add("</div>");
    if (marked.answer().isEmpty()) {
      html.add("<p class=\"muted\">{}</p>", text("result.unanswered"));
    }
    if (marked.item().question() instanceof Question.Order order) {
      orders(html, order, marked);
    } else {
      marked.marking().remarks().forEach(remark -> remark(html, remark, marked.answer()));
    }
    return html.add("</section>").toString();
  }

  /** The order that was given, and apart from it the right one with its reasons. */
  private void orders(Html html, Question.Order order, ExamResult.Marked marked) {
    boolean right = marked.marking().right();
    if (!right && !marked.answer().isEmpty()) {
      html.add(
          "<div class=\"because critical\"><span class=\"why\">{}", text("result.order.yours"));
      html.add("</span><ol class=\"steps-text\">");
      order.placed(marked.answer()).forEach(step -> html.add("<li>{}</li>", step.text()));
      html.add("</ol></div>");
    }
    html.add("<div class=\"because positive\"><span class=\"why\">");
    html.add(
        "{}</span><ol class=\"steps-text\">", text(right ? "result.order.same" : "result.order"));
    for (var step : order.steps()) {
      html.add("<li><b>{}</b><p>{}</p></li>", step.text(), step.rationale());
    }
    html.add("</ol></div>");
  }

  private void remark(Html html, Remark remark, Answer answer) {
    if (remark.instead().isPresent()) {
      because(html, "critical", "result.instead");
      html.add("<p><b>{}</b></p></div>", remark.instead().get());
      because(html, "positive", "result.belongs");
    } else if (answer.isEmpty()) {
      boolean belongs = remark.standing() == Remark.Standing.MISSED;
      because(html, belongs ? "positive" : "", belongs ? "result.missed" : "result.not-part");
    } else {
      because(html, tone(remark.standing()), "result." + remark.standing().word());
    }
    html.add("<p><b>{}</b></p><p>{}</p></div>", remark.text(), remark.rationale());
  }

  private void because(Html html, String tone, String why) {
    html.add("<div class=\"because {}\"><span class=\"why\">{}</span>", tone, text(why));
  }

  private static String tone(Remark.Standing standing) {
    return switch (standing) {
      case CHOSEN_RIGHTLY -> "positive";
      case CHOSEN_WRONGLY -> "critical";
      case MISSED -> "caution";
      case LEFT_RIGHTLY -> "";
    };
  }

  private String number(int number) {
    return texts.get(BUNDLE, "assessment.question", number);
  }

  private String text(String key) {
    return texts.get(BUNDLE, key);
  }
}
