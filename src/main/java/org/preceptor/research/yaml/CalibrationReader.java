package org.preceptor.research.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;
import org.preceptor.research.Answer;
import org.preceptor.research.Calibration;
import org.preceptor.research.Checklist;
import org.preceptor.research.ChecklistCritical;
import org.preceptor.research.ChecklistItem;
import org.preceptor.research.EditorialState;
import org.preceptor.research.KeyedSource;
import org.preceptor.standards.ActivityRef;

/** Reads sources with a key: every question that is asked has its answer and the reason for it. */
public final class CalibrationReader {

  private static final int MOST_SOURCES = 100;

  /** In hundredths: the agreement that items of a checklist aim at (Bernstam and others 2005). */
  private static final int USUAL_KAPPA = 60;

  private final YamlReader yaml;
  private final Function<ActivityRef, Optional<Checklist>> checklists;

  public CalibrationReader(YamlReader yaml, Function<ActivityRef, Optional<Checklist>> checklists) {
    this.yaml = yaml;
    this.checklists = checklists;
  }

  /** Empty where something is wrong; the reasons, all of them, are among the diagnostics. */
  public Optional<Calibration> read(ContentBundle bundle, Diagnostics diagnostics) {
    var own = new Diagnostics();
    var file = bundle.files().entrySet().iterator().next();
    var node = yaml.read(bundle.name(file.getKey()), file.getValue(), own);
    var read =
        node == null
            ? Optional.<Calibration>empty()
            : new Reading(YamlMap.of(node, own), own).calibration(bundle.slug());
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : read;
  }

  /** One file being read. */
  private final class Reading {

    private final YamlMap map;
    private final Diagnostics diagnostics;
    private final List<String> ids = new ArrayList<>();

    Reading(YamlMap map, Diagnostics diagnostics) {
      this.map = map;
      this.diagnostics = diagnostics;
    }

    Optional<Calibration> calibration(String slug) {
      var named = map.id("calibration");
      if (!named.isEmpty() && !named.equals(slug)) {
        diagnostics.add(
            DiagnosticCode.FOLDER_NAMED_OTHERWISE,
            map.span("calibration"),
            "'%s' stands in the file '%s.yaml'; they are the same word.".formatted(named, slug));
      }
      int version = map.number("version", 1, 9999);
      var title = map.text("title", 200);
      var summary = map.text("summary");
      var keyedBy = map.text("keyed-by", 300);
      var checklist = checklist();
      var preset = map.id("preset");
      checklist.ifPresent(one -> presetIsThere(one, preset));
      int asks = map.number("asks", 1, MOST_SOURCES);
      double leastKappa = map.optionalNumber("kappa", USUAL_KAPPA, 0, 100) / 100.0;
      var items = checklist.map(one -> items(one, preset)).orElse(List.of());
      var sources = map.someMaps("sources").stream().map(one -> source(one, items)).toList();
      map.close();
      if (sources.size() < asks && !sources.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.KEYED_SOURCES_TOO_FEW,
            map.span("asks"),
            "%d sources are asked for; %d are keyed.".formatted(asks, sources.size()));
      }
      var ref = new ActivityRef(ActivityRef.Kind.CALIBRATION, slug, Math.max(1, version));
      var read =
          checklist.map(
              one ->
                  new Calibration(
                      ref, title, summary, keyedBy, one, preset, asks, leastKappa, sources));
      read.filter(one -> !diagnostics.hasErrors()).ifPresent(this::tellsThemApart);
      return read;
    }

