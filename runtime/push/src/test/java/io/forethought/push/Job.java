package io.forethought.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.exporter.opentelemetry.OpenTelemetryExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A job that ends in one of several ways. */
final class Job {

  private Job() {}

  /**
   * Runs it in a process of its own, and returns its exit status.
   *
   * @param kind {@code gateway} or {@code otlp}
   * @param receiver where it sends its metrics
   * @param way how it ends
   */
  static int run(String kind, String receiver, String way)
      throws IOException, InterruptedException {
    Process job =
        command(kind, receiver, way).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    if (way.equals("signal")) {
      assertThat(job.inputReader(UTF_8).readLine()).isEqualTo("waiting");
      job.destroy();
    }
    assertThat(job.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return job.exitValue();
  }

  /** What runs it in a process of its own. */
  static ProcessBuilder command(String kind, String receiver, String way) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Job.class.getName(),
        kind,
        receiver,
        way);
  }

  /** Records, and ends. */
  public static void main(String[] arguments) throws Exception {
    AutoCloseable push = start(arguments[0], arguments[1]);
    Forethought.metrics(ReportMetrics.class).recordAll();
    end(arguments[2], push);
  }

  private static AutoCloseable start(String kind, String receiver) {
    return kind.equals("otlp")
        ? OpenTelemetryExporter.builder()
            .protocol("http/protobuf")
            .endpoint(receiver)
            .buildAndStart()
        : PushgatewaySettings.job("report").instance("one").address(receiver).start();
  }

  private static void end(String way, AutoCloseable push) throws Exception {
    switch (way) {
      case "last-line" -> {}
      case "close" -> push.close();
      case "exception" -> throw new IllegalStateException("The report is empty.");
      case "exit" -> System.exit(3);
      case "signal" -> {
        System.out.println("waiting");
        new CountDownLatch(1).await();
      }
      default -> throw new IllegalArgumentException(way);
    }
  }
}
