package io.forethought.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.forethought.testtools.Pushgateway;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jobs of the page about batch jobs send their metrics. */
class BatchJobsTest {

  private static final String EXPORTER = "-Dio.prometheus.exporter.";

  @TempDir private Path folder;
  private Path classes;

  @BeforeEach
  void compile() throws IOException {
    classes = Files.createDirectories(folder.resolve("classes"));
    List<Block> sources = Examples.of(Page.read(Path.of("docs/guide/batch-jobs.md"))).sources();
    assertThat(new Javac(classes).strict(sources)).isEmpty();
  }

  @Test
  void theNightlyReportIsInThePushgateway() throws Exception {
    try (Pushgateway gateway = Pushgateway.start(folder)) {
      run("shop.NightlyReport", EXPORTER + "pushgateway.address=" + gateway.address());

      assertThat(gateway.metrics())
          .contains("shop_report_orders_total{instance=\"shop\",job=\"nightly-report\"} 3\n")
          .contains("push_time_seconds{instance=\"shop\",job=\"nightly-report\"} ");
    }
  }

  @Test
  void theHourlyReportIsSentToAReceiver() throws Exception {
    List<String> received = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    server.createContext(
        "/v1/metrics",
        exchange -> {
          received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      String port = Integer.toString(server.getAddress().getPort());
      run(
          "shop.HourlyReport",
          EXPORTER + "opentelemetry.endpoint=http://localhost:" + port + "/v1/metrics");
    } finally {
      server.stop(0);
    }
    assertThat(received).anySatisfy(body -> assertThat(body).contains("shop_report_orders"));
  }

  private void run(String program, String setting) throws IOException, InterruptedException {
    Process job =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                setting,
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                program)
            .inheritIO()
            .start();
    assertThat(job.waitFor()).isZero();
  }
}