    private Optional<Checklist> checklist() {
      var written = map.map("checklist");
      if (written.isEmpty()) {
        map.text("checklist"); // notes that it is missing
        return Optional.empty();
      }
      var checklist = written.get();
      var id = checklist.id("id");
      int version = checklist.number("version", 1, 9999);
      checklist.close();
      if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        return Optional.empty();
      }
      var found = checklists.apply(new ActivityRef(ActivityRef.Kind.CHECKLIST, id, version));
      if (found.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.CHECKLIST_UNKNOWN,
            checklist.span("id"),
            "there is no version %d of a checklist '%s'.".formatted(version, id));
      }
      return found;
    }

    private void presetIsThere(Checklist checklist, String preset) {
      var known = checklist.presets().stream().map(Checklist.Preset::id).toList();
      if (!preset.isEmpty() && !known.contains(preset)) {
        diagnostics.add(
            DiagnosticCode.CHECKLIST_UNKNOWN,
            map.span("preset"),
            "the checklist has no preset '%s'.%s"
                .formatted(preset, diagnostics.near(preset, known)));
      }
    }

    private static List<ChecklistItem> items(Checklist checklist, String preset) {
      var named = checklist.preset(preset).map(Checklist.Preset::items).orElse(List.of());
      return checklist.items().stream().filter(item -> named.contains(item.id())).toList();
    }

    private KeyedSource source(YamlMap source, List<ChecklistItem> items) {
      var id = source.id("id");
      if (ids.contains(id) && !id.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.ID_TWICE, source.span("id"), "the id '" + id + "' was given before.");
      }
      ids.add(id);
      var reference = AuthoredReference.read(source);
      var framing = AuthoredReference.framing(source);
      var setting = source.text("setting", 1000);
      var found = source.text("found", 4000);
      var key = source.map("key").map(one -> key(one, id, items)).orElse(Map.of());
      if (!source.has("key")) {
        source.text("key"); // notes that it is missing
      }
      source.close();
      if (EditorialState.of(reference.notices()) == EditorialState.RETRACTED) {
        knowsOfRetraction(id, key, items, source.span("retracted"));
      }
      return new KeyedSource(id, reference, framing, setting, found, key);
    }

    private void knowsOfRetraction(
        String id,
        Map<String, KeyedSource.KeyedAnswer> key,
        List<ChecklistItem> items,
        SourceSpan span) {
      for (var item : items) {
        var said = key.get(item.id());
        if (item.critical() == ChecklistCritical.WITHDRAWN
            && said != null
            && said.answer() != Answer.NO) {
          diagnostics.add(
              DiagnosticCode.KEY_AGAINST_RETRACTION,
              span,
              "'%s' is retracted, and its key answers '%s' to '%s'."
                  .formatted(id, said.answer().word(), item.id()));
        }
      }
    }

    private Map<String, KeyedSource.KeyedAnswer> key(
        YamlMap written, String source, List<ChecklistItem> items) {
      var key = new LinkedHashMap<String, KeyedSource.KeyedAnswer>();
      var ids = items.stream().map(ChecklistItem::id).toList();
      for (var entry : written.entries().entrySet()) {
        var at = ids.indexOf(entry.getKey());
        if (at < 0 && !items.isEmpty()) {
          diagnostics.add(
              DiagnosticCode.ITEM_UNKNOWN,
              written.keySpan(entry.getKey()),
              "there is no item '%s' in the groups.%s"
                  .formatted(entry.getKey(), diagnostics.near(entry.getKey(), ids)));
        }
        var answer = YamlMap.of(entry.getValue(), diagnostics);
        key.put(entry.getKey(), answer(answer, at < 0 ? null : items.get(at)));
      }
      for (var item : items) {
        if (!key.containsKey(item.id())) {
          diagnostics.add(
              DiagnosticCode.ITEM_NOT_KEYED,
              written.span(),
              "the key of '%s' does not answer '%s'.".formatted(source, item.id()));
        }
      }
      return key;
    }

    private KeyedSource.KeyedAnswer answer(YamlMap written, @Nullable ChecklistItem item) {
      var answer = AuthoredReference.word(written, "answer", Answer.values());
      Set<Answer> also = EnumSet.noneOf(Answer.class);
      for (var scalar : written.scalars("also")) {
        word(scalar).ifPresent(also::add);
      }
      var because = written.text("because", 600);
      written.close();
      if (item != null) {
        offered(answer, item, written.span("answer"));
        also.forEach(one -> offered(one, item, written.span("also")));
      }
      return new KeyedSource.KeyedAnswer(answer, also, because);
    }

    private Optional<Answer> word(YamlNode.Scalar scalar) {
      var found =
          Arrays.stream(Answer.values())
              .filter(answer -> answer.word().equals(scalar.text()))
              .findFirst();
      if (found.isEmpty()) {
        var words = Arrays.stream(Answer.values()).map(Answer::word).toList();
        diagnostics.add(
            DiagnosticCode.WORD_UNKNOWN,
            scalar.span(),
            "'also' cannot be '%s'; it is one of %s.%s"
                .formatted(
                    scalar.text(),
                    String.join(", ", words),
                    diagnostics.near(scalar.text(), words)));
      }
      return found;
    }

    private void offered(Answer answer, ChecklistItem item, SourceSpan span) {
      if (!item.possible().contains(answer)) {
        diagnostics.add(
            DiagnosticCode.ANSWER_NOT_OFFERED,
            span,
            "'%s' can't be answered '%s'.".formatted(item.id(), answer.word()));
      }
    }

    private void tellsThemApart(Calibration read) {
      var levels =
          read.sources().stream()
              .map(source -> read.keySheet(source).rating().level())
              .distinct()
              .toList();
      if (levels.size() == 1) {
        diagnostics.add(
            DiagnosticCode.KEYS_ALL_ALIKE,
            map.span("sources"),
            "every source comes out as '%s', so nothing is told apart."
                .formatted(levels.getFirst().word()));
      }
    }
  }
}
