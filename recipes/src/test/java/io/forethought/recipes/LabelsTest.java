package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {

  @TempDir private Path folder;

  @Test
  void valuesThatAreConstantsBecomeAnEnum() {
    Program.Converted converted =
        converted(
            """
            void take(MeterRegistry registry, boolean card) {
              registry.counter("shop.payments", "provider", card ? "stripe" : "cash").increment();
              registry.counter("shop.sales", "channel", "app").increment();
              registry.counter("shop.sales", "channel", "web").increment();
              registry.counter("shop.visits", "member", "true").increment();
              registry.counter("shop.gifts", "wrapped", String.valueOf(card)).increment();
              registry.counter("shop.delays", "unit", java.util.concurrent.TimeUnit.DAYS.name()).increment();
            }
            """);

    assertThat(converted.source("Orders"))
        .contains(
            "METRICS.payments(card ? \"stripe\" : \"cash\").inc();",
            "METRICS.gifts(card).inc();",
            "METRICS.delays(java.util.concurrent.TimeUnit.DAYS.name()).inc();",
            "METRICS.sales(Channel.APP).inc();",
            "METRICS.sales(Channel.WEB).inc();",
            "METRICS.visits(true).inc();");
    assertThat(converted.source("Channel")).contains("  APP,\n  WEB\n");
    assertThat(converted.source("ShopMetrics"))
        .contains(
            "payments(@Label(values = {\"cash\", \"stripe\"}) String provider);",
            "gifts(boolean wrapped);",
            "\"DAYS\", \"HOURS\"");
  }

  @Test
  void boundsThatAreGuessesAreReported() {
    Program.Converted converted =
        converted(
            """
            void fail(MeterRegistry registry, String code, String status, String step) {
              registry.counter("shop.errors", "code", code, "status", status, "step", step).increment();
              registry.counter("shop.stops", "code", code).increment();
            }
            """);

    assertThat(converted.source("ShopMetrics"))
        .contains(
            "// The values of code are not constants: check its bound. More values are recorded as"
                + " _other.")
        .contains("@Budget(max = 132_651, reason = \"The bounds of its labels are guesses.\")")
        .contains("CounterDataPoint stops(@Label(max = 50) String code);");
    assertThat(converted.rows())
        .extracting(ConvertedMeters.Row::detail)
        .containsExactly(
            "shop.ShopMetrics.errors; at most 50 values of code; at most 50 values of status; at most"
                + " 50 values of step",
            "shop.ShopMetrics.stops; at most 50 values of code");
  }

  private Program.Converted converted(String body) {
    Program.Converted converted =
        Program.of(MicrometerSource.of(body)).converted(new FromMicrometer());
    converted.program().compiled(folder);
    return converted;
  }
}
