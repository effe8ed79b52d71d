package org.preceptor.learning;

import java.util.function.Function;

class InMemoryStoresTest extends StoresContract {

  private final Stores stores = new InMemoryStores().stores();

  @Override
  protected <T> T with(Function<Stores, T> work) {
    return work.apply(stores);
  }
}
