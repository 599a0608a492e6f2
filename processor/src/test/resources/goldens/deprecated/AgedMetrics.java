package shop;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.StateSet;

@Metrics(namespace = "shop")
public interface AgedMetrics {

  @Deprecated
  @Counter(help = "Orders sent by telefax.")
  void faxed(Channel channel);

  @Deprecated(forRemoval = true)
  @StateSet(help = "Which line is open.", states = Channel.class)
  void open(Channel channel);

  @Deprecated(forRemoval = true)
  enum Channel {
    FAX,
    TELEX
  }
}
