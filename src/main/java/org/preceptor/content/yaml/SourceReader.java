package org.preceptor.content.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.preceptor.content.Crosswalk.Source;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;

/** Reads on what a crosswalk's statements about single duties rest. */
final class SourceReader {

  private static final Map<String, Source.Kind> KINDS =
      Map.of(
          "text", Source.Kind.TEXT,
          "contents", Source.Kind.CONTENTS,
          "account", Source.Kind.ACCOUNT,
          "memory", Source.Kind.MEMORY);

  private final Diagnostics diagnostics;

  SourceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Source> read(YamlMap crosswalk) {
    var sources = new ArrayList<Source>();
    var ids = new HashSet<String>();
    for (var each : crosswalk.maps("sources")) {
      var id = each.id("id");
      if (!id.isEmpty() && !ids.add(id)) {
        diagnostics.add(
            DiagnosticCode.ID_TWICE, each.span("id"), "another source is called '" + id + "'.");
      }
      var title = each.text("title");
      var kind = each.word("kind", KINDS);
      var address = each.optionalText("address");
      each.close();
      kind.ifPresent(k -> sources.add(new Source(id, title, k, address)));
    }
    return sources;
  }
}
