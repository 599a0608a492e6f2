package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Series with a label whose idle time is one hour, under a clock that the tests set. */
class ExpiryTest {

  private static final long HOUR = Duration.ofHours(1).toMillis();

  private final AtomicLong now = new AtomicLong();
  private final FamilySet families = new FamilySet(false, now::get);

  private final CounterFamily.Builder visits =
      CounterFamily.builder(families, "visits_total", "V.");
  private final CappedLabel page = visits.cappedLabel("page", 2, HOUR);
  private final CounterFamily visited = visits.build();
  private final Exposition exposition = Exposition.of(families);

  @Test
  void aSeriesThatIsNotUsedForTheTimeIsRemovedByAScrape() {
    visit("cart").inc();
    visit("help").inc();
    assertThat(scraped())
        .isEqualTo("visits_total{page=\"cart\"} 1.0\nvisits_total{page=\"help\"} 1.0\n");
    pass(Duration.ofMinutes(59));
    visit("help").inc();
    assertThat(scraped())
        .isEqualTo("visits_total{page=\"cart\"} 1.0\nvisits_total{page=\"help\"} 2.0\n");
    pass(Duration.ofMinutes(1));

    assertThat(scraped()).isEqualTo("visits_total{page=\"help\"} 2.0\n");
  }

  @Test
  void theTimeBeginsWithTheFirstScrapeAfterTheLastUse() {
    visit("cart").inc();
    pass(Duration.ofHours(5));
    assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} 1.0\n");
    pass(Duration.ofMinutes(59));
    assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} 1.0\n");
    pass(Duration.ofMinutes(1));

    assertThat(scraped()).isEmpty();
  }

  @Test
  void itsPlaceIsFreeForANewValue() {
    visit("cart").inc();
    visit("help").inc();
    visit("home").inc();
    assertThat(scraped())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="page",metric="visits_total"} 1.0
            visits_total{page="_other"} 1.0
            visits_total{page="cart"} 1.0
            visits_total{page="help"} 1.0
            """);
    pass(Duration.ofHours(1));
    visit("help").inc();
    assertThat(scraped()).contains("page=\"help\"} 2.0").doesNotContain("cart", "page=\"_other\"");

    visit("home").inc();
    visit("legal").inc();

    assertThat(scraped())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="page",metric="visits_total"} 2.0
            visits_total{page="_other"} 1.0
            visits_total{page="help"} 2.0
            visits_total{page="home"} 1.0
            """);
  }

  @Test
  void aSeriesThatComesBackBeginsAtZero() {
    visit("cart").inc(5);
    removeIdle();

    visit("cart").inc(2);

    assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} 2.0\n");
  }

  @Test
  void whoKeptADataPointRecordsIntoTheNewSeries() {
    CounterDataPoint kept = visit("cart");
    kept.inc(5);
    removeIdle();

    kept.inc();
    visit("cart").inc(2);
    kept.inc(0.5);
    kept.incWithExemplar(4, Labels.of("a", "b"));

    assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} 7.5\n");
    assertThat(kept.get()).isEqualTo(7.5);
    assertThat(kept.getLongValue()).isEqualTo(7);
  }

  @Test
  void whoKeptADataPointWhosePlaceIsTakenRecordsUnderOther() {
    CounterDataPoint kept = visit("cart");
    kept.inc(5);
    removeIdle();
    visit("help").inc();
    visit("home").inc();

    kept.inc(3);

    assertThat(scraped())
        .isEqualTo(
            """
            forethought_label_overflow_total{label="page",metric="visits_total"} 1.0
            visits_total{page="_other"} 3.0
            visits_total{page="help"} 1.0
            visits_total{page="home"} 1.0
            """);
  }

  @Test
  void aValueStaysWhileADataPointIsUsedThatSomebodyKept() {
    CounterDataPoint kept = visit("cart");
    for (int hour = 0; hour < 5; hour++) {
      kept.inc();
      assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} " + (hour + 1) + ".0\n");
      pass(Duration.ofMinutes(50));
    }
    visit("cart").inc();

    assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} 6.0\n");
  }

  @Test
  void otherLabelsKeepTheirValues() {
    CounterFamily.Builder sales = CounterFamily.builder(families, "sales_total", "S.");
    EnumLabel<Color> color = sales.label("color", Color.values());
    CappedLabel shop = sales.cappedLabel("shop", 2, HOUR);
    CounterFamily sold = sales.build();
    Exposition both = Exposition.of(families);
    CounterDataPoint kept = sold.at(color.offset(Color.DARK_GREEN) + shop.offset("oslo"));
    kept.inc();
    sold.at(color.offset(Color.RED) + shop.offset("oslo")).inc();
    both.scraped();
    pass(Duration.ofHours(1));
    sold.at(color.offset(Color.RED) + shop.offset("oslo")).inc();
    assertThat(both.scraped().lines()).hasSize(1);

    kept.inc(4);

    assertThat(both.scraped()).contains("sales_total{color=\"dark_green\",shop=\"oslo\"} 4.0\n");
  }

  @Test
  void gaugesHistogramsAndSummariesAreRemovedToo() {
    GaugeFamily.Builder gauge = GaugeFamily.builder(families, "stock", "S.");
    CappedLabel ofGauge = gauge.cappedLabel("shop", 2, HOUR);
    GaugeFamily stock = gauge.build();
    HistogramFamily.Builder histogram = HistogramFamily.builder(families, "wait", "W.").buckets(1);
    CappedLabel ofHistogram = histogram.cappedLabel("shop", 2, HOUR);
    HistogramFamily wait = histogram.build();
    SummaryFamily.Builder summary = SummaryFamily.builder(families, "size", "S.");
    CappedLabel ofSummary = summary.cappedLabel("shop", 2, HOUR);
    SummaryFamily size = summary.build();
    Exposition all = Exposition.of(families);
    GaugeDataPoint keptStock = stock.at(ofGauge.offset("oslo"));
    DistributionDataPoint keptWait = wait.at(ofHistogram.offset("oslo"));
    DistributionDataPoint keptSize = size.at(ofSummary.offset("oslo"));
    keptStock.set(7);
    keptWait.observe(0.5);
    keptSize.observe(3);
    assertThat(all.scraped().lines()).hasSize(7);
    pass(Duration.ofHours(1));
    assertThat(all.scraped()).isEmpty();

    keptStock.set(8);
    keptWait.observeWithExemplar(2, Labels.of("a", "b"));
    keptSize.observe(4);

    assertThat(all.scraped())
        .isEqualTo(
            """
            size_count{shop="oslo"} 1
            size_sum{shop="oslo"} 4.0
            stock{shop="oslo"} 8.0
            wait_bucket{shop="oslo",le="1.0"} 0
            wait_bucket{shop="oslo",le="+Inf"} 1
            wait_count{shop="oslo"} 1
            wait_sum{shop="oslo"} 2.0
            """);
    assertThat(keptStock.get()).isEqualTo(8);
    assertThat(keptWait.getCount() + keptSize.getCount()).isEqualTo(2);
    assertThat(keptWait.getSum() + keptSize.getSum()).isEqualTo(6);
  }

  @Test
  void whatIsInProgressStaysUntilItEnds() {
    GaugeFamily.Builder gauge = GaugeFamily.builder(families, "running", "R.");
    CappedLabel job = gauge.cappedLabel("job", 2, HOUR);
    GaugeFamily running = gauge.build();
    Exposition all = Exposition.of(families);
    running.at(job.offset("import")).inc();
    all.scraped();
    pass(Duration.ofHours(9));
    assertThat(all.scraped()).isEqualTo("running{job=\"import\"} 1.0\n");

    running.at(job.offset("import")).dec();
    assertThat(all.scraped()).isEqualTo("running{job=\"import\"} 0.0\n");
    pass(Duration.ofHours(1));
    assertThat(all.scraped()).isEmpty();
  }

  @Test
  void aSeriesCanBeRemovedByHand() {
    CounterDataPoint kept = visit("cart");
    kept.inc(5);
    visit("help").inc();

    assertThat(Family.remove(kept)).isTrue();
    assertThat(Family.remove(kept)).isFalse();
    assertThat(scraped()).isEqualTo("visits_total{page=\"help\"} 1.0\n");

    kept.inc();
    assertThat(scraped()).contains("visits_total{page=\"cart\"} 1.0\n");

    visited.clear();
    assertThat(scraped()).isEmpty();
    kept.inc(2);
    assertThat(scraped()).isEqualTo("visits_total{page=\"cart\"} 2.0\n");
  }

  @Test
  void seriesOfOtherMetricsCannotBeRemoved() {
    CounterFamily.Builder calls = CounterFamily.builder(families, "calls_total", "C.");
    CappedLabel caller = calls.cappedLabel("caller", 2);
    CounterFamily called = calls.build();
    CounterDataPoint point = called.at(caller.offset("a"));
    point.inc();

    assertThat(Family.remove(point)).isFalse();
    called.clear();
    assertThat(point.get()).isEqualTo(1);
  }

  @Test
  void aStateSetAndAValueThatIsFollowedHaveNoIdleTime() {
    StateSetFamily.Builder<Color> mode =
        StateSetFamily.builder(families, "mode", "M.", Color.values(), java.util.Map.of());
    CappedLabel unused = mode.cappedLabel("shop", 2, HOUR);
    GaugeFamily.Builder gauge = GaugeFamily.builder(families, "stock", "S.");
    CappedLabel shop = gauge.cappedLabel("shop", 2, HOUR);
    GaugeDataPoint stock = gauge.build().at(shop.offset("oslo"));

    assertThatThrownBy(mode::build)
        .hasMessage("The series of \"mode\" cannot be removed, but a label has an idle time.");
    assertThatThrownBy(() -> GaugeFamily.follow(stock, this, () -> 1))
        .hasMessage(
            "A gauge with a label that has an idle time cannot follow a value, because its series"
                + " can be removed.");
    assertThatThrownBy(() -> CounterFamily.follow(visit("cart"), this, () -> 1))
        .hasMessage(
            "A counter with a label that has an idle time cannot follow a count, because its series"
                + " can be removed.");
  }

  private CounterDataPoint visit(String name) {
    return visited.at(page.offset(name));
  }

  private void removeIdle() {
    scraped();
    pass(Duration.ofHours(1));
    assertThat(scraped()).isEmpty();
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private String scraped() {
    return exposition.scraped();
  }
}
