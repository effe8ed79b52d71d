package org.preceptor.learning.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Obligation;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlMap;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** Reads names of obligations, which have to be those of the module's own standard. */
final class Obligations {

  private final Standards standards;
  private final Diagnostics diagnostics;

  /** Empty until the standard is known, and then where it is not. */
  private List<ObligationId> own = List.of();

  Obligations(Standards standards, Diagnostics diagnostics) {
    this.standards = standards;
    this.diagnostics = diagnostics;
  }

  /** Reads which standard is taught; its obligations are the module's from here on. */
  Optional<StandardNumber> standard(YamlMap map) {
    var text = map.text("standard");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!StandardNumber.isOne(text)) {
      diagnostics.add(
          DiagnosticCode.STANDARD_UNKNOWN,
          map.span("standard"),
          "'%s' is no standard of Section 2; they are \"2.01\" to \"2.27\".".formatted(text));
      return Optional.empty();
    }
    var number = new StandardNumber(text);
    own =
        standards.find(number).stream()
            .flatMap(standard -> standard.obligations().stream())
            .map(Obligation::id)
            .toList();
    return Optional.of(number);
  }

  List<ObligationId> own() {
    return own;
  }

  List<ObligationId> list(YamlMap map, String key) {
    var read = new ArrayList<ObligationId>();
    for (var scalar : map.scalars(key)) {
      one(scalar.text(), scalar.span()).ifPresent(read::add);
    }
    return read;
  }

  /** As {@link #list}, and there has to be one at least. */
  List<ObligationId> some(YamlMap map, String key) {
    if (map.has(key)) {
      return list(map, key);
    }
    map.text(key); // notes that it is missing
    return List.of();
  }

  Optional<ObligationId> one(String text, SourceSpan span) {
    var names = own.stream().map(ObligationId::value).toList();
    if (!ObligationId.isOne(text) || standards.find(new ObligationId(text)).isEmpty()) {
      diagnostics.add(
          DiagnosticCode.OBLIGATION_UNKNOWN,
          span,
          "there is no obligation '%s'.%s".formatted(text, diagnostics.near(text, names)));
      return Optional.empty();
    }
    var id = new ObligationId(text);
    if (!own.isEmpty() && !own.contains(id)) {
      diagnostics.add(
          DiagnosticCode.OBLIGATION_OF_ANOTHER_STANDARD,
          span,
          "'%s' belongs to another standard; here stand %s.".formatted(text, names));
      return Optional.empty();
    }
    return Optional.of(id);
  }
}
