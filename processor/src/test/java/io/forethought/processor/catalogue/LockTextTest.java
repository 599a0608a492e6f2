package io.forethought.processor.catalogue;

import static io.forethought.processor.catalogue.TestEntry.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.MetricType;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockTextTest {

  @Test
  void oneFactStandsInALine() {
    Catalogue catalogue =
        TestEntry.catalogue(
            "shop",
            entry(MetricType.COUNTER, "shop_orders_created_total")
                .label("payment_provider", "stripe", "paypal")
                .formerly("shop_orders_made_total", "2027-06-30"),
            entry(MetricType.HISTOGRAM, "shop_orders_processing_duration_seconds")
                .unit(BaseUnit.SECONDS)
                .capped("page", 20, "1d")
                .buckets(0.1, 1, 2.5, 10),
            entry(MetricType.SUMMARY, "shop_orders_size_bytes")
                .unit(BaseUnit.BYTES)
                .quantiles(0.5, 0.99),
            entry(MetricType.STATE_SET, "shop_mode").label("shop_mode", "open", "closed"),
            entry(MetricType.INFO, "shop_build_info").label("version"));

    assertThat(LockText.write(Lock.of(catalogue.entries())))
        .isEqualTo(
            """
            # The metrics that dashboards and alerts rely on. Forethought writes this file, and the build
            # fails when a declaration no longer matches it. To accept a change, compile with
            # -Aforethought.lock=update:<this file>. Review each change: a removed line breaks a query.

            shop_build_info
              type: info
              label version: …

            shop_mode
              type: stateset
              label shop_mode: closed, open

            shop_orders_created_total
              type: counter
              label payment_provider: paypal, stripe

            shop_orders_made_total
              type: counter
              label payment_provider: paypal, stripe

            shop_orders_processing_duration_seconds
              type: histogram
              unit: seconds
              label page: …
              buckets: 0.1, 1, 2.5, 10

            shop_orders_size_bytes
              type: summary
              unit: bytes
              quantiles: 0.5, 0.99
            """);
  }

  @Test
  void namesAndValuesStandInQuotationMarksWhereTheyWouldBeMisread() {
    Lock lock =
        new Lock(
            List.of(
                new Locked(
                    "größe total",
                    MetricType.GAUGE,
                    BaseUnit.NONE,
                    List.of(new CatalogueLabel("land: ort", List.of("a, b", "…", "€\n"), 0)),
                    List.of())));

    assertThat(LockText.write(lock))
        .endsWith(
            """
            "größe total"
              type: gauge
              label "land: ort": "a, b", "…", "€\\u000a"
            """);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Seeded seeded = new Seeded(20_260_501);
    for (int i = 0; i < 2_000; i++) {
      Lock lock = known(Lock.of(seeded.catalogue().entries()));
      String written = LockText.write(lock);
      String stored = new String(written.getBytes(UTF_8), UTF_8);

      assertThat(TextLock.read(stored)).as(written).isEqualTo(lock);
      assertThat(TextLock.read(stored.replace("\n", "\r\n"))).isEqualTo(lock);
    }
  }

  /** The lock without maximum numbers of label values and repeated names, which lock files lack. */
  private static Lock known(Lock lock) {
    return new Lock(
        lock.metrics().stream()
            .map(
                metric ->
                    new Locked(
                        metric.name(),
                        metric.type(),
                        metric.unit(),
                        metric.labels().stream()
                            .map(label -> new CatalogueLabel(label.name(), label.values(), 0))
                            .toList(),
                        metric.steps()))
            .filter(
                metric ->
                    lock.metrics().stream()
                            .filter(other -> other.name().equals(metric.name()))
                            .count()
                        == 1)
            .toList());
  }

  @Test
  void oldNameIsMarkedAsTemporary() {
    Catalogue catalogue =
        TestEntry.catalogue(
            "shop",
            entry(MetricType.COUNTER, "shop_orders_created_total")
                .formerly("shop_orders_made_total", "2027-06-30"),
            entry(MetricType.GAUGE, "shop_open"));

    String text = LockText.write(catalogue.entries());

    assertThat(text)
        .endsWith(
            """

            shop_open
              type: gauge

            shop_orders_created_total
              type: counter

            shop_orders_made_total
              # the old name of shop_orders_created_total, exported until 2027-06-30
              type: counter
            """);
    assertThat(TextLock.read(text)).isEqualTo(Lock.of(catalogue.entries()));
  }
}
