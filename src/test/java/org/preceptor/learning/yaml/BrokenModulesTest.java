package org.preceptor.learning.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;

/**
 * Each file of {@code learning/broken} is named after a rule and breaks it in the sound module: the
 * first line says which code has to come.
 */
class BrokenModulesTest {

  private static final List<ContentBundle> BROKEN = Authored.testFiles("learning/broken");

  static List<String> rules() {
    return BROKEN.stream().map(ContentBundle::slug).toList();
  }

  @Test
  void theSoundModuleHasNothingToMend() {
    assertThat(diagnose(Authored.sound())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleIsNamedWhereItIsBroken(String rule) {
    var broken = BROKEN.stream().filter(b -> b.slug().equals(rule)).findFirst().orElseThrow();
    var text = Authored.text(broken);
    var code = text.substring(2, text.indexOf('\n'));

    var found = diagnose(broken(text));

    assertThat(found)
        .filteredOn(d -> d.code().id().equals(code))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.span().file()).startsWith("learning/sound/serving-first/"));
  }

  @Test
  void enoughRulesWereBroken() {
    assertThat(BROKEN).hasSizeGreaterThanOrEqualTo(40);
  }

  private static ContentBundle broken(String recipe) {
    var diagnostics = new Diagnostics();
    var node = Authored.yaml().read("recipe", recipe, diagnostics);
    assertThat(node).as(recipe).isNotNull();
    var map = YamlMap.of(Objects.requireNonNull(node), diagnostics);
    var file = map.text("in");
    var find = map.optionalText("find").orElseThrow().replaceFirst("\n$", "");
    var put = map.optionalText("put").orElse("").replaceFirst("\n$", "");
    var sound = Authored.sound();
    var files = new TreeMap<>(sound.files());
    var before = files.getOrDefault(file, "");
    assertThat(before).as(file).contains(find);
    files.put(file, before.replace(find, put));
    return new ContentBundle(sound.slug(), sound.home(), files);
  }

  private static List<Diagnostic> diagnose(ContentBundle bundle) {
    var diagnostics = new Diagnostics();
    Authored.modules().read(bundle, diagnostics);
    return diagnostics.all();
  }
}
