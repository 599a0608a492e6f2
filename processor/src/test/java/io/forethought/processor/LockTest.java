package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the lock file as users see it: written, checked, and never changed by accident. */
class LockTest {

  private static final String ORDERS =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop", subsystem = "orders")
      interface Orders {

        enum Provider { PAYPAL, @LabelValue("credit card, \\"old\\"") CARD }

        @Counter(help = "Orders that passed all checks.")
        CounterDataPoint accepted(Provider provider, @Label(max = 20) String campaign);

        @Histogram(help = "Time from order to payment.", unit = Unit.SECONDS, buckets = {0.5, 1, 60})
        DistributionDataPoint paid();

        @Summary(help = "Size of the bills.", unit = Unit.BYTES, quantiles = {0.5, 0.99})
        DistributionDataPoint bill();

        @StateSet(help = "Whether orders are taken.", states = Provider.class)
        StateSetDataPoint mode();
      }
      """;

  private static final String LOCK =
      """
      # The metrics that dashboards and alerts rely on. Forethought writes this file, and the build
      # fails when a declaration no longer matches it. To accept a change, compile with
      # -Aforethought.lock=update:<this file>. Review each change: a removed line breaks a query.

      shop_orders_accepted_total
        type: counter
        label campaign: …
        label provider: "credit card, \\"old\\"", paypal

      shop_orders_bill_bytes
        type: summary
        unit: bytes
        quantiles: 0.5, 0.99

      shop_orders_mode
        type: stateset
        label shop_orders_mode: "credit card, \\"old\\"", paypal

