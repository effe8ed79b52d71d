package org.preceptor.scenario;

import java.util.stream.LongStream;

/** The seeds of tests that try many things drawn at random. */
final class Seeds {

  /** Mutation testing runs every test many times, and is content with some of the seeds. */
  private static final int SHARE = Integer.getInteger("seeds.one-in", 1);

  private Seeds() {}

  static LongStream some(int count) {
    return LongStream.range(0, count / SHARE);
  }
}
