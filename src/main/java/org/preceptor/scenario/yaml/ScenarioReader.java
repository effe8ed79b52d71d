package org.preceptor.scenario.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.BundleReader;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.PassageId;
import org.preceptor.scenario.Proof;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Script;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.StandardNumber;

/** Reads {@code scenario.yaml} and the walks beside it, and notes every mistake in them. */
public final class ScenarioReader implements BundleReader<Scenario> {

  public static final String FOLDER = "scenarios";

  private static final String FILE = "scenario.yaml";
  private static final int MOST_MINUTES = 240;

  private final YamlReader yaml;

  public ScenarioReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  /** What a run is pinned to: the scenario alone, since walks are for its author. */
  static ContentBundle played(ContentBundle bundle) {
    return ContentBundle.of(
        bundle.slug(), bundle.home(), Map.of(FILE, bundle.files().getOrDefault(FILE, "")));
  }

  /** The scenario with its walks, proved and played; empty where it has errors. */
  @Override
  public Optional<Scenario> read(ContentBundle bundle, Diagnostics diagnostics) {
    var own = new Diagnostics();
    var scenario = readPlayed(bundle, own).map(read -> withWalks(read, bundle, own));
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : scenario;
  }

  /** Notes all that cannot be proved of these scenarios, several of them at a time. */
  public List<Proof> prove(List<Scenario> scenarios, Diagnostics diagnostics) {
    var proofs = scenarios.parallelStream().map(Proof::of).toList();
    proofs.forEach(proof -> new SoundnessCheck(diagnostics).note(proof.claims()));
    return proofs;
  }

  /** Notes obligations that no standard has. */
  public void check(Scenario scenario, Standards standards, Diagnostics diagnostics) {
    for (var obligation : scenario.script().obligations()) {
      if (standards.find(obligation).isEmpty()) {
        diagnostics.add(
            DiagnosticCode.OBLIGATION_UNKNOWN,
            scenario.script().span(),
            "no standard has an obligation '" + obligation + "'.");
      }
    }
  }

  /** Notes variants that are not like what they vary. */
  public void checkVariants(Collection<Scenario> all, Diagnostics diagnostics) {
    new VariantCheck(all, diagnostics).run();
  }

  private Scenario withWalks(Scenario read, ContentBundle bundle, Diagnostics diagnostics) {
    new SoundnessCheck(diagnostics).note(Proof.quickly(read));
    var walks = new WalkReader(yaml, read, diagnostics).read(bundle);
    if (walks.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(
          DiagnosticCode.WALK_MISSING,
          new SourceSpan(bundle.name(FILE), 1, 1),
          "the scenario has no walk; write one in walks/ for each way that matters.");
    }
    return read.with(walks);
  }

  /** The scenario as kept for runs, without walks; empty where it has errors. */
  Optional<Scenario> readPlayed(ContentBundle bundle, Diagnostics diagnostics) {
    var text = bundle.files().get(FILE);
    var start = new SourceSpan(bundle.name(FILE), 1, 1);
    if (text == null) {
      diagnostics.add(DiagnosticCode.FILE_MISSING, start, "there is no " + FILE + " here.");
      return Optional.empty();
    }
    return script(bundle, text, diagnostics)
        .map(read -> new Scenario(read, played(bundle).sha256(), List.of()));
  }

  /** The scenario as its author wrote it, not yet proved; empty where it has errors. */
  public Optional<Script> readScript(ContentBundle bundle, Diagnostics diagnostics) {
    return script(bundle, bundle.files().getOrDefault(FILE, ""), diagnostics);
  }

  private Optional<Script> script(ContentBundle bundle, String text, Diagnostics diagnostics) {
    var node = yaml.read(bundle.name(FILE), text, diagnostics);
    if (node == null) {
      return Optional.empty();
    }
    var own = new Diagnostics();
    var script = script(YamlMap.of(node, own), text, bundle.slug(), own);
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : script;
  }

  private static Optional<Script> script(
      YamlMap map, String text, String folder, Diagnostics diagnostics) {
    if (!new SizeCheck(diagnostics).fits(map)) {
      return Optional.empty();
    }
    var vocabulary = new VocabularyReader(diagnostics).read(map);
    var reading = new Reading(vocabulary, new ScalarPlaces(text), diagnostics);
    var slug = slug(map, folder, diagnostics);
    int version = map.number("version", 1, 100_000);
    var leads = leads(map, diagnostics);
    var variantOf = map.optionalText("variant-of");
    var rules = new RuleReader(reading);
    var obligations = rules.obligations(map, "obligations");
    var people = map.map("people").map(Reading::texts).orElse(Map.of());
    var opening = map.id("opening");
    reading.passage(opening, map.span("opening"), "the story opens with");
    var title = map.text("title");
    var summary = map.text("summary");
    int minutes = map.number("minutes", 1, MOST_MINUTES);
    var setting = map.text("setting");
    var roles = map.map("roles").map(Reading::texts).orElse(Map.of());
    var passages = passages(map, reading, people);
    var judged = rules.rules(map, obligations);
    var collisions = rules.collisions(map);
    var atHand = rules.atHand(map);
    map.close();
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    var script =
        new Script(
            map.span(),
            new ActivityRef(ActivityRef.Kind.SCENARIO, slug, version),
            title,
            summary,
            leads.orElseThrow(),
            variantOf,
            minutes,
            setting,
            roles,
            people,
            obligations,
            vocabulary.flags(),
            vocabulary.counters(),
            new PassageId(opening),
            passages,
            judged,
            collisions,
            atHand);
    new UseCheck(script, map, diagnostics).run();
    return new SizeCheck(diagnostics).fits(script) ? Optional.of(script) : Optional.empty();
  }

  private static Map<PassageId, Passage> passages(
      YamlMap map, Reading reading, Map<String, String> people) {
    var found = map.map("passages");
    if (found.isEmpty()) {
      reading.note(DiagnosticCode.KEY_MISSING, map.span(), "'passages' is missing.");
      return Map.of();
    }
    return new PassageReader(reading, people.keySet()).read(found.get());
  }

  private static String slug(YamlMap map, String folder, Diagnostics diagnostics) {
    var slug = map.id("scenario");
    if (!slug.isEmpty() && !slug.equals(folder)) {
      diagnostics.add(
          DiagnosticCode.FOLDER_NAMED_OTHERWISE,
          map.span("scenario"),
          "the folder is called '%s', the scenario '%s'; both are the same."
              .formatted(folder, slug));
    }
    return slug;
  }

  private static Optional<StandardNumber> leads(YamlMap map, Diagnostics diagnostics) {
    var text = map.text("leads");
    if (StandardNumber.isOne(text)) {
      return Optional.of(new StandardNumber(text));
    }
    if (!text.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.STANDARD_UNKNOWN,
          map.span("leads"),
          "'" + text + "' is no standard; they are \"2.01\" to \"2.27\".");
    }
    return Optional.empty();
  }
}
