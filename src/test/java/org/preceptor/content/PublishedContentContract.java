package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.preceptor.content.PublishedContent.Kept;
import org.preceptor.standards.ActivityRef;

/** What every keeper of published content promises. */
public abstract class PublishedContentContract {

  private final String slug = "gift-" + UUID.randomUUID();
  private final ActivityRef first = new ActivityRef(ActivityRef.Kind.SCENARIO, slug, 1);
  private final ContentBundle written = bundle("title: The gift — “for you”\n");
  private final ContentBundle rewritten = bundle("title: The present\n");

  /** Runs in a transaction. */
  protected abstract void with(Consumer<PublishedContent> work);

  @Test
  void whatIsKeptIsFoundByteByByte() {
    with(published -> assertThat(published.keep(first, written)).isEqualTo(new Kept.Stored()));

    with(published -> assertThat(published.find(first)).contains(written));
  }

  @Test
  void theSameBytesMayBeOfferedAtEveryStart() {
    with(published -> published.keep(first, written));

    with(published -> assertThat(published.keep(first, written)).isEqualTo(new Kept.Stored()));
  }

  @Test
  void aVersionCannotBeRewritten() {
    with(published -> published.keep(first, written));

    with(
        published ->
            assertThat(published.keep(first, rewritten))
                .isEqualTo(new Kept.Differs(written.sha256(), rewritten.sha256())));
    with(published -> assertThat(published.find(first)).contains(written));
  }

  @Test
  void aNewVersionStandsBesideTheOld() {
    var second = new ActivityRef(ActivityRef.Kind.SCENARIO, slug, 2);
    with(published -> published.keep(first, written));

    with(published -> assertThat(published.keep(second, rewritten)).isEqualTo(new Kept.Stored()));
    with(published -> assertThat(published.find(first)).contains(written));
    with(published -> assertThat(published.find(second)).contains(rewritten));
  }

  @Test
  void aModuleAndAScenarioMayShareAName() {
    var module = new ActivityRef(ActivityRef.Kind.MODULE, slug, 1);
    with(published -> published.keep(first, written));

    with(published -> assertThat(published.find(module)).isEmpty());
  }

  private ContentBundle bundle(String text) {
    return ContentBundle.of(
        slug, "scenarios/" + slug, Map.of("scenario.yaml", text, "walks/a.yaml", "choose: []\n"));
  }
}
