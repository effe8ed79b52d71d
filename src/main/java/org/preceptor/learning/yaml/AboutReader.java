package org.preceptor.learning.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.learning.Level;
import org.preceptor.learning.Module;
import org.preceptor.learning.Module.Contributor;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.StandardNumber;

/** Reads what a module says of itself. */
final class AboutReader {

  private static final Map<String, Level> LEVELS = ItemsReader.words(Level.values(), Level::word);
  static final Map<String, CreditCategory> CATEGORIES =
      ItemsReader.words(
          CreditCategory.values(), category -> category.name().toLowerCase(Locale.ROOT));
  private static final Map<String, Contributor.Part> PARTS =
      ItemsReader.words(Contributor.Part.values(), part -> part.name().toLowerCase(Locale.ROOT));
  private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

  private final YamlMap map;
  private final Obligations obligations;
  private final Diagnostics diagnostics;
  private final Ids objectives;

  AboutReader(YamlMap map, Obligations obligations, Ids objectives, Diagnostics diagnostics) {
    this.map = map;
    this.obligations = obligations;
    this.objectives = objectives;
    this.diagnostics = diagnostics;
  }

  Module.About read() {
    // first, because it decides which obligations can be named below
    var standard = obligations.standard(map).orElse(new StandardNumber("2.01"));
    return new Module.About(
        standard,
        map.text("title"),
        map.text("summary"),
        map.word("level", LEVELS).orElse(Level.INTERMEDIATE),
        map.text("language"),
        map.text("delivery"),
        obligations.some(map, "obligations"),
        objectives(),
        people(),
        categories(map, "categories", diagnostics),
        references(),
        glossary(),
        map.text("accessibility"),
        Dates.read(map, "review-by", diagnostics).orElse(UNKNOWN));
  }

  private List<Module.Objective> objectives() {
    return map.maps("objectives").stream()
        .map(
            objective -> {
              var read =
                  new Module.Objective(
                      objectives.once(objective.id("id"), objective.span("id")),
                      objective.text("text"),
                      obligations.some(objective, "obligations"));
              objective.close();
              return read;
            })
        .toList();
  }

  private List<Contributor> people() {
    return map.maps("people").stream()
        .map(
            person -> {
              var read =
                  new Contributor(
                      person.text("name"),
                      person.text("credentials"),
                      person.word("role", PARTS).orElse(Contributor.Part.PRESENTER));
              person.close();
              return read;
            })
        .toList();
  }

  private List<Module.Reference> references() {
    var ids = new Ids(diagnostics);
    return map.maps("references").stream()
        .map(
            reference -> {
              var read =
                  new Module.Reference(
                      ids.once(reference.id("id"), reference.span("id")),
                      reference.text("text"),
                      reference.number("year", 1800, 2100),
                      url(reference),
                      reference.flag("classic", false));
              reference.close();
              return read;
            })
        .toList();
  }

  private Optional<String> url(YamlMap reference) {
    var url = reference.optionalText("url");
    if (url.isPresent() && !url.get().startsWith("https://")) {
      diagnostics.add(
          DiagnosticCode.TARGET_MALFORMED,
          reference.span("url"),
          "an address begins with https://, got '" + url.get() + "'.");
    }
    return url;
  }

  private List<Module.Term> glossary() {
    var slugs = new Ids(diagnostics);
    return map.maps("glossary").stream()
        .map(
            term -> {
              var word = term.text("term");
              var slug = slugs.once(LessonReader.anchor(word), term.span("term"));
              var read = new Module.Term(slug, word, term.text("meaning"));
              term.close();
              return read;
            })
        .toList();
  }

  static List<CreditCategory> categories(YamlMap map, String key, Diagnostics diagnostics) {
    var read = new ArrayList<CreditCategory>();
    for (var scalar : map.scalars(key)) {
      var category = CATEGORIES.get(scalar.text());
      if (category == null) {
        diagnostics.add(
            DiagnosticCode.WORD_UNKNOWN,
            scalar.span(),
            "'%s' is no category; they are %s.%s"
                .formatted(
                    scalar.text(),
                    String.join(", ", CATEGORIES.keySet()),
                    diagnostics.near(scalar.text(), CATEGORIES.keySet())));
      } else {
        read.add(category);
      }
    }
    return read;
  }
}
