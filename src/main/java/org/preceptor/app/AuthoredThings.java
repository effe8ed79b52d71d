package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.access.Thing;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.research.AuthoredFindables;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchKind;
import org.preceptor.research.Sight;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;

/**
 * Tells research's index of standards, modules, their lessons and scenarios, which it does not know
 * itself.
 */
@ApplicationScoped
class AuthoredThings implements AuthoredFindables {

  @Inject Standards standards;
  @Inject Modules modules;
  @Inject Scenarios scenarios;

  @Override
  public List<SearchDocument> all() {
    return Stream.of(
            standards.all().stream().map(AuthoredThings::standard),
            modules.all().stream().map(AuthoredThings::module),
            modules.all().stream().flatMap(AuthoredThings::lessons),
            scenarios.all().stream().map(AuthoredThings::scenario))
        .flatMap(some -> some)
        .toList();
  }

  private static SearchDocument standard(Standard one) {
    var duties =
        one.obligations().stream()
            .flatMap(duty -> Stream.of(duty.duty(), duty.example()))
            .collect(Collectors.joining("\n"));
    return document(
        new SearchId(SearchKind.STANDARD, one.number().value()),
        Thing.STANDARD,
        one.number().value() + " " + one.title(),
        "",
        one.summary() + "\n" + duties,
        one.obligations().stream()
            .flatMap(duty -> Stream.concat(Stream.of(duty.title()), duty.also().stream()))
            .distinct()
            .toList());
  }

  private static SearchDocument module(Module one) {
    var goals =
        one.about().objectives().stream()
            .map(Module.Objective::text)
            .collect(Collectors.joining("\n"));
    return document(
        new SearchId(SearchKind.MODULE, one.slug()),
        Thing.MODULE,
        one.about().title(),
        "",
        one.about().summary() + "\n" + goals,
        one.about().glossary().stream().map(Module.Term::term).toList());
  }

  private static Stream<SearchDocument> lessons(Module module) {
    return module.lessons().stream()
        .map(
            one ->
                document(
                    new SearchId(SearchKind.LESSON, module.slug() + "/" + one.id()),
                    Thing.MODULE,
                    one.title(),
                    module.about().title(),
                    prose(one),
                    List.of()));
  }

  /** As it is read, without its exercises. */
  private static String prose(Lesson lesson) {
    return Stream.concat(
            Stream.of(lesson.lead().text()),
            lesson.sections().stream()
                .flatMap(
                    section ->
                        Stream.concat(
                            Stream.of(section.title()),
                            section.parts().stream()
                                .filter(Lesson.Prose.class::isInstance)
                                .map(part -> ((Lesson.Prose) part).markup().text()))))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static SearchDocument scenario(Scenario one) {
    return document(
        new SearchId(SearchKind.SCENARIO, one.ref().slug()),
        Thing.SCENARIO,
        one.script().title(),
        "",
        one.script().summary(),
        List.of());
  }

  private static SearchDocument document(
      SearchId id,
      Thing thing,
      String title,
      String container,
      String text,
      List<String> keywords) {
    return new SearchDocument(
        id,
        Sight.locks(thing),
        "en",
        title,
        "",
        container,
        0,
        0,
        keywords,
        text,
        "",
        Set.of(),
        Map.<SearchFacet, Set<String>>of());
  }
}
