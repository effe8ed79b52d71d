package org.preceptor.content.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Crosswalk.Confidence;
import org.preceptor.content.Crosswalk.Link;
import org.preceptor.content.Crosswalk.ReferenceDocument;
import org.preceptor.content.Crosswalk.Relation;
import org.preceptor.content.Crosswalk.Status;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Standard;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.standards.Jurisdiction;

/** Reads {@code content/crosswalk.yaml}, whose duties are those of the standards it is given. */
public final class CrosswalkReader {

  private static final int OLDEST = 1950;
  private static final int NEWEST = 2100;

  private static final Map<String, Status> STATUSES =
      Map.of(
          "current", Status.CURRENT,
          "superseded", Status.SUPERSEDED,
          "unknown", Status.UNKNOWN);
  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "earlier-form", Relation.EARLIER_FORM,
          "same-subject", Relation.SAME_SUBJECT,
          "related", Relation.RELATED);
  static final Map<String, Confidence> CONFIDENCES =
      Map.of("high", Confidence.HIGH, "medium", Confidence.MEDIUM, "low", Confidence.LOW);

  private final YamlReader yaml;
  private final List<Standard> standards;

  public CrosswalkReader(YamlReader yaml, List<Standard> standards) {
    this.yaml = yaml;
    this.standards = List.copyOf(standards);
  }

  /** Reads the file of a bundle; what is wrong is left out and among the diagnostics. */
  public Crosswalk read(ContentBundle bundle, Diagnostics diagnostics) {
    var path = bundle.files().firstKey();
    var text = bundle.files().getOrDefault(path, "");
    var root = yaml.read(bundle.name(path), text, diagnostics);
    if (root == null) {
      return Crosswalk.NONE;
    }
    var map = YamlMap.of(root, diagnostics);
    map.id("crosswalk");
    int version = map.number("version", 1, Integer.MAX_VALUE);
    var documents = documents(map, diagnostics);
    var known = documents.stream().map(ReferenceDocument::id).toList();
    var sources = new SourceReader(diagnostics).read(map);
    var duties = new CounterpartReader(standards, sources, diagnostics);
    var links = links(map, known, duties, diagnostics);
    silences(map, known, links, duties, diagnostics);
    map.close();
    everyDocumentIsLinked(documents, links, map, diagnostics);
    duties.everySourceIsNamed(map.span("sources"));
    return new Crosswalk(version, documents, sources, links, duties.found());
  }

  private static List<ReferenceDocument> documents(YamlMap map, Diagnostics diagnostics) {
    var documents = new ArrayList<ReferenceDocument>();
    var ids = new HashSet<String>();
    for (var each : map.someMaps("documents")) {
      var id = each.id("id");
      if (!id.isEmpty() && !ids.add(id)) {
        diagnostics.add(
            DiagnosticCode.ID_TWICE, each.span("id"), "another document is called '" + id + "'.");
      }
      var title = each.text("title");
      var publisher = each.text("publisher");
      var jurisdictions = jurisdictions(each, diagnostics);
      int year = each.number("year", OLDEST, NEWEST);
      var status = each.word("status", STATUSES).orElse(Status.UNKNOWN);
      var note = each.text("note");
      each.close();
      documents.add(new ReferenceDocument(id, title, publisher, jurisdictions, year, status, note));
    }
    return documents;
  }

  private static List<Jurisdiction> jurisdictions(YamlMap map, Diagnostics diagnostics) {
    var text = map.text("jurisdiction");
    try {
      return Arrays.stream(text.split(",", -1)).map(String::strip).map(Jurisdiction::new).toList();
    } catch (IllegalArgumentException e) {
      if (!text.isBlank()) {
        diagnostics.add(
            DiagnosticCode.WORD_UNKNOWN,
            map.span("jurisdiction"),
            "'%s' is no place; one is US, CA-ON, or several with commas.".formatted(text));
      }
      return List.of();
    }
  }

  private static List<Link> links(
      YamlMap map, List<String> known, CounterpartReader duties, Diagnostics diagnostics) {
    var pairs = new HashSet<String>();
    var links = new ArrayList<Link>();
    for (var each : map.someMaps("links")) {
      link(each, known, duties, diagnostics)
          .ifPresent(
              link -> {
                if (!pairs.add(link.standard() + " " + link.document())) {
                  linkedTwice(link, each, diagnostics);
                }
                links.add(link);
              });
    }
    return links;
  }

  private static void silences(
      YamlMap map,
      List<String> known,
      List<Link> links,
      CounterpartReader duties,
      Diagnostics diagnostics) {
    for (var each : map.maps("silent")) {
      var document = document(each, known, diagnostics);
      var silentOn = duties.silence(each, document);
      links.stream()
          .filter(link -> link.document().equals(document) && silentOn.contains(link.standard()))
          .forEach(link -> linkedTwice(link, each, diagnostics));
    }
  }

  private static void linkedTwice(Link link, YamlMap each, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.LINK_TWICE,
        each.span(),
        "%s and '%s' are linked above.".formatted(link.standard(), link.document()));
  }

  private static void everyDocumentIsLinked(
      List<ReferenceDocument> documents, List<Link> links, YamlMap map, Diagnostics diagnostics) {
    var linked = links.stream().map(Link::document).toList();
    documents.stream()
        .map(ReferenceDocument::id)
        .filter(id -> !linked.contains(id))
        .forEach(
            id ->
                diagnostics.add(
                    DiagnosticCode.DOCUMENT_UNUSED,
                    map.span("documents"),
                    "no link names '%s'.".formatted(id)));
  }

  private static String document(YamlMap each, List<String> known, Diagnostics diagnostics) {
    var document = each.id("document");
    if (!document.isEmpty() && !known.contains(document)) {
      diagnostics.add(
          DiagnosticCode.DOCUMENT_UNKNOWN,
          each.span("document"),
          "no document above is called '%s'.%s"
              .formatted(document, diagnostics.near(document, known)));
    }
    return document;
  }

  private static Optional<Link> link(
      YamlMap each, List<String> known, CounterpartReader duties, Diagnostics diagnostics) {
    var standard = each.standard("standard");
    var document = document(each, known, diagnostics);
    var relation = each.word("relation", RELATIONS);
    var confidence = each.word("confidence", CONFIDENCES);
    var basis = each.text("basis");
    boolean verified = each.flag("verified", false);
    duties.underLink(each, standard, document);
    each.close();
    return standard.flatMap(
        s ->
            relation.flatMap(
                r -> confidence.map(c -> new Link(s, document, r, c, basis, verified))));
  }
}
