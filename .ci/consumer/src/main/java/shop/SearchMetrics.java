package shop;

import io.forethought.Counter;
import io.forethought.Metrics;

/** A metric set, as on the pages. */
@Metrics(namespace = "shop")
public interface SearchMetrics {

  /** Counts a search. */
  @Counter(help = "Searches that customers started.")
  void searched(boolean found);
}
