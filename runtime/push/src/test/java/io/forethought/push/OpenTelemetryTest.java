package io.forethought.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.exporter.opentelemetry.OpenTelemetryExporter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client's exporter sends every type of metric in OpenTelemetry's protocol. */
class OpenTelemetryTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private Receiver receiver;

  @BeforeEach
  void send() throws IOException {
    receiver = new Receiver();
    OpenTelemetryExporter exporter =
        OpenTelemetryExporter.builder()
            .registry(registry)
            .protocol("http/protobuf")
            .endpoint(receiver.endpoint())
            .intervalSeconds(3600)
            .serviceName("report")
            .serviceInstanceId("one")
            .buildAndStart();
    Forethought.metrics(ReportMetrics.class, registry).recordAll();
    Histogram.builder()
        .name("client_writing_seconds")
        .classicOnly()
        .classicUpperBounds(0.1, 1)
        .register(registry)
        .observe(0.5);
    exporter.close();
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void jobAndInstanceAreAttributesOfTheResource() {
    assertThat(receiver.resource())
        .containsEntry("service.name", "report")
        .containsEntry("service.instance.id", "one");
  }

  @Test
  void aCounterIsAMonotonicSum() {
    Metric rows = sent("nightly_report_rows");

    assertThat(rows.getDescription()).isEqualTo("Rows that were read.");
    assertThat(rows.getSum().getIsMonotonic()).isTrue();
    assertThat(rows.getSum().getDataPointsList().stream().map(OpenTelemetryTest::labelled))
        .containsExactly("origin=shop 3.0", "origin=stock 0.0");
  }

  @Test
  void aGaugeIsAGauge() {
    List<NumberDataPoint> points = sent("nightly_report_omitted").getGauge().getDataPointsList();
    assertThat(points.get(0).getAsDouble()).isEqualTo(2);
  }

  @Test
  void aHistogramHasTheBucketsOfTheClientsOwn() {
    HistogramDataPoint ours = sent("nightly_report_writing").getHistogram().getDataPoints(0);
    HistogramDataPoint clients = sent("client_writing_seconds").getHistogram().getDataPoints(0);

    assertThat(ours.getSum()).isEqualTo(0.5);
    assertThat(ours.getCount()).isOne();
    assertThat(ours.getExplicitBoundsList()).isEqualTo(clients.getExplicitBoundsList());
    assertThat(ours.getBucketCountsList()).isEqualTo(clients.getBucketCountsList());
  }

  @Test
  void aNativeHistogramIsExponential() {
    Metric reading = sent("nightly_report_reading");

    assertThat(reading.getUnit()).isEqualTo("s");
    assertThat(reading.getExponentialHistogram().getDataPoints(0).getSum()).isEqualTo(0.25);
  }

  @Test
  void aSummaryIsASummary() {
    Metric size = sent("nightly_report_size");
    assertThat(size.getSummary().getDataPoints(0).getSum()).isEqualTo(1000);
  }

  @Test
  void infosAndStatesAreSums() {
    assertThat(sent("nightly_report_build").getSum().getDataPointsList().stream())
        .map(OpenTelemetryTest::labelled)
        .containsExactly("version=1.2 1.0");
    assertThat(sent("nightly_report_phase").getSum().getDataPointsList().stream())
        .map(OpenTelemetryTest::labelled)
        .containsExactly("nightly_report_phase=reading 0.0", "nightly_report_phase=writing 1.0");
  }

  @ParameterizedTest
  @CsvSource({"last-line, 0", "exception, 1", "exit, 3", "signal, 143"})
  void metricsArriveHoweverTheJobEnds(String way, int status) throws Exception {
    receiver.metrics().clear();

    assertThat(Job.run("otlp", receiver.endpoint(), way)).isEqualTo(status);
    assertThat(receiver.metrics()).containsKey("nightly_report_rows");
  }

  private Metric sent(String name) {
    assertThat(receiver.metrics()).containsKey(name);
    return receiver.metrics().getOrDefault(name, Metric.getDefaultInstance());
  }

  private static String labelled(NumberDataPoint point) {
    return point.getAttributes(0).getKey()
        + "="
        + point.getAttributes(0).getValue().getStringValue()
        + " "
        + point.getAsDouble();
  }
}
