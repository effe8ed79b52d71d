package org.preceptor.content.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.PublishedContent.Kept;
import org.preceptor.content.PublishedContentContract;
import org.preceptor.standards.ActivityRef;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaPublishedContentTest extends PublishedContentContract {

  @Parameter Engine engine;

  private final ActivityRef module =
      new ActivityRef(ActivityRef.Kind.MODULE, "m-" + UUID.randomUUID(), 1);
  private final ContentBundle bundle =
      ContentBundle.of(
          module.slug(), "modules/" + module.slug(), Map.of("module.yaml", "version: 1\n"));

  @Override
  protected void with(Consumer<PublishedContent> work) {
    Database.on(engine)
        .transact(
            em -> {
              var published = new JpaPublishedContent();
              published.em = em;
              work.accept(published);
            });
  }

  @Test
  void serversThatStartTogetherKeepAVersionOnce() throws Exception {
    Callable<Kept> start =
        () -> {
          var kept = new Kept[1];
          with(published -> kept[0] = published.keep(module, bundle));
          return kept[0];
        };
    try (var servers = Executors.newFixedThreadPool(4)) {
      List<Future<Kept>> starts =
          servers.invokeAll(IntStream.range(0, 8).mapToObj(i -> start).toList());

      for (var each : starts) {
        assertThat(each.get()).isEqualTo(new Kept.Stored());
      }
    }
  }

  @Test
  void bytesThatWereChangedByHandAreNotRead() throws Exception {
    with(published -> published.keep(module, bundle));
    try (var connection = Database.on(engine).connectAsOwner();
        var change = connection.prepareStatement("update published set bytes = ? where slug = ?")) {
      change.setBytes(1, "\u001emodule.yaml\nversion: 2\n".getBytes(StandardCharsets.UTF_8));
      change.setString(2, module.slug());
      assertThat(change.executeUpdate()).isEqualTo(1);
    }

    assertThatThrownBy(() -> with(published -> published.find(module)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("changed in the database");
  }
}
