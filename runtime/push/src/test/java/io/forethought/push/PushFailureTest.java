package io.forethought.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.testtools.Prometheus;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A failed push is counted, and neither fails nor delays the job. */
class PushFailureTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void nobodyListens() throws Exception {
    try (PushOnExit push = gateway("localhost:" + Prometheus.freePort())) {
      assertThat(push.pushNow()).isFalse();
    }
    assertThat(failures()).isEqualTo(2);
  }

  @Test
  void theFailureIsReportedThoughTheJvmEnds() throws Exception {
    String gateway = "localhost:" + Prometheus.freePort();
    Process job =
        Job.command("gateway", gateway, "exit")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();

    String errors = new String(job.getErrorStream().readAllBytes(), UTF_8);

    assertThat(job.waitFor()).isEqualTo(3);
    assertThat(errors).contains("The metrics of the job were not pushed.", "Connection refused");
  }

  @Test
  void theGatewayNeverAnswers() throws Exception {
    long start = System.nanoTime();
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        PushOnExit push = gateway("localhost:" + silent.getLocalPort())) {
      assertThat(push.pushNow()).isFalse();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    assertThat(failures()).isEqualTo(2);
  }

  @Test
  void anAddressIsWrong() {
    gateway("no such host:x").close();
    assertThat(failures()).isOne();
  }

  @Test
  void anErrorIsThrown() {
    of(() -> fail(new NoClassDefFoundError("an exporter"))).close();
    assertThat(failures()).isOne();
  }

  @Test
  void aPushHangs() {
    of(() -> new CountDownLatch(1).await()).close();
    assertThat(failures()).isOne();
  }

  @Test
  void anInterruptedJobPushesAndStaysInterrupted() {
    AtomicInteger sent = new AtomicInteger();
    PushOnExit push = of(sent::incrementAndGet);
    Thread.currentThread().interrupt();
    push.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sent).hasValue(1);
  }

  @Test
  void closingTwicePushesOnce() {
    AtomicInteger sent = new AtomicInteger();
    PushOnExit push = of(sent::incrementAndGet);
    push.close();
    push.close();
    assertThat(sent).hasValue(1);
  }

  private static void fail(Error error) {
    throw error;
  }

  private PushOnExit of(Push push) {
    return PushOnExit.start(registry, Duration.ofSeconds(1), push);
  }

  private PushOnExit gateway(String address) {
    return PushgatewaySettings.job("report")
        .instance("one")
        .address(address)
        .registry(registry)
        .limit(Duration.ofSeconds(1))
        .start();
  }

  private double failures() {
    return registry.scrape(name -> name.startsWith("forethought_push_failures")).stream()
        .map(CounterSnapshot.class::cast)
        .mapToDouble(counter -> counter.getDataPoints().get(0).getValue())
        .sum();
  }
}
