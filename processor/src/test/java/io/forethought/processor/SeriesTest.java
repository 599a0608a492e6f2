package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import io.forethought.processor.testing.Promtool;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests that findings count as many series as a scrape contains once every value was recorded. */
class SeriesTest {

  private static final Pattern COUNTED =
      Pattern.compile("The metric \"(\\w+)\" can have (?:.* = )?([0-9,]+) series");

  private static final String SET =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;
      import java.time.DayOfWeek;

      @Metrics(namespace = "shop")
      public interface Shop {
        enum Door { OPEN, SHUT, LOCKED }

        @Counter(help = "Orders accepted by the shop.")
        CounterDataPoint accepted(DayOfWeek day, boolean first, @Label(from = 1, to = 3) int stars);

        @Gauge(help = "Articles that lie in the warehouse.")
        GaugeDataPoint stock(@Label(max = 4) String article);

        @Histogram(help = "Time to build a page.", unit = Unit.SECONDS)
        DistributionDataPoint built(
            @Label(values = {"cart", "help", "home", "legal", "other"}) String page, boolean mobile);

        @Histogram(help = "Weight of parcels sent.", unit = Unit.GRAMS, buckets = {10, 100, 1000})
        DistributionDataPoint parcel(DayOfWeek day);

        @Summary(help = "Size of answers to customers.", unit = Unit.BYTES, quantiles = {0.5, 0.9})
        DistributionDataPoint answer(boolean mobile);

        @Summary(help = "Time that customers waited.", unit = Unit.SECONDS)
        DistributionDataPoint wait(boolean mobile);

        @StateSet(help = "Whether customers can come in.", states = Door.class)
        StateSetDataPoint entry(boolean back);
      }
      """;

  @Test
  void findingsCountAsPromtoolDoes()
      throws ReflectiveOperationException, IOException, InterruptedException {
    Promtool promtool = Promtool.find();
    CompilerRun run =
        CompilerCall.javac()
            .option("-Aforethought.FT207=warn", "-Aforethought.maxSeriesPerMetric=1")
            .source("shop.Shop", SET)
            .run();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();

    Map<String, Long> counted = counted(run);

    assertThat(counted)
        .containsOnlyKeys(
            "shop_accepted_total",
            "shop_answer_bytes",
            "shop_built_seconds",
            "shop_entry",
            "shop_parcel_grams",
            "shop_stock",
            "shop_wait_seconds");
    assertThat(promtool.series(Exercise.scrapeAll(run.loader(), "shop.Shop")))
        .containsAllEntriesOf(counted);
  }

  private static Map<String, Long> counted(CompilerRun run) {
    Map<String, Long> counted = new TreeMap<>();
    for (String message : run.messages()) {
      Matcher matcher = COUNTED.matcher(message);
      if (matcher.find()) {
        counted.put(matcher.group(1), Long.parseLong(matcher.group(2).replace(",", "")));
      }
    }
    return counted;
  }
}
