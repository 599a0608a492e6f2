package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests how users set the severity of findings and suppress them. */
class SeverityTest {

  private static final String ORDERS =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop")
      interface Orders {
        @Counter(help = "Orders accepted since the start.")
        void accepted(Provider provider);
      }
      """;

  @Test
  void unknownOptionsFailTheBuild() {
    CompilerRun run =
        CompilerCall.javac()
            .option("-Aforethought.FT998=off", "-Aforethought.FT102=loud")
            .option("-Aforethought.maxSeriesPerMetric=many", "-Aforethought.FT205=off")
            .option("-Aforethought.today=2027-02-29")
            .source("shop.Orders", ORDERS.replace("Provider provider", ""))
            .run();

    assertThat(run.findings())
        .containsExactly(
            "error FT903 (no place)",
            "error FT903 (no place)",
            "error FT903 (no place)",
            "error FT903 (no place)",
            "error FT903 (no place)");
    assertThat(run.messages())
        .anyMatch(
            message ->
                message.contains("The option \"-Aforethought.today=2027-02-29\" is invalid.")
                    && message.contains(
                        "Fix: write the day as year-month-day: -Aforethought.today=2027-07-01"));
  }

  @Test
  void consequenceIsReportedWhereItsCauseIsSwitchedOff() {
    String count =
        ORDERS
            .replace("Provider provider", "")
            .replace("help =", "name = \"shop_orders_count\", help =");

    assertThat(CompilerCall.javac().source("shop.Orders", count).run().codesAndLines())
        .containsExactly("FT111:7");
    assertThat(
            CompilerCall.javac()
                .option("-Aforethought.FT111=off")
                .source("shop.Orders", count)
                .run()
                .codesAndLines())
        .containsExactly("FT102:7");
    assertThat(
            CompilerCall.javac()
                .source(
                    "shop.Orders",
                    count.replace(
                        "  @Counter",
                        "  @Suppress(value = \"FT111\", reason = \"Old dashboards.\") @Counter"))
                .run()
                .codesAndLines())
        .containsExactly("FT102:7");
  }

  @Test
  void nearestOptionIsTold() {
    CompilerRun run =
        CompilerCall.javac()
            .option("-Aforethought.maxSeriesPerMetrik=5", "-Aforethought.FT9999=off")
            .option("-Aforethought.maxValuesPerLabel=9999999999999999999")
            .source("shop.Orders", ORDERS.replace("Provider provider", ""))
            .run();

    assertThat(run.messages().stream().map(SeverityTest::fix).filter(fix -> !fix.isEmpty()))
        .containsExactlyInAnyOrder(
            "Fix: write -Aforethought.maxSeriesPerMetric=5",
            "Fix: remove it, or write one of the options alertmanagers, check, components,"
                + " explain, foreign, interval, lock, maxSeriesPerMetric, maxSeriesPerModule,"
                + " maxValuesPerLabel, module, operations, reasons, scrapeJob, scrapePath,"
                + " scrapePort, scrapeSecret, scrapeTargets, scrapeTokenFile, targetLabels, today,"
                + " unused or a code, such as -Aforethought.FT102=warn",
            "Fix: use a number of at most 999999999999999999:"
                + " -Aforethought.maxValuesPerLabel=1000");
  }

  private static String fix(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("Fix: "))
        .findFirst()
        .orElse("");
  }

  @Test
  void suppressionsSilenceTheirPlaceAndUnusedOnesAreTold() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                @SuppressWarnings("FT999")
                interface Orders {
                  @SuppressWarnings({"unused", "FT113", "FT114"})
                  @Counter
                  void accepted();

                  @SuppressWarnings("FT998")
                  @Counter(help = "Orders refused since the start.")
                  void refused();
                }
                """)
            .run();

    assertThat(run.findings())
        .containsExactly(
            "warning FT901 Orders.java:6:19",
            "warning FT901 Orders.java:8:41",
            "warning FT902 Orders.java:12:21");
    assertThat(run.generated()).containsOnlyKeys("shop.OrdersImpl");
  }

  @Test
  void ofOneFaultOnlyTheCauseIsTold() {
    assertThat(findings("@Label(max = 2000) String campaign"))
        .containsExactly("error FT214 Orders.java:8:30");
  }

  @Test
  void silencedCauseHidesNothing() {
    assertThat(findings("@SuppressWarnings(\"FT214\") @Label(max = 2000) String campaign"))
        .containsExactly("error FT207 Orders.java:8:8");
    assertThat(findings("@Label(max = 2000) String campaign", "-Aforethought.FT214=off"))
        .containsExactly("error FT207 Orders.java:8:8");
    assertThat(findings("@Label(max = 2000) String campaign", "-Aforethought.FT214=warn"))
        .containsExactly("error FT207 Orders.java:8:8", "warning FT214 Orders.java:8:30");
    assertThat(
            findings(
                "@Label(max = 2000) String campaign",
                "-Aforethought.FT214=warn",
                "-Aforethought.FT207=warn"))
        .containsExactly("warning FT214 Orders.java:8:30");
  }

  private static List<String> findings(String parameter, String... options) {
    return CompilerCall.javac()
        .option(options)
        .source("shop.Orders", ORDERS.replace("Provider provider", parameter))
        .run()
        .findings();
  }

  @Test
  void setWithASilencedUnitCanBeRegistered() throws Exception {
    CompilerRun run =
        CompilerCall.javac()
            .option("-Aforethought.FT104=off", "-Aforethought.FT106=off")
            .source(
                "shop.Waits",
                """
                package shop;

                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.*;

                @Metrics(namespace = "shop")
                public interface Waits {
                  @Gauge(name = "shop_wait", help = "Longest in line.", unit = Unit.SECONDS)
                  GaugeDataPoint one();

                  @Gauge(name = "shop_wait_hours", help = "Longest in line.", unit = Unit.SECONDS)
                  GaugeDataPoint two();
                }
                """)
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(Exercise.scrape(run.loader(), "shop.Waits"))
        .contains("shop_wait 4.0\n", "shop_wait_hours 4.0\n");
  }

  @Test
  void whatCannotBeGeneratedCannotBeSilenced() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                ORDERS.replace("Provider provider", "@SuppressWarnings(\"FT205\") String who"))
            .run();

    assertThat(run.findings())
        .containsExactly("warning FT901 Orders.java:8:35", "error FT205 Orders.java:8:51");
  }
}
