package org.preceptor.content;

import static org.preceptor.content.DiagnosticCode.OBLIGATION_UNKNOWN;
import static org.preceptor.content.DiagnosticCode.STANDARD_UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

/** Reads single values and notes what is wrong with them. */
final class YamlScalars {

  /** What YAML 1.1 and 1.2 between them read as true, false or null. */
  private static final Set<String> SWITCHES =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~");

  private final Diagnostics diagnostics;

  YamlScalars(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  int number(String key, YamlNode found, int least, int most) {
    var text = text(found);
    if (text == null) {
      return least;
    }
    int value;
    try {
      value = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      diagnostics.add(
          DiagnosticCode.NOT_A_WHOLE_NUMBER,
          found.span(),
          "'" + key + "' is a whole number, got '" + text + "'.");
      return least;
    }
    if (value < least || value > most) {
      diagnostics.add(
          DiagnosticCode.NUMBER_OUT_OF_RANGE,
          found.span(),
          "'%s' is %d to %d, got %d.".formatted(key, least, most, value));
    }
    return value;
  }

  @Nullable String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    diagnostics.add(DiagnosticCode.NOT_A_TEXT, node.span(), "here a text is expected.");
    return null;
  }

  /** A text that others must not take for a switch: {@code no} without quotes is false to them. */
  @Nullable String wording(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar
        && !scalar.quoted()
        && SWITCHES.contains(scalar.text().toLowerCase(Locale.ROOT))) {
      diagnostics.add(
          DiagnosticCode.WORD_UNQUOTED,
          node.span(),
          "write \"%s\" in quotes; others read it as true, false or nothing."
              .formatted(scalar.text()));
    }
    return text(node);
  }

  Optional<StandardNumber> standard(YamlNode node) {
    return quoted(node)
        .filter(text -> known(node, text, StandardNumber.isOne(text), STANDARD_UNKNOWN))
        .map(StandardNumber::new);
  }

  Optional<ObligationId> obligation(YamlNode node) {
    return quoted(node)
        .filter(text -> known(node, text, ObligationId.isOne(text), OBLIGATION_UNKNOWN))
        .map(ObligationId::new);
  }

  private boolean known(YamlNode node, String text, boolean is, DiagnosticCode otherwise) {
    if (!is) {
      var example = otherwise == STANDARD_UNKNOWN ? "\"2.06\"" : "\"2.06-c\"";
      diagnostics.add(
          otherwise, node.span(), "'%s' is none; one looks like %s.".formatted(text, example));
    }
    return is;
  }

  private Optional<String> quoted(YamlNode node) {
    var text = text(node);
    if (text != null && node instanceof YamlNode.Scalar scalar && !scalar.quoted()) {
      diagnostics.add(
          DiagnosticCode.NUMBER_UNQUOTED,
          node.span(),
          "write \"%s\" in quotes; others read 2.10 as 2.1.".formatted(text));
    }
    return Optional.ofNullable(text);
  }
}
