package io.forethought.processor.plan;

import java.time.Duration;

/** How long the blocks are in which Prometheus keeps samples. */
final class Blocks {

  private Blocks() {}

  /** The length of the longest blocks, which hold most samples. */
  static Duration length(Duration retention) {
    Duration most = retention.dividedBy(Costs.BLOCKS_IN_RETENTION);
    if (most.compareTo(Costs.LONGEST_BLOCK) > 0) {
      most = Costs.LONGEST_BLOCK;
    }
    Duration length = Costs.FIRST_BLOCK;
    while (length.multipliedBy(Costs.BLOCKS_IN_BLOCK).compareTo(most) <= 0) {
      length = length.multipliedBy(Costs.BLOCKS_IN_BLOCK);
    }
    return length;
  }
}
