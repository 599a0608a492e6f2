package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import parcels.ParcelService;

/** What is measured of a library's interface. */
@Instrumented(of = ParcelService.class, namespace = "shop")
public interface Parcels<P> extends ParcelService<P, String> {

  @Timed(buckets = {0.1, 1})
  @CountExceptions(IOException.class)
  @Override
  String send(@Label Speed speed, P parcel);

  @Counted
  @Override
  CompletionStage<String> location(@Label boolean exact, List<? extends P> parcels);
}
