package org.preceptor.supervision.yaml;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.preceptor.content.BundleReader;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.supervision.RuleSource;
import org.preceptor.supervision.SupervisionRule;
import org.preceptor.supervision.SupervisionRule.Confidence;
import org.preceptor.supervision.SupervisionRules;

/**
 * Reads {@code supervision.yaml} in a licensing body's folder, and tries each rule on the logs that
 * stand beside it: those that pass it and those that do not.
 */
public final class SupervisionRulesReader implements BundleReader<SupervisionRules> {

  /** Where licensing bodies have their folders. */
  public static final String FOLDER = "content/licensing-bodies";

  private static final String FILE = "supervision.yaml";

  private static final Map<String, RuleSource.Kind> KINDS =
      Map.of(
          "law", RuleSource.Kind.LAW,
          "body", RuleSource.Kind.BODY,
          "account", RuleSource.Kind.ACCOUNT);

  private static final Map<String, Confidence> CONFIDENCES =
      Map.of(
          "high", Confidence.HIGH,
          "medium", Confidence.MEDIUM,
          "unverified", Confidence.UNVERIFIED);

  private final YamlReader yaml;

  public SupervisionRulesReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  @Override
  public Optional<SupervisionRules> read(ContentBundle bundle, Diagnostics diagnostics) {
    var text = bundle.files().get(FILE);
    var own = new Diagnostics();
    var node = text == null ? null : yaml.read(bundle.name(FILE), text, own);
    var read =
        node == null
            ? Optional.<SupervisionRules>empty()
            : new Reading(YamlMap.of(node, own), own).rules(bundle.slug());
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : read;
  }

  /** One file being read. */
  private static final class Reading {

    private final YamlMap map;
    private final Diagnostics diagnostics;
    private final Map<String, RuleSource> sources = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, RuleLogs> logs = new LinkedHashMap<>();

    Reading(YamlMap map, Diagnostics diagnostics) {
      this.map = map;
      this.diagnostics = diagnostics;
    }

    Optional<SupervisionRules> rules(String slug) {
      var jurisdiction = jurisdiction(slug);
      int version = map.number("version", 1, 9999);
      var title = map.text("title", 200);
      var toward = map.text("toward", 120);
      var zone = zone();
      int individual = map.number("individual-up-to", 1, 2);
      var years =
          map.has("keep-years")
              ? OptionalInt.of(map.number("keep-years", 1, 100))
              : OptionalInt.empty();
      map.someMaps("sources").forEach(this::source);
      var rules = map.someMaps("rules").stream().flatMap(rule -> rule(rule).stream()).toList();
      var notJudged = map.scalars("not-judged").stream().map(YamlNode.Scalar::text).toList();
      map.close();
      everySourceIsNamed();
      if (diagnostics.hasErrors() || jurisdiction.isEmpty()) {
        return Optional.empty();
      }
      var read =
          new SupervisionRules(
              slug,
              version,
              jurisdiction.get(),
              title,
              toward,
              zone,
              individual,
              years,
              List.copyOf(sources.values()),
              rules,
              notJudged);
      logs.forEach((rule, tried) -> tried.tryOn(read, rule, diagnostics));
      return Optional.of(read);
    }

    private Optional<Jurisdiction> jurisdiction(String slug) {
      var code = map.text("jurisdiction");
      try {
        var jurisdiction = new Jurisdiction(code);
        if (!code.toLowerCase(Locale.ROOT).equals(slug)) {
          diagnostics.add(
              DiagnosticCode.FOLDER_NAMED_OTHERWISE,
              map.span("jurisdiction"),
              "'%s' stands in the folder '%s'; the folder has the same letters, small."
                  .formatted(code, slug));
        }
        return Optional.of(jurisdiction);
      } catch (IllegalArgumentException e) {
        if (!code.isEmpty()) {
          diagnostics.add(
              DiagnosticCode.WORD_UNKNOWN,
              map.span("jurisdiction"),
              "'%s' is no place; one looks like US-OH.".formatted(code));
        }
        return Optional.empty();
      }
    }

    private ZoneId zone() {
      var text = map.text("zone");
      try {
        return text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text);
      } catch (DateTimeException e) {
        diagnostics.add(
            DiagnosticCode.TIME_MALFORMED,
            map.span("zone"),
            "'%s' is no time zone; one looks like America/Chicago.".formatted(text));
        return ZoneOffset.UTC;
      }
    }

    private void source(YamlMap source) {
      var id = source.id("id");
      var title = source.text("title", 300);
      var kind = source.word("kind", KINDS);
      var address = source.text("address", 600);
      var asOf = new Times(source, diagnostics).date("as-of");
      source.close();
      if (sources.containsKey(id) && !id.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.ID_TWICE, source.span("id"), "the id '" + id + "' was given before.");
      }
      asOf.ifPresent(
          day -> kind.ifPresent(k -> sources.put(id, new RuleSource(id, title, k, address, day))));
    }

    private Optional<SupervisionRule> rule(YamlMap rule) {
      var id = rule.id("id");
      if (logs.containsKey(id) && !id.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.ID_TWICE, rule.span("id"), "the id '" + id + "' was given before.");
      }
      var clause = rule.text("clause", 200);
      var says = rule.text("says", 600);
      var mend = rule.text("mend", 600);
      var source = sourceOf(rule);
      var confidence = rule.word("confidence", CONFIDENCES);
      var measure = new MeasureReader(diagnostics).read(rule);
      logs.put(id, RuleLogs.read(rule, diagnostics));
      rule.close();
      source
          .filter(s -> s.kind() == RuleSource.Kind.ACCOUNT)
          .filter(s -> confidence.filter(c -> c == Confidence.HIGH).isPresent())
          .ifPresent(
              s ->
                  diagnostics.add(
                      DiagnosticCode.SURER_THAN_AN_ACCOUNT,
                      rule.span("confidence"),
                      "what rests on an account alone is 'medium' or 'unverified'."));
      return source.flatMap(
          s ->
              confidence.flatMap(
                  c -> measure.map(m -> new SupervisionRule(id, clause, says, mend, s, c, m))));
    }

    private Optional<RuleSource> sourceOf(YamlMap rule) {
      var id = rule.id("source");
      named.add(id);
      if (!id.isEmpty() && !sources.containsKey(id)) {
        diagnostics.add(
            DiagnosticCode.SOURCE_UNKNOWN,
            rule.span("source"),
            "no source above is called '%s'.%s"
                .formatted(id, diagnostics.near(id, sources.keySet())));
      }
      return Optional.ofNullable(sources.get(id));
    }

    private void everySourceIsNamed() {
      SourceSpan span = map.span("sources");
      for (var id : new ArrayList<>(sources.keySet())) {
        if (!named.contains(id)) {
          diagnostics.add(
              DiagnosticCode.SOURCE_UNUSED, span, "no statement names '%s'.".formatted(id));
        }
      }
    }
  }
}
