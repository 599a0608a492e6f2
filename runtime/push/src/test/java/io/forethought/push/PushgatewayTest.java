package io.forethought.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.forethought.testtools.Pushgateway;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real Pushgateway has the metrics of a job, however the job ended. */
class PushgatewayTest {

  @TempDir private Path folder;
  private Pushgateway gateway;

  @BeforeEach
  void start() throws Exception {
    gateway = Pushgateway.start(folder);
  }

  @AfterEach
  void stop() {
    if (gateway != null) {
      gateway.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"last-line, 0", "close, 0", "exception, 1", "exit, 3", "signal, 143"})
  void metricsArriveHoweverTheJobEnds(String way, int status) throws Exception {
    assertThat(Job.run("gateway", gateway.address(), way)).isEqualTo(status);
    assertThat(gateway.metrics())
        .contains("nightly_report_rows_total{instance=\"one\",job=\"report\",origin=\"shop\"} 3\n");
  }

  @Test
  void everyTypeArrives() throws Exception {
    pushed(new PrometheusRegistry());

    assertThat(gateway.metrics())
        .contains(
            "nightly_report_rows_total{instance=\"one\",job=\"report\",origin=\"shop\"} 3\n",
            "nightly_report_rows_total{instance=\"one\",job=\"report\",origin=\"stock\"} 0\n",
            "nightly_report_omitted{instance=\"one\",job=\"report\"} 2\n",
            "nightly_report_writing_seconds_bucket{instance=\"one\",job=\"report\",le=\"1\"} 1\n",
            "nightly_report_writing_seconds_sum{instance=\"one\",job=\"report\"} 0.5\n",
            "nightly_report_reading_seconds_count{instance=\"one\",job=\"report\"} 1\n",
            "nightly_report_size_bytes_sum{instance=\"one\",job=\"report\"} 1000\n",
            "nightly_report_build_info{instance=\"one\",job=\"report\",version=\"1.2\"} 1\n",
            "nightly_report_phase{instance=\"one\",job=\"report\",nightly_report_phase=\"writing\"}"
                + " 1\n",
            "forethought_push_attempts_total{instance=\"one\",job=\"report\"} 2\n",
            "forethought_push_failures_total{instance=\"one\",job=\"report\"} 0\n");
  }

  @Test
  void aLaterRunReplacesTheMetricsOfAnEarlierOne() throws Exception {
    pushed(new PrometheusRegistry());
    settings().registry(new PrometheusRegistry()).start().close();

    assertThat(gateway.metrics())
        .doesNotContain("nightly_report_")
        .contains("forethought_push_failures_total{instance=\"one\",job=\"report\"} 0\n");
  }

  private void pushed(PrometheusRegistry registry) {
    try (PushOnExit push = settings().registry(registry).start()) {
      Forethought.metrics(ReportMetrics.class, registry).recordAll();
      assertThat(push.pushNow()).isTrue();
    }
  }

  private PushgatewaySettings settings() {
    return PushgatewaySettings.job("report").instance("one").address(gateway.address());
  }
}
