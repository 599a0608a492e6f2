package io.forethought.benchmarks.runtime.million;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.benchmarks.runtime.shop.Action;

/** One counter with a million series. */
@Metrics(namespace = "shop", subsystem = "shelf")
interface ShelfMetrics {

  /** The number of shelves. With each action, a shelf has a series. */
  int SHELVES = 100_000;

  @Budget(max = 1_000_010, reason = "This is what the benchmark is about.")
  @Counter(help = "What visitors did with the articles on a shelf.")
  void visited(
      Action action,
      @Budget(max = SHELVES + 1, reason = "This is what the benchmark is about.")
          @Label(from = 1, to = SHELVES)
          int shelf);
}
