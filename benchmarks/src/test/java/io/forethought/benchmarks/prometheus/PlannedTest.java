package io.forethought.benchmarks.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.plan.ExposedMetric;
import io.forethought.processor.plan.ScrapedMetrics;
import io.forethought.runtime.Scrape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulated targets, and what is planned for them. */
@Tag("once")
class PlannedTest {

  private static final int SERIES = 1_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aTargetHasAsManySeriesAsIsSaid(Mix mix) throws MalformedScrapeException {
    List<ExposedMetric> metrics = metrics(new Load(mix, SERIES));

    // With the number of values beyond a bound, which Forethought counts itself.
    assertThat(metrics.stream().mapToLong(ExposedMetric::series).sum()).isEqualTo(SERIES + 1);
    assertThat(metrics).extracting(ExposedMetric::type).contains("histogram", "counter", "gauge");
  }

  @Test
  void valuesChangeBetweenScrapes() {
    Load load = new Load(Mix.SHOP, SERIES);
    String before = Scrape.text(load.registry());

    load.record();

    assertThat(Scrape.text(load.registry())).isNotEqualTo(before);
  }

  @Test
  void twiceTheSamplesTakeTwiceTheDisk() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Scrape.writeGzip(new Load(Mix.SHOP, Scenario.TEN.series()).registry(), null, written);
    byte[] page = written.toByteArray();
    Measured once = new Measured(1, 1, 1, 100, 1, 1, new Block(100, 10, 10, 1));
    Measured twice = new Measured(1, 1, 1, 200, 1, 1, new Block(200, 20, 20, 1));

    Planned one = Planned.of(Scenario.TEN, page, once);
    Planned two = Planned.of(Scenario.TEN, page, twice);

    assertThat(two.block()).isCloseTo(2 * one.block(), withPercentage(1));
    assertThat(two.log()).isCloseTo(2 * one.log(), withPercentage(1));
    assertThat(two.memory()).isEqualTo(one.memory());
    assertThat(one.scrape()).isCloseTo(page.length, withPercentage(1));
  }

  @Test
  void figuresAreKept() throws IOException {
    Measured measured = new Measured(1, 2, 2.5, 3, 4, 5.5, new Block(6, 7, 8, 9));
    Path file = folder.resolve("measured.properties");

    measured.write(file);

    assertThat(Measured.read(file)).isEqualTo(measured);
  }

  private static List<ExposedMetric> metrics(Load load) throws MalformedScrapeException {
    String page = Scrape.text(load.registry());
    return ScrapedMetrics.of(
            page,
            io.forethought.processor.exposition.Scrape.read(page),
            OptionalLong.of(page.length()))
        .metrics();
  }
}
