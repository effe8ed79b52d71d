package org.preceptor.scenario;

import java.util.Collection;
import java.util.TreeSet;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.ConditionText.Token;

/** Whether names of a condition are declared; one that is not is noted, with what may be meant. */
final class VocabularyCheck {

  private final Vocabulary vocabulary;
  private final Diagnostics diagnostics;

  VocabularyCheck(Vocabulary vocabulary, Diagnostics diagnostics) {
    this.vocabulary = vocabulary;
    this.diagnostics = diagnostics;
  }

  boolean choice(Token name) {
    return known(DiagnosticCode.CHOICE_UNKNOWN, name, vocabulary.choices(), "choice");
  }

  boolean passage(Token name) {
    return known(DiagnosticCode.PASSAGE_UNKNOWN, name, vocabulary.passages(), "passage");
  }

  boolean tag(Token name) {
    return known(DiagnosticCode.TAG_UNKNOWN, name, vocabulary.tags(), "tag");
  }

  private boolean known(DiagnosticCode code, Token name, Collection<String> names, String kind) {
    boolean known = names.contains(name.text());
    if (!known) {
      var hint = diagnostics.near(name.text(), names);
      diagnostics.add(
          code, name.span(), "no %s is called '%s'.%s".formatted(kind, name.text(), hint));
    }
    return known;
  }

  /** A name that stands alone; a counter, which is compared, is no flag. */
  boolean flag(Token name) {
    boolean known = vocabulary.flags().contains(name.text());
    if (!known) {
      diagnostics.add(
          DiagnosticCode.NAME_UNKNOWN,
          name.span(),
          "no flag or counter is called '" + name.text() + "'." + verb(name.text()));
    }
    return known;
  }

  /** How to ask for what has that name, or else for what has a name like it. */
  private String verb(String name) {
    if (vocabulary.choices().contains(name)) {
      return " For the choice of that name write 'chose " + name + "'.";
    }
    if (vocabulary.passages().contains(name)) {
      return " For the passage of that name write 'visited " + name + "'.";
    }
    var standing = new TreeSet<>(vocabulary.flags());
    standing.addAll(vocabulary.counters().keySet());
    return diagnostics.near(name, standing);
  }
}
