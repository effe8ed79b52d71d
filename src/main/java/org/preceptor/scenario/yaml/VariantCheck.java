package org.preceptor.scenario.yaml;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Script;

/**
 * Whether each variant asks for the same decisions, place by place, as the scenario it varies, so
 * that meeting it later tests what was learned there.
 */
final class VariantCheck {

  private final Map<String, Script> bySlug;
  private final Diagnostics diagnostics;

  VariantCheck(Collection<Scenario> all, Diagnostics diagnostics) {
    this.bySlug =
        all.stream()
            .map(Scenario::script)
            .collect(Collectors.toMap(script -> script.ref().slug(), Function.identity()));
    this.diagnostics = diagnostics;
  }

  void run() {
    for (var script : bySlug.values()) {
      script.variantOf().ifPresent(original -> check(script, original));
    }
  }

  private void check(Script variant, String slug) {
    var original = bySlug.get(slug);
    if (original == null || slug.equals(variant.ref().slug())) {
      diagnostics.add(
          DiagnosticCode.ORIGINAL_UNKNOWN,
          variant.span(),
          "there is no other scenario '" + slug + "'." + diagnostics.near(slug, bySlug.keySet()));
    } else if (original.variantOf().isPresent()) {
      diagnostics.add(
          DiagnosticCode.ORIGINAL_UNKNOWN,
          variant.span(),
          "'%s' is itself a variant; name the one that it varies, '%s'."
              .formatted(slug, original.variantOf().get()));
    } else {
      compare(variant, original);
    }
  }

  private void compare(Script variant, Script original) {
    var here = new Skeleton(variant).bones();
    var there = new Skeleton(original).bones();
    for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
      if (!here.get(i).shape().equals(there.get(i).shape())) {
        diagnostics.add(
            DiagnosticCode.VARIANT_DIFFERS,
            here.get(i).span(),
            "%s differs from '%s': here %s, there (%s) %s."
                .formatted(
                    here.get(i).place(),
                    original.ref().slug(),
                    here.get(i).shape(),
                    there.get(i).place(),
                    there.get(i).shape()));
        return;
      }
    }
  }
}
