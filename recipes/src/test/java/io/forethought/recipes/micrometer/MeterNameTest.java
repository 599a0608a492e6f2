package io.forethought.recipes.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.recipes.meters.MeterKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeterNameTest {

  private static final List<String> NAMES =
      List.of(
          "orders",
          "shop.orders",
          "shop.orders.created",
          "shop.orders.total",
          "shop.orders.count",
          "shop.orders.sum",
          "shop.orders.max",
          "shop.orders.info",
          "shop.orders.bucket",
          "shop.orders.seconds",
          "shop.orders.bytes",
          "shop-orders",
          "shopOrders.paidLate",
          "shop_orders",
          "_orders",
          "2nd.orders",
          "shop orders",
          "shop/orders",
          "shop.orders.");

  @ParameterizedTest
  @EnumSource
  void namesAreThoseOfMicrometer(MeterKind kind) {
    for (String name : NAMES) {
      for (String unit : List.of("", "bytes", "euro.cents")) {
        Optional<String> certain = MeterName.of(kind, name, unit, Exposition.CURRENT);

        certain.ifPresent(
            full -> assertThat(full).as(name + " in " + unit).isEqualTo(exposed(kind, name, unit)));
      }
    }
  }

  private static String exposed(MeterKind kind, String name, String unit) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    switch (kind) {
      case COUNTER ->
          Counter.builder(name).baseUnit(unit.isEmpty() ? null : unit).register(registry);
      case GAUGE ->
          Gauge.builder(name, () -> 1).baseUnit(unit.isEmpty() ? null : unit).register(registry);
      case TIMER -> Timer.builder(name).register(registry);
      case SUMMARY ->
          DistributionSummary.builder(name)
              .baseUnit(unit.isEmpty() ? null : unit)
              .register(registry);
    }
    return registry
        .scrape()
        .lines()
        .filter(line -> line.startsWith("# TYPE"))
        .map(line -> line.split(" ", 4)[2])
        .findFirst()
        .orElse("");
  }

  @Test
  void theSimpleclientKeepsTheEnding() {
    assertThat(MeterName.of(MeterKind.COUNTER, "orders.created", "", Exposition.SIMPLE))
        .contains("orders_created_total");
    assertThat(MeterName.of(MeterKind.COUNTER, "orders.created", "", Exposition.CURRENT))
        .contains("orders_total");
    assertThat(MeterName.of(MeterKind.COUNTER, "orders.created", "", Exposition.UNKNOWN)).isEmpty();
  }

  @Test
  void theLibraryFollowsFromTheClassPath() {
    String current = "io.micrometer.prometheusmetrics.PrometheusMeterRegistry";
    String simple = "io.micrometer.prometheus.PrometheusMeterRegistry";

    assertThat(Exposition.of(List.of(current))).isEqualTo(Exposition.CURRENT);
    assertThat(Exposition.of(List.of(simple))).isEqualTo(Exposition.SIMPLE);
    assertThat(Exposition.of(List.of())).isEqualTo(Exposition.UNKNOWN);
    assertThat(Exposition.of(List.of(), List.of("io.micrometer:micrometer-core:1.15.7")))
        .isEqualTo(Exposition.CURRENT);
    assertThat(Exposition.of(List.of(), List.of("io.micrometer:micrometer-core:1.12.1")))
        .isEqualTo(Exposition.UNKNOWN);
    assertThat(Exposition.of(List.of(simple), List.of("io.micrometer:micrometer-core:1.15.7")))
        .isEqualTo(Exposition.SIMPLE);
    assertThat(Exposition.of(List.of(current, simple))).isEqualTo(Exposition.UNKNOWN);
  }
}
