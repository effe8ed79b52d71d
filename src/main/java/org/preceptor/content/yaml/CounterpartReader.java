package org.preceptor.content.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.Crosswalk.Confidence;
import org.preceptor.content.Crosswalk.Counterpart;
import org.preceptor.content.Crosswalk.Match;
import org.preceptor.content.Crosswalk.Source;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Obligation;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.Standard;
import org.preceptor.content.YamlMap;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/**
 * Reads what a crosswalk says of single duties: under its links, and where documents are silent.
 */
final class CounterpartReader {

  private static final Map<String, Match> MATCHES =
      Map.of(
          "same-duty", Match.SAME_DUTY,
          "narrower", Match.NARROWER,
          "broader", Match.BROADER,
          "related", Match.RELATED,
          "silent", Match.SILENT);

  private final List<Standard> standards;
  private final List<Source> sources;
  private final Diagnostics diagnostics;
  private final List<Counterpart> found = new ArrayList<>();
  private final Set<String> pairs = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  CounterpartReader(List<Standard> standards, List<Source> sources, Diagnostics diagnostics) {
    this.standards = standards;
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  List<Counterpart> found() {
    return List.copyOf(found);
  }

  /** Reads the duties under a link; a link may have none. */
  void underLink(YamlMap link, Optional<StandardNumber> standard, String document) {
    for (var each : link.maps("duties")) {
      var obligations = each.someObligations("obligations");
      var match = each.word("relation", MATCHES);
      var section = each.optionalText("section").orElse("");
      var rest = rest(each);
      each.close();
      for (var obligation : obligations) {
        standard.ifPresent(s -> itBelongsThere(obligation, s, each.span("obligations")));
        itExists(obligation, each.span("obligations"));
        match.ifPresent(m -> add(obligation, document, m, section, rest, each.span()));
      }
    }
  }

  /** Reads on which standards a document is silent, and tells which those are. */
  List<StandardNumber> silence(YamlMap each, String document) {
    var numbers = each.someStandards("standards");
    var rest = rest(each);
    each.close();
    standards.stream()
        .filter(standard -> numbers.contains(standard.number()))
        .flatMap(standard -> standard.obligations().stream())
        .forEach(duty -> add(duty.id(), document, Match.SILENT, "", rest, each.span()));
    return numbers;
  }

  /** What every statement about a duty must say of itself. */
  private record Rest(Optional<Confidence> confidence, Optional<Source> source, String basis) {}

  private Rest rest(YamlMap each) {
    var confidence = each.word("confidence", CrosswalkReader.CONFIDENCES);
    var source = source(each);
    var basis = each.optionalText("basis").orElse("");
    if (source.filter(s -> s.kind() == Source.Kind.MEMORY).isPresent()
        && confidence.filter(c -> c != Confidence.LOW).isPresent()) {
      diagnostics.add(
          DiagnosticCode.SURER_THAN_ITS_SOURCE,
          each.span("confidence"),
          "what rests on memory alone is 'low'.");
    }
    return new Rest(confidence, source, basis);
  }

  private Optional<Source> source(YamlMap each) {
    var id = each.id("source");
    var source = sources.stream().filter(one -> one.id().equals(id)).findFirst();
    named.add(id);
    if (!id.isEmpty() && source.isEmpty()) {
      var known = sources.stream().map(Source::id).toList();
      diagnostics.add(
          DiagnosticCode.SOURCE_UNKNOWN,
          each.span("source"),
          "no source above is called '%s'.%s".formatted(id, diagnostics.near(id, known)));
    }
    return source;
  }

  private void add(
      ObligationId obligation,
      String document,
      Match match,
      String section,
      Rest rest,
      SourceSpan span) {
    if (!pairs.add(obligation + " " + document)) {
      diagnostics.add(
          DiagnosticCode.DUTY_LINKED_TWICE,
          span,
          "%s and '%s' stand above.".formatted(obligation, document));
      return;
    }
    rest.confidence()
        .ifPresent(
            confidence ->
                rest.source()
                    .ifPresent(
                        source ->
                            found.add(
                                new Counterpart(
                                    obligation,
                                    document,
                                    match,
                                    section,
                                    confidence,
                                    source,
                                    rest.basis()))));
  }

  private void itBelongsThere(ObligationId obligation, StandardNumber standard, SourceSpan span) {
    if (!obligation.standard().equals(standard)) {
      diagnostics.add(
          DiagnosticCode.DUTY_OF_ANOTHER_LINK,
          span,
          "'%s' belongs to %s and stands under a link of %s."
              .formatted(obligation, obligation.standard(), standard));
    }
  }

  /** Of a standard that could not be read nothing is said here: it is told where it stands. */
  private void itExists(ObligationId obligation, SourceSpan span) {
    standards.stream()
        .filter(standard -> standard.number().equals(obligation.standard()))
        .map(standard -> standard.obligations().stream().map(Obligation::id).toList())
        .filter(known -> !known.contains(obligation))
        .forEach(
            known ->
                diagnostics.add(
                    DiagnosticCode.OBLIGATION_UNKNOWN,
                    span,
                    "%s has no obligation '%s'.".formatted(obligation.standard(), obligation)));
  }

  /** A source that nothing rests on was meant for something. */
  void everySourceIsNamed(SourceSpan span) {
    sources.stream()
        .map(Source::id)
        .filter(id -> !named.contains(id))
        .forEach(
            id ->
                diagnostics.add(
                    DiagnosticCode.SOURCE_UNUSED, span, "nothing rests on '%s'.".formatted(id)));
  }
}
