package io.forethought.processor.testing;

import java.util.stream.LongStream;

/**
 * The share of a campaign for this test run. If the tests run on two JDKs, each of them tries every
 * second seed, so that all seeds are tried and both JDKs compile all kinds of sources.
 */
public final class Share {

  private static final String PROPERTY = "forethought.share";

  private Share() {}

  /** The seeds below a number for this run, in increasing order; all of them on a single JDK. */
  public static LongStream ofSeeds(long all) {
    return switch (System.getProperty(PROPERTY, "")) {
      case "even" -> LongStream.range(0, all).filter(seed -> seed % 2 == 0);
      case "odd" -> LongStream.range(0, all).filter(seed -> seed % 2 == 1);
      case "" -> LongStream.range(0, all);
      default -> throw new IllegalArgumentException(PROPERTY + " is neither even nor odd");
    };
  }
}
