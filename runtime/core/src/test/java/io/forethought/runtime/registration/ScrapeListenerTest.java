package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link ScrapeListener}. */
@Tag("once")
class ScrapeListenerTest {

  private final List<String> heard = new ArrayList<>();
  private final ScrapeListener listener =
      new ScrapeListener(names -> heard.add(names.test("a") + " " + names.test("b")));
  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void everyKindOfScrapeNotifiesOnceAndShowsNoMetric() {
    Predicate<String> onlyA = name -> name.equals("a");
    registry.register(listener);
    List<MetricSnapshot> shown = new ArrayList<>();

    registry.scrape().forEach(shown::add);
    registry.scrape(new Request()).forEach(shown::add);
    registry.scrape(onlyA).forEach(shown::add);
    registry.scrape(onlyA, new Request()).forEach(shown::add);

    assertThat(heard).containsExactly("true true", "true true", "true false", "true false");
    assertThat(shown).isEmpty();
  }

  @Test
  void afterItIsUnregisteredNothingIsNotified() {
    registry.register(listener);
    registry.unregister(listener);

    assertThat(registry.scrape().size()).isZero();
    assertThat(heard).isEmpty();
  }

  /** A request without parameters. */
  private record Request() implements PrometheusScrapeRequest {

    @Override
    public String getRequestPath() {
      return "/metrics";
    }

    @Override
    public String[] getParameterValues(String name) {
      return new String[0];
    }
  }
}
