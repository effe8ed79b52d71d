package org.preceptor.learning.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.content.ContentBundle;

/** What editors are told about modules and courses is what the readers take. */
class LearningSchemaTest {

  private static List<String> mistakes(String schema, String yaml) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("src/main/resources/schema", schema + ".schema.json")))
        .validate(yaml, InputFormat.YAML)
        .stream()
        .map(message -> message.toString())
        .toList();
  }

  private static String file(ContentBundle bundle, String path) {
    return bundle.files().getOrDefault(path, "");
  }

  @Test
  void everyShippedModuleAndCourseFitsItsSchema() throws IOException {
    var modules = Authored.under("modules");
    var courses = Authored.under("content/courses");

    assertThat(modules).isNotEmpty();
    assertThat(courses).isNotEmpty();
    for (var module : modules) {
      assertThat(mistakes("module", file(module, "module.yaml"))).as(module.home()).isEmpty();
      assertThat(mistakes("items", file(module, "items.yaml"))).as(module.home()).isEmpty();
    }
    for (var course : courses) {
      assertThat(mistakes("course", Authored.text(course))).as(course.slug()).isEmpty();
    }
  }

  @Test
  void theSoundModuleFitsToo() throws IOException {
    assertThat(mistakes("module", file(Authored.sound(), "module.yaml"))).isEmpty();
    assertThat(mistakes("items", file(Authored.sound(), "items.yaml"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "module, module.yaml, 'level: introductory', 'level: beginner'",
    "module, module.yaml, 'accessibility: Text only.', 'accessibilty: Text only.'",
    "module, module.yaml, 'review-by: 2027-11-01', 'review-by: November 2027'",
    "items, items.yaml, 'level: judge', 'level: jugde'",
    "items, items.yaml, 'rationale: \"That serves nobody.\"', 'reason: x'",
  })
  void whatAnEditorCanSeeIsWrongInTheSchema(String schema, String path, String right, String wrong)
      throws IOException {
    var sound = file(Authored.sound(), path);
    assertThat(sound).contains(right);

    assertThat(mistakes(schema, sound.replace(right, wrong))).isNotEmpty();
  }
}
