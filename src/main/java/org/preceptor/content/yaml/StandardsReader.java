package org.preceptor.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.BundleReader;
import org.preceptor.content.Catalogue;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Obligation;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.Standard;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlReader;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** Reads the catalogue: {@code content/standards/*.yaml} and {@code content/crosswalk.yaml}. */
public final class StandardsReader {

  public static final String FOLDER = "content/standards";
  public static final String CROSSWALK = "content/crosswalk.yaml";

  private static final int LONGEST_SHORT_TITLE = 32;
  private static final int LONGEST_DUTY_TITLE = 48;
  private static final int STANDARDS = 27;

  /** The catalogue, and every mistake in its files. */
  record Found(Catalogue catalogue, List<Diagnostic> noted) {}

  private final YamlReader yaml;

  public StandardsReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  Found read(AuthoredFiles files) {
    var noted = new Diagnostics();
    var catalogue = read(files, noted);
    return new Found(catalogue, noted.all());
  }

  /** The whole catalogue; what is missing or wrong is among the diagnostics. */
  public Catalogue read(AuthoredFiles files, Diagnostics diagnostics) {
    var standards = new ArrayList<Standard>();
    BundleReader<Standard> reader = this::standard;
    reader.each(files.under(FOLDER), diagnostics, (bundle, standard) -> standards.add(standard));
    everyNumberHasAFile(standards, diagnostics);
    var crosswalk = Crosswalk.NONE;
    for (var bundle : files.under("content")) {
      if (bundle.files().containsKey("crosswalk.yaml")) {
        crosswalk = new CrosswalkReader(yaml, standards).read(bundle, diagnostics);
      }
    }
    return new Catalogue(standards, crosswalk);
  }

  /** One standard; empty where what identifies it cannot be read. */
  public Optional<Standard> standard(ContentBundle bundle, Diagnostics diagnostics) {
    var path = bundle.files().firstKey();
    var name = bundle.name(path);
    var root = yaml.read(name, bundle.files().getOrDefault(path, ""), diagnostics);
    if (root == null) {
      return Optional.empty();
    }
    var map = YamlMap.of(root, diagnostics);
    var number = map.standard("standard");
    number.ifPresent(n -> itIsNamedSo(n, bundle, map, diagnostics));
    var part = map.word("part", Map.of("A", Standard.Part.A, "B", Standard.Part.B));
    var title = map.text("title");
    var shortTitle = map.text("short-title", LONGEST_SHORT_TITLE);
    var summary = map.text("summary").strip();
    var obligations = obligations(map, number, diagnostics);
    var related = related(map, number, diagnostics);
    map.close();
    number.ifPresent(n -> itsPartIsRight(n, part, map.span("part"), diagnostics));
    return number.map(
        n ->
            new Standard(n, Standard.Part.of(n), title, shortTitle, summary, obligations, related));
  }

  private static void itIsNamedSo(
      StandardNumber number, ContentBundle bundle, YamlMap map, Diagnostics diagnostics) {
    if (!bundle.slug().equals(number.value())) {
      diagnostics.add(
          DiagnosticCode.FOLDER_NAMED_OTHERWISE,
          map.span("standard"),
          "this is standard %s, and the file is called '%s'.".formatted(number, bundle.slug()));
    }
  }

  private static void itsPartIsRight(
      StandardNumber number,
      Optional<Standard.Part> part,
      SourceSpan span,
      Diagnostics diagnostics) {
    var right = Standard.Part.of(number);
    if (part.isPresent() && part.get() != right) {
      diagnostics.add(
          DiagnosticCode.PART_WRONG,
          span,
          "%s belongs to part %s: A is 2.01 to 2.14, B is 2.15 to 2.27.".formatted(number, right));
    }
  }

  private static List<Obligation> obligations(
      YamlMap map, Optional<StandardNumber> number, Diagnostics diagnostics) {
    var obligations = new ArrayList<Obligation>();
    for (var each : map.someMaps("obligations")) {
      var id = each.obligation("id");
      var title = each.text("title", LONGEST_DUTY_TITLE);
      var duty = each.text("duty").strip();
      var example = each.text("example").strip();
      var also = each.scalars("also").stream().map(YamlNode.Scalar::text).toList();
      boolean critical = each.flag("critical", false);
      each.close();
      if (id.isPresent()) {
        itStandsInItsPlace(id.get(), number, obligations.size(), each.span("id"), diagnostics);
        obligations.add(new Obligation(id.get(), title, duty, example, also, critical));
      }
    }
    return obligations;
  }

  private static void itStandsInItsPlace(
      ObligationId id,
      Optional<StandardNumber> number,
      int before,
      SourceSpan span,
      Diagnostics diagnostics) {
    if (number.isPresent() && !id.standard().equals(number.get())) {
      diagnostics.add(
          DiagnosticCode.OBLIGATION_ELSEWHERE,
          span,
          "'%s' belongs to %s and stands in %s.".formatted(id, id.standard(), number.get()));
      return;
    }
    var expected = id.standard() + "-" + (char) ('a' + before);
    if (!id.value().equals(expected)) {
      diagnostics.add(
          DiagnosticCode.OBLIGATION_OUT_OF_ORDER,
          span,
          "'%s' stands where '%s' is expected.".formatted(id, expected));
    }
  }

  private static List<StandardNumber> related(
      YamlMap map, Optional<StandardNumber> number, Diagnostics diagnostics) {
    var related = map.standards("related");
    if (number.isPresent() && related.contains(number.get())) {
      diagnostics.add(
          DiagnosticCode.RELATED_TO_ITSELF,
          map.span("related"),
          "%s is related to itself; name other standards.".formatted(number.get()));
    }
    return related.stream().distinct().toList();
  }

  private static void everyNumberHasAFile(List<Standard> standards, Diagnostics diagnostics) {
    var read = new HashMap<String, Standard>();
    standards.forEach(standard -> read.put(standard.number().value(), standard));
    IntStream.rangeClosed(1, STANDARDS)
        .mapToObj("2.%02d"::formatted)
        .filter(number -> !read.containsKey(number))
        .forEach(
            number ->
                diagnostics.add(
                    DiagnosticCode.FILE_MISSING,
                    new SourceSpan(FOLDER + "/" + number + ".yaml", 1, 1),
                    "standard %s has no file, or none that can be read.".formatted(number)));
  }
}
