package org.preceptor.scenario.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.BreakIterator;
import java.util.Locale;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.Event;
import org.preceptor.scenario.Line;
import org.preceptor.scenario.Passage;
import org.preceptor.web.Texts;

/** Says in one line what happened at a moment of a run. */
@ApplicationScoped
class EventWords {

  private static final String BUNDLE = "scenario";

  @Inject Texts texts;

  String of(Event event) {
    return switch (event) {
      case Event.Chosen chosen -> did(chosen.choice());
      case Event.Visit visit when visit.passage().ending().isPresent() ->
          texts.get(BUNDLE, "event.ended");
      case Event.Visit visit -> happened(visit.passage());
    };
  }

  /** What the player did, in the past. Words that are spoken keep their own quotation marks. */
  String did(Choice choice) {
    var says = choice.says();
    if (says.isEmpty()) {
      return texts.get(BUNDLE, "event.timePassed");
    }
    return texts.get(BUNDLE, spoken(says.get()) ? "event.said" : "event.chose", says.get());
  }

  /** A choice by its words, in quotation marks. */
  String name(Choice choice) {
    return choice
        .says()
        .map(says -> spoken(says) ? says : texts.get(BUNDLE, "choice.quoted", says))
        .orElseGet(() -> texts.get(BUNDLE, "choice.letTimePass"));
  }

  private static boolean spoken(String says) {
    return says.startsWith("“");
  }

  private static String happened(Passage passage) {
    return passage.talk().stream()
        .filter(Line.Happens.class::isInstance)
        .findFirst()
        .map(Line::text)
        .orElseGet(() -> firstSentence(passage.text()));
  }

  private static String firstSentence(String markdown) {
    var text = markdown.replace("*", "").replaceAll("\\s+", " ").strip();
    var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int end = sentences.next();
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