      shop_orders_paid_seconds
        type: histogram
        unit: seconds
        buckets: 0.5, 1, 60
      """;

  @TempDir private Path folder;
  private Path lock;

  @BeforeEach
  void nameLock() {
    lock = folder.resolve("metrics.lock");
  }

  private CompilerRun compile(Tool tool, String orders, String option) {
    return CompilerCall.of(tool)
        .option("-Aforethought.lock=" + option, "-Aforethought.FT426=off")
        .source("shop.Orders", orders)
        .run();
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void updateWritesWhatLaterCompilationsObey(Tool tool) throws IOException {
    assertThat(compile(tool, ORDERS, "update:" + lock).messages()).isEmpty();
    assertThat(Files.readString(lock)).isEqualTo(LOCK);

    assertThat(compile(tool, ORDERS, lock.toString()).messages()).isEmpty();
    assertThat(Files.readString(lock)).isEqualTo(LOCK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accepted(Provider     | approved(Provider     | FT701
          @Summary(help = "Size of the bills.", unit = Unit.BYTES, quantiles = {0.5, 0.99}) | @Histogram(help = "Size of the bills.", unit = Unit.BYTES, buckets = 9) | FT702
          Provider provider,    |                       | FT704
          String campaign       | String campaign, boolean first | FT705
          PAYPAL,               |                       | FT706 FT706
          PAYPAL,               | STRIPE,               | FT706 FT706 FT708 FT708
          {0.5, 1, 60}          | {0.5, 60}             | FT707
          {0.5, 0.99}           | {0.5}                 | FT707
          max = 20              | max = 30              |
          Size of the bills.    | Size of all bills.    |
          unit = Unit.SECONDS   | name = "shop_orders_paid_seconds" | FT105 FT703
          mode();               | mode(); @Gauge(help = "Open orders.") GaugeDataPoint backlog(); | FT708
          """)
  void everyKindOfChangeIsTold(String was, String is, String codes) throws IOException {
    Files.writeString(lock, LOCK);
    String changed = ORDERS.replace(was, is == null ? "" : is).replace("accepted(, ", "accepted(");
    assertThat(changed).isNotEqualTo(ORDERS);

    CompilerRun run = compile(Tool.JAVAC, changed, lock.toString());

    String found =
        run.findings().stream()
            .map(finding -> finding.replaceAll(".*(FT\\d+).*", "$1"))
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(codes == null ? "" : codes);
  }

  @Test
  void missingFileIsAnErrorBecauseAnOpenGateIsNone() {
    CompilerRun run = compile(Tool.JAVAC, ORDERS, lock.toString());

    assertThat(run.findings()).containsExactly("error FT909 (no place)");
    assertThat(run.messages().get(0))
        .contains("The lock file metrics.lock cannot be used: it does not exist.")
        .contains("-Aforethought.lock=update:" + lock);
  }

  @Test
  void lineThatCannotBeUnderstoodIsNamed() throws IOException {
    Files.writeString(lock, "shop_orders_paid_seconds\n  type: barometer\n");

    CompilerRun run = compile(Tool.JAVAC, ORDERS, lock.toString());

    assertThat(run.findings()).containsExactly("error FT909 (no place)");
    assertThat(run.messages().get(0)).contains("line 2: unknown type \"barometer\"");
  }

  @Test
  void conflictOfAMergeIsNoLock() throws IOException {
    Files.writeString(lock, LOCK.replace("  unit: seconds", "<<<<<<< ours\n  unit: seconds"));

    assertThat(compile(Tool.JAVAC, ORDERS, lock.toString()).findings())
        .contains("error FT909 (no place)");
  }

  @Test
  void faultyModuleIsNotLocked() throws IOException {
    Files.writeString(lock, LOCK);
    String unknown = ORDERS.replace("mode();", "mode(); @Gauge(help = \"Open.\") Unknown open();");

    compile(Tool.JAVAC, unknown, "update:" + lock);

    assertThat(Files.readString(lock)).isEqualTo(LOCK);
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void setWithAFaultIsNotLocked(Tool tool) throws IOException {
    Files.writeString(lock, LOCK);
    String faulty =
        ORDERS.replace(
            "mode();", "mode(); @Gauge(help = \"Open orders.\") GaugeDataPoint backlogTotal();");

    CompilerRun run = compile(tool, faulty, "update:" + lock);

    assertThat(run.codesAndLines()).containsExactly("FT103:21");
    assertThat(Files.readString(lock)).isEqualTo(LOCK);
  }

  @Test
  void faultThatTheBuildOnlyWarnsOfIsLocked() throws IOException {
    String faulty =
        ORDERS.replace(
            "mode();", "mode(); @Gauge(help = \"Open orders.\") GaugeDataPoint backlogTotal();");

    CompilerCall.of(Tool.JAVAC)
        .option("-Aforethought.lock=update:" + lock)
        .option("-Aforethought.FT103=warn", "-Aforethought.FT426=off")
        .source("shop.Orders", faulty)
        .run();

    assertThat(Files.readString(lock)).contains("shop_orders_backlog_total\n");
  }

  @Test
  void classOfSomebodyElseHasNotTakenTheMetrics() throws IOException {
    Files.writeString(lock, LOCK);

    for (String option : List.of(lock.toString(), "update:" + lock)) {
      CompilerRun run =
          CompilerCall.of(Tool.JAVAC)
              .option("-Aforethought.lock=" + option, "-Aforethought.FT426=off")
              .source("shop.Orders", ORDERS)
              .source("shop.OrdersImpl", "package shop;\n\nclass OrdersImpl {}\n")
              .run();

      assertThat(run.codesAndLines()).containsExactly("FT412:7");
      assertThat(Files.readString(lock)).isEqualTo(LOCK);
    }
  }

  @Test
  void setThatCannotBeReadHasNotLostItsMetrics() throws IOException {
    Files.writeString(lock, LOCK);
    String unknown = ORDERS.replace("mode();", "mode(); @Gauge(help = \"Open.\") Unknown open();");

    CompilerRun run = compile(Tool.JAVAC, unknown, lock.toString());

    assertThat(run.findings()).isEmpty();
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("Unknown"));
  }

  @Test
  void emptyPathIsNoPath() {
    assertThat(compile(Tool.JAVAC, ORDERS, "").findings())
        .containsExactly("error FT903 (no place)");
  }

  @Test
  void renamedMetricKeepsItsPromiseWhileBothNamesAreExported() throws IOException {
    Files.writeString(lock, LOCK);
    String renamed =
        ORDERS.replace(
            "CounterDataPoint accepted(",
            "@RenamedFrom(value = \"shop_orders_accepted_total\", until = \"2027-06-30\")"
                + " CounterDataPoint approved(");

    assertThat(compile(Tool.JAVAC, renamed, lock.toString()).findings())
        .containsExactly("note FT708 Orders.java:12:93");

    assertThat(compile(Tool.JAVAC, renamed, "update:" + lock).findings()).isEmpty();
    assertThat(Files.readString(lock))
        .contains("shop_orders_accepted_total\n", "shop_orders_approved_total\n");
    String over = ORDERS.replace("accepted(", "approved(");
    CompilerRun run = compile(Tool.JAVAC, over, lock.toString());
    assertThat(run.findings()).containsExactly("error FT701 (no place)");
    assertThat(run.messages().get(0))
        .startsWith(
            "[FT701] In the lock file: The metric \"shop_orders_accepted_total\" is locked, but is no"
                + " longer exported.");
  }
}
