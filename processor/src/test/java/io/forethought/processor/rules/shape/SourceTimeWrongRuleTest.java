package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link SourceTimeWrongRule}. */
class SourceTimeWrongRuleTest {

  private static final Rule RULE = new SourceTimeWrongRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60 seconds | it is not a duration such as 1m30s | 60s
          soon       | it is not a duration such as 1m30s | 60s
          0          | it must be from 1s to 1d           | 1s
          999ms      | it must be from 1s to 1d           | 1s
          25h        | it must be from 1s to 1d           | 1d
          """)
  void aWrongRefreshIsAnError(String refresh, String reason, String meant) {
    assertThat(findings(RULE, gauge("pending").source().refresh(refresh)))
        .containsExactly(
            Finding.of(
                Code.SOURCE_TIME_WRONG,
                at("pending.refresh"),
                "refresh",
                refresh,
                "shop_orders_pending",
                reason,
                "refresh = \"" + meant + "\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60s | 61s   | a read may not take longer than refresh            | 1m
          60s | PT10S | it is not a duration such as 1m30s                 | 10s
          60s | 0s    | it must be from 1ms to 1d                          | 1ms
          ''  | 6s    | it must be from 1ms to 5s without refresh          | 5s
          ''  | x     | it is not a duration such as 1m30s                 | 2s
          """)
  void aWrongTimeoutIsAnError(String refresh, String timeout, String reason, String meant) {
    assertThat(findings(RULE, gauge("pending").source().refresh(refresh).timeout(timeout)))
        .containsExactly(
            Finding.of(
                Code.SOURCE_TIME_WRONG,
                at("pending.timeout"),
                "timeout",
                timeout,
                "shop_orders_pending",
                reason,
                "timeout = \"" + meant + "\""));
  }

  @Test
  void timesInRangeAreRight() {
    assertThat(
            findings(
                RULE,
                gauge("a").source(),
                gauge("b").source().refresh("1s").timeout("1s"),
                gauge("c").source().refresh("1d").timeout("1ms"),
                gauge("d").source().timeout("5s")))
        .isEmpty();
  }

  @Test
  void aGaugeWithoutSourceHasNoTimes() {
    assertThat(findings(RULE, gauge("pending").refresh("soon").timeout("x"))).isEmpty();
  }
}
