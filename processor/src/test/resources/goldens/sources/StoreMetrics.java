package shop;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.GaugeMode;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
import io.forethought.Unit;

@Metrics(namespace = "shop", subsystem = "store")
public interface StoreMetrics {

  enum Sources {
    WEB,
    STORE
  }

  @Counter(help = "Customers by how they came.")
  void visited(Sources sources);

  @Gauge(help = "Length of the queue at the door.", multiprocess = GaugeMode.LIVESUM)
  double sources();

  @Gauge(help = "Space that the storage has left.", unit = Unit.BYTES, timeout = "2s500ms")
  @RenamedFrom(value = "shop_store_space_bytes", until = "2099-12-31")
  double free();

  @Gauge(
      help = "Pieces in the storage.",
      refresh = "1h",
      timeout = "1m",
      unknownAfterFailure = true)
  double pieces();
}
