package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.testtools.Tool;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What promtool says of metrics that are exported under two names. */
class MovedMetricsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void promtoolFindsNothing() throws IOException, InterruptedException {
    Tool promtool = Tool.named("promtool");
    MovedMetrics metrics = Forethought.metrics(MovedMetrics.class, registry);
    metrics.created(true).inc();
    metrics.freeSpace().set(0.5);
    metrics.paymentDelay(false).observe(2);
    metrics.invoiceSize().observe(4096);
    metrics.build("2.4.0");
    metrics.mode(MovedMetrics.Mode.OPEN);
    String text = Scrape.text(registry);

    assertThat(text.lines().filter(line -> line.startsWith("# TYPE"))).hasSize(12);
    assertThat(promtool.run(text, "check", "metrics")).isEqualTo(new Tool.Outcome(0, ""));
  }
}
