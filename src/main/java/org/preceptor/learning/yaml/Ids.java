package org.preceptor.learning.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;

/** The names given in one place of a file; each may be given once. */
final class Ids {

  private final Map<String, SourceSpan> given = new HashMap<>();
  private final Diagnostics diagnostics;

  Ids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  String once(String id, SourceSpan span) {
    var earlier = id.isEmpty() ? null : given.putIfAbsent(id, span);
    if (earlier != null) {
      diagnostics.add(
          DiagnosticCode.ID_TWICE, span, "'%s' is an id already, at %s.".formatted(id, earlier));
    }
    return id;
  }

  Set<String> all() {
    return Set.copyOf(given.keySet());
  }

  /** Notes a name that nobody gave. */
  void require(String id, SourceSpan span, String what) {
    if (!id.isEmpty() && !given.containsKey(id)) {
      diagnostics.add(
          DiagnosticCode.ID_UNKNOWN,
          span,
          "there is no %s '%s'.%s".formatted(what, id, diagnostics.near(id, given.keySet())));
    }
  }
}
