package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.BundleReader;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.learning.Assessment;
import org.preceptor.learning.Blueprint;
import org.preceptor.learning.Lesson;
import org.preceptor.learning.Module;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ObligationId;

/** Reads a module's folder and holds it to the learning paper's rules. */
public final class YamlModuleReader implements BundleReader<Module> {

  public static final String FOLDER = "modules";

  private static final String MODULE = "module.yaml";
  private static final String ITEMS = "items.yaml";
  private static final String LESSONS = "lessons/";

  private final YamlReader yaml;
  private final Standards standards;

  public YamlModuleReader(YamlReader yaml, Standards standards) {
    this.yaml = yaml;
    this.standards = standards;
  }

  @Override
  public Optional<Module> read(ContentBundle bundle, Diagnostics diagnostics) {
    var own = new Diagnostics();
    var module = new Reading(bundle, own).module();
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : Optional.ofNullable(module);
  }

  /** One folder being read. */
  private final class Reading {

    private final ContentBundle bundle;
    private final Diagnostics diagnostics;
    private final Obligations obligations;

    Reading(ContentBundle bundle, Diagnostics diagnostics) {
      this.bundle = bundle;
      this.diagnostics = diagnostics;
      this.obligations = new Obligations(standards, diagnostics);
    }

    @Nullable Module module() {
      var map = map(MODULE);
      if (map == null) {
        return null;
      }
      var slug = slug(map, "module");
      int version = map.number("version", 1, 9999);
      var objectives = new Ids(diagnostics);
      var about = new AboutReader(map, obligations, objectives, diagnostics).read();
      var lessons = lessons(map, about);
      var evaluation = EvaluationReader.read(map, "objective", objectives, diagnostics);
      var attestation = map.text("attestation");
      var assessment = assessment(map, about);
      map.close();
      var rules = new ModuleRules(map, diagnostics);
      rules.checkObligations(about.obligations(), obligations.own(), lessons);
      rules.checkLessons(lessons);
      rules.checkObjectives(about, evaluation);
      rules.checkPeople(about.people());
      rules.checkReferences(about);
      rules.checkCited(about, lessons);
      if (diagnostics.hasErrors()) {
        return null;
      }
      return new Module(
          new ActivityRef(ActivityRef.Kind.MODULE, slug, version),
          about,
          lessons,
          assessment,
          evaluation,
          attestation);
    }

    private @Nullable YamlMap map(String path) {
      var text = bundle.files().get(path);
      if (text == null) {
        missing(path, new SourceSpan(bundle.name(path), 1, 1));
        return null;
      }
      var node = yaml.read(bundle.name(path), text, diagnostics);
      return node == null ? null : YamlMap.of(node, diagnostics);
    }

    private void missing(String path, SourceSpan span) {
      diagnostics.add(
          DiagnosticCode.FILE_MISSING,
          span,
          "there is no file '%s'.%s"
              .formatted(path, diagnostics.near(path, bundle.files().keySet())));
    }

    private String slug(YamlMap map, String key) {
      var slug = map.id(key);
      if (!slug.isEmpty() && !slug.equals(bundle.slug())) {
        diagnostics.add(
            DiagnosticCode.FOLDER_NAMED_OTHERWISE,
            map.span(key),
            "'%s' stands in the folder '%s'; they are the same word."
                .formatted(slug, bundle.slug()));
      }
      return slug;
    }

    private List<Lesson> lessons(YamlMap map, Module.About about) {
      var blocks = new BlockReader(yaml, diagnostics, new Ids(diagnostics));
      var reader = new LessonReader(blocks, about.references(), about.glossary(), diagnostics);
      var ids = new Ids(diagnostics);
      var listed = new HashSet<String>();
      var read = new ArrayList<Lesson>();
      for (var lesson : map.maps("lessons")) {
        var entry =
            new LessonReader.Listed(
                ids.once(lesson.id("id"), lesson.span("id")),
                lesson.text("title"),
                obligations.some(lesson, "teaches"),
                LESSONS + lesson.text("file"));
        lesson.close();
        listed.add(entry.file());
        var text = bundle.files().get(entry.file());
        if (text == null) {
          missing(entry.file(), lesson.span("file"));
        } else {
          read.add(reader.read(entry, bundle.name(entry.file()), text));
        }
      }
      bundle.files().keySet().stream()
          .filter(path -> path.startsWith(LESSONS) && !listed.contains(path))
          .forEach(this::unlisted);
      return read;
    }

    private void unlisted(String path) {
      diagnostics.add(
          DiagnosticCode.LESSON_NOT_LISTED,
          new SourceSpan(bundle.name(path), 1, 1),
          "module.yaml lists no lesson with this file, so nobody would read it.");
    }

    private Assessment assessment(YamlMap map, Module.About about) {
      var node = map.map("assessment");
      if (node.isEmpty()) {
        map.text("assessment"); // notes that it is missing
        return new Assessment(80, Blueprint.of(new TreeMap<>()), List.of());
      }
      var written = node.get();
      int pass = written.number("pass-percent", 50, 100);
      var blueprint = blueprint(written);
      written.close();
      var bank = bank();
      var rules = new BankRules(diagnostics);
      rules.check(bank, about.obligations(), new SourceSpan(bundle.name(ITEMS), 1, 1));
      rules.checkBlueprint(blueprint, bank, about.obligations(), written.span("blueprint"));
      return new Assessment(pass, blueprint, bank.stream().map(ItemsReader.Placed::item).toList());
    }

    private Blueprint blueprint(YamlMap assessment) {
      var draws = new TreeMap<ObligationId, Integer>();
      var written = assessment.map("blueprint");
      if (written.isEmpty()) {
        assessment.text("blueprint"); // notes that it is missing
        return Blueprint.of(draws);
      }
      for (var key : written.get().entries().keySet()) {
        var id = obligations.one(key, written.get().keySpan(key));
        int count = written.get().number(key, 1, 50);
        id.ifPresent(obligation -> draws.put(obligation, count));
      }
      return Blueprint.of(draws);
    }

    private List<ItemsReader.Placed> bank() {
      var map = map(ITEMS);
      if (map == null) {
        return List.of();
      }
      slug(map, "module");
      var bank = new ItemsReader(obligations, diagnostics).read(map);
      map.close();
      return bank;
    }
  }
}
