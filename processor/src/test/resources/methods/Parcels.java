package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.HistogramKind;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;
import io.prometheus.metrics.model.snapshots.Labels;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import parcels.ParcelService;

/** What is measured of a library's interface. */
@Instrumented(of = ParcelService.class, namespace = "shop")
public interface Parcels<P> extends ParcelService<P, String> {

  /** Labels of exemplars. */
  final class Request implements Supplier<Labels> {
    @Override
    public Labels get() {
      return Labels.of("request", "7");
    }
  }

  @Timed(
      buckets = {0.1, 1},
      kind = HistogramKind.BOTH,
      exemplarLabels = Request.class)
  @CountExceptions(value = IOException.class, exemplars = true)
  @Override
  String send(@Label Speed speed, P parcel);

  @Counted
  @Override
  CompletionStage<String> location(@Label boolean exact, List<? extends P> parcels);
}
