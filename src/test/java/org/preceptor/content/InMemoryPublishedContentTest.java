package org.preceptor.content;

import java.util.function.Consumer;

class InMemoryPublishedContentTest extends PublishedContentContract {

  private final PublishedContent published = new InMemoryPublishedContent();

  @Override
  protected void with(Consumer<PublishedContent> work) {
    work.accept(published);
  }
}
