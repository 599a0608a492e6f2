package rules;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Label;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "pages")
interface PageMetrics {

  @Budget(max = 20_000_000, reason = "Only a few of the combinations occur.")
  @Counter(help = "Pages that customers read to the end.")
  void read(
//     ^ FT222
      @Label(from = 1, to = 199) int page,
      @Label(from = 1, to = 199) int theme,
      @Label(from = 1, to = 199) int chapter,
      boolean printed);
}
