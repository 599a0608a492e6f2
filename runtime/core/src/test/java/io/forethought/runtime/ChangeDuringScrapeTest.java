package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sets that are removed and registered again while a scrape reads the registry. The client may then
 * read a removed collector and its successor, and rejects the two.
 */
@Tag("once")
class ChangeDuringScrapeTest {

  /** So many that some are read before, between and after the collectors of a set. */
  private static final int OTHERS = 16;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** A way to read a registry. */
  enum Way {
    CLIENT {
      @Override
      String text(PrometheusRegistry registry) throws IOException {
        return written(registry.scrape());
      }
    },
    CLIENT_WITH_NAMES {
      @Override
      String text(PrometheusRegistry registry) throws IOException {
        return written(registry.scrape(name -> true));
      }
    },
    CLIENT_WITH_REQUEST {
      @Override
      String text(PrometheusRegistry registry) throws IOException {
        return written(registry.scrape(new OtherRequest()));
      }
    },
    SCRAPE {
      @Override
      String text(PrometheusRegistry registry) {
        return Scrape.text(registry);
      }
    },
    SCRAPE_WITH_NAMES {
      @Override
      String text(PrometheusRegistry registry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Scrape.writeOnly(registry, null, Set.of("shop_orders_pending"), out);
        return out.toString(StandardCharsets.UTF_8);
      }
    };

    abstract String text(PrometheusRegistry registry) throws IOException;

    static String written(MetricSnapshots snapshots) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrometheusTextFormatWriter.create().write(out, snapshots);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  static List<Arguments> waysAndLoaders() {
    return List.of(Way.values()).stream()
        .flatMap(way -> List.of(true, false).stream().map(own -> Arguments.of(way, own)))
        .toList();
  }

  /** Also by two applications, one after the other, that each bring the library. */
  @ParameterizedTest
  @MethodSource("waysAndLoaders")
  void aScrapeShowsASetAtMostOnce(Way way, boolean twoLibraries) throws Exception {
    Application first = Application.deploy(loader(twoLibraries), registry);
    Application second = twoLibraries ? successor(first) : first;
    AtomicBoolean changing = new AtomicBoolean();
    AtomicBoolean isFirst = new AtomicBoolean(true);
    registerOthers(
        () -> {
          if (changing.getAndSet(false)) {
            (isFirst.get() ? first : second).unregister();
            isFirst.set(!isFirst.get());
            (isFirst.get() ? first : second).register();
            scrapeOnOtherThread(way);
            changing.set(true);
          }
        });

    for (int i = 0; i < 5; i++) {
      changing.set(true);
      assertThat(timesPending(way.text(registry))).isLessThanOrEqualTo(1);
      changing.set(false);
      assertThat(timesPending(way.text(registry))).isEqualTo(1);
    }
    assertThat(Scrape.text(registry)).containsOnlyOnce("\n# TYPE shop_orders_pending ");
  }

  /** What another scrape sees does not change what this one may show. */
  private void scrapeOnOtherThread(Way way) {
    FutureTask<Long> scrape = new FutureTask<>(() -> timesPending(way.text(registry)));
    new Thread(scrape).start();
    try {
      assertThat(scrape.get()).isEqualTo(1);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ApplicationLoader loader(boolean withLibrary) {
    return withLibrary ? ApplicationLoader.withLibrary() : ApplicationLoader.ofApplication();
  }

  private Application successor(Application first) {
    first.unregister();
    Application second = Application.deploy(loader(true), registry);
    second.unregister();
    first.register();
    return second;
  }

  private void registerOthers(Runnable change) {
    for (int i = 0; i < OTHERS; i++) {
      Collector collector = new Change(change);
      registry.register(collector);
      MultiCollector multiCollector =
          new MultiCollector() {
            @Override
            public MetricSnapshots collect() {
              change.run();
              return new MetricSnapshots();
            }
          };
      registry.register(multiCollector);
    }
  }

  private static long timesPending(String text) {
    return text.lines().filter(line -> line.startsWith("shop_orders_pending ")).count();
  }

  /** A collector without metrics, whose reading changes something. */
  private record Change(Runnable change, Object identity) implements Collector {

    Change(Runnable change) {
      this(change, new Object());
    }

    @Override
    public MetricSnapshot collect() {
      change.run();
      return null;
    }

    @Override
    public MetricSnapshot collect(Predicate<String> includedNames) {
      return collect();
    }

    @Override
    public MetricSnapshot collect(
        Predicate<String> includedNames, PrometheusScrapeRequest request) {
      return collect();
    }
  }

  /** A request of an exporter that is not Forethought's. */
  private static final class OtherRequest implements PrometheusScrapeRequest {

    @Override
    public String getRequestPath() {
      return "/metrics";
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }
}
