package io.forethought.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.testtools.Tool;
import io.forethought.testtools.Tool.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the picture of the README: the generated dashboard, while the sample is healthy, runs a
 * release with slow and failing payments, is healthy again, loses its database and its cache, and
 * recovers. Only {@code docs/draw-dashboard} runs it, because it takes ten minutes.
 */
@Tag("once")
class DashboardPicture {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Path DRAWING =
      Operations.SAMPLE.resolve("../.ci/grafana/draw/draw.mjs").normalize();

  private static final String BAD_RELEASE = "--payment-delay=2500 --failing-payments=60";
  private static final Set<String> ALERTS_OF_BAD_RELEASE =
      Set.of("HighLatency", "PaymentFailureSpike");
  private static final Set<String> ALERTS_OF_OUTAGE =
      Set.of("DatabaseErrors", "HighErrorRate", "LowCacheHitRate");

  /** Of each replica. */
  private static final int VISITORS = 3;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 25, unit = TimeUnit.MINUTES)
  @SuppressWarnings("try") // The crowd comes by itself.
  void everyPanelThatIsDrawnHasData() throws Exception {
    try (Stack stack = Stack.of(Release.of(""), folder)) {
      stack.startDatabase();
      stack.startCache();
      stack.startShop(Release.of(""), Release.image());
      stack.startAlertmanager(Tool.named("prometheus-alertmanager", "prometheus-alertmanager"));
      stack.startPrometheus(Tool.named("prometheus"));
      URI prometheus = stack.addresses("prometheus", 9090).get(0);
      Server rules = new Server(prometheus);
      Server alerts = new Server(stack.addresses("alertmanager", 9093).get(0));

      try (Crowd crowd = Crowd.of(VISITORS, stack.addresses("shop", 8080))) {
        healthyFor("20s", rules);
        Instant start = Instant.now();
        healthyFor("180s", rules);
        replaceShop(stack, BAD_RELEASE);
        eventually(() -> assertThat(alerts.alerts()).containsAll(ALERTS_OF_BAD_RELEASE));
        replaceShop(stack, "");
        healthyFor("120s", rules);
        stack.stop("redis");
        stack.stop("db");
        eventually(() -> assertThat(alerts.alerts()).containsAll(ALERTS_OF_OUTAGE));
        stack.startDatabase();
        stack.startCache();
        replaceShop(stack, "");
        healthyFor("120s", rules);
        long minutes = Duration.between(start, Instant.now()).toMinutes();
        assertThat(draw(prometheus, minutes)).isEqualTo(new Outcome(0, ""));
      }
    }
  }

  private static void replaceShop(Stack stack, String options) throws IOException {
    stack.stop("shop");
    stack.startShop(Release.of(options), Release.image());
  }

  /** Waits until both replicas have been scraped without a gap for some time. */
  private static void healthyFor(String time, Server rules) {
    String query = "min_over_time(up[%s]) == 1 and up offset %s".formatted(time, time);
    eventually(() -> assertThat(rules.series(query, Instant.now())).isEqualTo(2));
  }

  private static void eventually(ThrowingRunnable assertion) {
    await().atMost(PATIENCE).untilAsserted(assertion);
  }

  /** Draws the first panels of two rows; the program prints those without data. */
  private static Outcome draw(URI prometheus, long minutes)
      throws IOException, InterruptedException {
    return Tool.named("node", "nodejs")
        .run(
            "",
            DRAWING.toString(),
            "--row=HTTP",
            "--row=Payment",
            "--lines=2",
            "--minutes=" + minutes,
            "--step=4",
            "--rate-interval=20s",
            Operations.file("dashboard.json").toString(),
            prometheus.toString(),
            System.getProperty("forethought.picture"));
  }
}
