package shop;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import parcels.ParcelService;
import parcels.ParcelService.Speed;

/** Calls a decorator of an interface of a library. */
public final class ParcelsTrial {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** It knows nothing of the interface that marks the methods. */
  private final ParcelService<Integer, String> library =
      new ParcelService<>() {
        @Override
        public String send(Speed speed, Integer parcel) throws IOException {
          if (parcel < 0) {
            throw new FileNotFoundException("none");
          }
          return speed + " " + parcel;
        }

        @Override
        public CompletionStage<String> location(boolean exact, List<? extends Integer> parcels) {
          return CompletableFuture.completedFuture("depot " + parcels);
        }
      };

  /** Results, exceptions, and methods that are only passed on. */
  public List<String> calls() throws Exception {
    ParcelService<Integer, String> metered = ParcelsMetered.of(library, registry);
    String refused;
    try {
      refused = metered.send(Speed.EXPRESS, -1);
    } catch (FileNotFoundException e) {
      refused = e.getMessage();
    }
    return List.of(
        metered.send(Speed.STANDARD, 4),
        metered.location(true, List.of(4)).toCompletableFuture().join(),
        String.valueOf(metered.open("north", "south")),
        refused,
        Scrape.text(registry)
            .lines()
            .filter(line -> line.startsWith("shop_parcels") && !line.contains("_bucket"))
            .filter(line -> line.endsWith(" 1") || line.endsWith(" 1.0"))
            .reduce("", (all, line) -> all + line + "\n"));
  }

  /** Native buckets and exemplars of a duration. */
  public List<String> durations() throws Exception {
    ParcelsMetered.of(library, registry).send(Speed.STANDARD, 4);
    HistogramSnapshot durations =
        (HistogramSnapshot)
            registry.scrape(name -> name.equals("shop_parcels_send_seconds")).stream()
                .findFirst()
                .orElseThrow();
    return durations.getDataPoints().stream()
        .filter(point -> point.getCount() == 1)
        .flatMap(
            point ->
                Stream.of(
                    "classic " + point.hasClassicHistogramData(),
                    "native " + point.hasNativeHistogramData(),
                    "request " + point.getExemplars().get(0).getLabels().get("request")))
        .toList();
  }
}
