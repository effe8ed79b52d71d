package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateStoreTest {

  private static final int MANY = 5_000;

  @ParameterizedTest(name = "{0} words")
  @ValueSource(ints = {1, 2, 3})
  void eachStateIsKeptOnceUnderTheNumberItWasFoundBy(int words) {
    var random = new Random(words);
    var store = new StateStore(words, MANY);
    var numbers = new HashMap<List<Long>, Integer>();
    for (int i = 0; i < MANY; i++) {
      var state = random.longs(words, 0, 40 / words).toArray();
      var key = new ArrayList<Long>();
      for (long word : state) {
        key.add(word);
      }
      int expected = numbers.computeIfAbsent(key, k -> numbers.size());

      assertThat(store.add(state, i, i + 1)).isEqualTo(expected);
    }
    assertThat(store.size()).isEqualTo(numbers.size());
  }

  @Test
  void growingForgetsNothing() {
    var store = new StateStore(1, MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(store.add(new long[] {i * 7L}, i - 1, i % 5)).isEqualTo(i);
    }

    for (int i = 0; i < MANY; i++) {
      assertThat(store.add(new long[] {i * 7L}, 0, 0)).isEqualTo(i);
      assertThat(store.states()[i]).isEqualTo(i * 7L);
      assertThat(store.from(i)).isEqualTo(i - 1);
      assertThat(store.by(i)).isEqualTo(i % 5);
    }
  }

  @Test
  void beyondTheBudgetNothingIsAddedAndTheKnownIsFound() {
    var store = new StateStore(1, 2);
    store.add(new long[] {1}, -1, 0);
    store.add(new long[] {2}, 0, 0);

    assertThat(store.add(new long[] {3}, 0, 0)).isEqualTo(StateStore.FULL);
    assertThat(store.add(new long[] {2}, 0, 0)).isEqualTo(1);
    assertThat(store.size()).isEqualTo(2);
  }

  @Test
  void aStateTakesSomeTensOfBytes() {
    var store = new StateStore(2, MANY);
    for (int i = 0; i < MANY; i++) {
      store.add(new long[] {i, i}, 0, 0);
    }

    assertThat(store.bytes() / MANY).isBetween(16L + 8 + 4, 2 * (16L + 8 + 8));
  }
}
