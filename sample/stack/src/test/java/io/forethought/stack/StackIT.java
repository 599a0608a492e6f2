package io.forethought.stack;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the services of {@code compose.yaml}, and causes everything that an alert warns of. The
 * durations of the rules are shorter than the generated ones: {@link ShortRules}.
 */
@Tag("once")
class StackIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A release with slow and failing payments, without its migration, and with a fault. */
  private static final String BAD_RELEASE =
      "--skip-migration --payment-delay=4000 --failing-payments=90";

  private static final Set<String> ALERTS_OF_BAD_RELEASE =
      Set.of(
          "HighLatency",
          "LabelOverflow",
          "PaymentAuthorizationErrorBudgetBurnsFast",
          "PaymentAuthorizationErrorBudgetBurnsSlowly",
          "PaymentFailureSpike",
          "ScrapeErrors",
          "UnappliedMigrations");

  private static final Set<String> ALERTS_OF_OUTAGE =
      Set.of("DatabaseErrors", "HighErrorRate", "LowCacheHitRate", "PoolExhausted", "ReadFailures");

  /**
   * Metrics without a series: the shop renders no templates, rejects no amounts, evicts nothing
   * from Redis and reads its gauges at each scrape, and its JVM does not track native memory.
   */
  private static final Set<String> WITHOUT_SERIES =
      Set.of(
          "cache_evictions",
          "forethought_amounts_rejected",
          "forethought_last_refresh_timestamp_seconds",
          "http_responses_rendered",
          "jvm_native_memory");

  /** The replicas that were scraped for longer than the longest window of a rule. */
  private static final String HEALTHY = "sum_over_time(up[12s]) >= 5";

  /** Of each replica. */
  private static final int VISITORS = 12;

  @TempDir private Path folder;

  @Test
  void everyAlertOfTheShopHasACause() {
    Set<String> causes = new TreeSet<>(ALERTS_OF_BAD_RELEASE);
    causes.addAll(ALERTS_OF_OUTAGE);

    assertThat(Operations.names("alert")).isEqualTo(causes);
  }

  @Test
  @SuppressWarnings("try") // The crowd comes by itself.
  void everyAlertReachesAlertmanagerAndResolvesAndEveryExpressionHasData() throws Exception {
    Tool prometheus = Tool.named("prometheus");
    Tool alertmanager = Tool.named("prometheus-alertmanager", "prometheus-alertmanager");
    Instant start = Instant.now();
    try (Stack stack = Stack.of(Release.of(""), folder)) {
      stack.startDatabase();
      stack.startCache();
      stack.startShop(Release.of(BAD_RELEASE), Release.image(FaultyShop.class));
      stack.startAlertmanager(alertmanager);
      stack.startPrometheus(prometheus);
      Server rules = new Server(stack.addresses("prometheus", 9090).get(0));
      Server alerts = new Server(stack.addresses("alertmanager", 9093).get(0));
      eventually(() -> assertThat(rules.targets()).containsExactly("up", "up"));

      try (Crowd crowd = Crowd.of(VISITORS, stack.addresses("shop", 8080))) {
        eventually(() -> assertThat(alerts.alerts()).containsAll(ALERTS_OF_BAD_RELEASE));
        stack.stop("redis");
        stack.stop("db");
        eventually(() -> assertThat(alerts.alerts()).containsAll(ALERTS_OF_OUTAGE));
      }
      assertThat(withoutData(rules, start)).isEqualTo(queriesOf(WITHOUT_SERIES));

      repair(stack);
      eventually(() -> assertThat(rules.series(HEALTHY, Instant.now())).isEqualTo(2));
      eventually(() -> assertThat(rules.pending()).isEmpty());
      eventually(() -> assertThat(alerts.alerts()).isEmpty());
    }
  }

  private static void eventually(ThrowingRunnable assertion) {
    await().atMost(PATIENCE).untilAsserted(assertion);
  }

  /** Starts what is missing, and the shop of the compose file in the place of the bad release. */
  private static void repair(Stack stack) throws IOException {
    stack.stop("shop");
    stack.startDatabase();
    stack.startCache();
    stack.startShop(Release.of(""), Release.image());
  }

  private static Set<String> queriesOf(Set<String> metrics) {
    return Operations.queries().stream()
        .filter(query -> metrics.stream().anyMatch(query::contains))
        .collect(toCollection(TreeSet::new));
  }

  /** Recorded series and panels of the dashboard that had no data. */
  private static Set<String> withoutData(Server prometheus, Instant since) throws Exception {
    Set<String> empty = new TreeSet<>();
    for (String query : Operations.queries()) {
      if (prometheus.series(query, since) == 0) {
        empty.add(query);
      }
    }
    return empty;
  }
}
