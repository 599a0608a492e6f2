package io.forethought.processor.rules.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.Shop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class TimingTest {

  private static final String RATE = "rate(shop_orders_created_total[1m])";
  private static final String SUBQUERY = "deriv(shop_orders_pending[3m:])";

  @Test
  void aWindowIsLongEnoughForItsScrapeInterval() {
    assertThat(faults(RATE, Timing.every(Duration.ofSeconds(15)))).isEmpty();
    assertThat(faults(RATE, Timing.every(Duration.ofSeconds(30))))
        .containsExactly("WINDOW_SHORT [1m, scrape intervals, 30s, 2m]");
  }

  @Test
  void aSubqueryWithoutStepHasThatOfTheEvaluation() {
    Timing timing = Timing.USUAL.evaluatedEvery(Duration.ofMinutes(1));

    assertThat(faults(RATE, timing)).isEmpty();
    assertThat(faults(SUBQUERY, Timing.USUAL)).isEmpty();
    assertThat(faults(SUBQUERY, timing)).containsExactly("WINDOW_SHORT [3m, steps, 1m, 4m]");
  }

  private static List<String> faults(String text, Timing timing) {
    return CheckedQuery.of(Query.parse(text), Shop.index(), timing).faults().stream()
        .map(fault -> fault.code() + " " + fault.arguments())
        .toList();
  }
}
