package io.forethought.servlet.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.forethought.servlet.HttpInstrumentation;
import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Observation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Requests of a hostile client: whatever it sends, no metric has more series than the compiler
 * counted, and at some time there are no new ones.
 */
@Tag("once")
class SeriesBoundTest {

  private static final int REQUESTS = Integer.getInteger("forethought.requests", 200_000);
  private static final int CONNECTIONS = 2;
  private static final int PIPELINED = 500;

  /** In the catalogue of the tests: a metric, and further on how many series it can have. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\"name\": \"(\\w+)\",\\s*\"type\": \"(\\w+)\".*?\"series\": (\\d+)", Pattern.DOTALL);

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void hostileRequestsMakeNoMoreSeriesThanTheCompilerCounted() throws Exception {
    HttpInstrumentation instrumentation =
        HttpInstrumentation.builder(registry, new Both(django(), otel())).build();
    try (Container.Running running =
        Container.JETTY_EE10.start(
            (classes, context) -> {
              context.addServlet("any", new AnyStatus()).addMapping("/any/*", "*.do");
              instrumentation.install(context);
            })) {
      send(running.root(), REQUESTS / 2, 1);
      Map<String, Long> half = series();
      send(running.root(), REQUESTS / 2, 2);
      Map<String, Long> all = series();

      assertThat(all)
          .isEqualTo(half)
          .containsKey("django_http_responses_total_by_status_view_method_total");
      Map<String, Long> bounds = bounds();
      all.forEach(
          (name, count) ->
              assertThat(count).as(name).isLessThanOrEqualTo(bounds.getOrDefault(name, 0L)));
      // Seven known methods, and one series for all others.
      assertThat(all.get("django_http_requests_total_by_method_total")).isEqualTo(8);
    }
  }

  private HttpRecorder django() {
    return new DjangoHttpRecorder(Forethought.metrics(DjangoHttpMetrics.class, registry));
  }

  private HttpRecorder otel() {
    return new OtelHttpRecorder(Forethought.metrics(OtelHttpMetrics.class, registry));
  }

  private void send(URI server, int count, long seed) throws Exception {
    double before = finished();
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<?>> done =
          List.of(
              clients.submit(() -> client(server, count / 2, seed)),
              clients.submit(() -> client(server, count / 2, -seed)));
      for (Future<?> client : done) {
        client.get();
      }
    } finally {
      clients.shutdownNow();
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> finished() == before + count);
  }

  private double finished() {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("django_http_responses_before_middlewares_total "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
        .sum();
  }

  /** Sends requests in bunches, and reads the answers away. */
  private static Void client(URI server, int count, long seed) throws IOException {
    Random random = new Random(seed);
    byte[] answers = new byte[1 << 16];
    for (int left = count; left > 0; left -= PIPELINED) {
      StringBuilder requests = new StringBuilder();
      for (int i = 1; i <= PIPELINED; i++) {
        append(requests, random, i == PIPELINED);
      }
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream();
        out.write(requests.toString().getBytes(ISO_8859_1));
        while (in.read(answers) >= 0) {
          // Until the server closes.
        }
      }
    }
    return null;
  }

  private static void append(StringBuilder requests, Random random, boolean last) {
    requests.append(method(random)).append(' ');
    requests
        .append(any(random, "/any/", "/", "/metrics/"))
        .append(Long.toString(random.nextLong(), 36));
    requests.append(any(random, "", ".do")).append("?status=").append(status(random));
    requests.append(" HTTP/1.1\r\nHost: h").append(random.nextInt()).append("\r\n");
    requests.append("X-").append(random.nextInt()).append(": ").append(random.nextInt());
    requests.append("\r\nUser-Agent: ").append(random.nextLong());
    requests.append("\r\nX-Requested-With: ").append(any(random, "XMLHttpRequest", "me"));
    requests.append(last ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n");
  }

  /** Mostly one of those that are standardized, so that all of them have been sent soon. */
  private static int status(Random random) {
    return random.nextInt(4) == 0
        ? 100 + random.nextInt(900)
        : 200 + 100 * random.nextInt(4) + random.nextInt(52);
  }

  private static String method(Random random) {
    return any(
        random,
        "GET",
        "POST",
        "PUT",
        "DELETE",
        "OPTIONS",
        "PATCH",
        "TRACE",
        "X" + Integer.toString(random.nextInt(1 << 30), 36));
  }

  private static String any(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** How many samples each metric has, by the name that the catalogue has for it. */
  private Map<String, Long> series() {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("django_http_") || line.startsWith("http_server_"))
        .map(line -> line.replaceFirst("[{ ].*", ""))
        .map(name -> name.replaceFirst("_(bucket|count|sum)$", ""))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static Map<String, Long> bounds() throws IOException {
    try (InputStream in =
        SeriesBoundTest.class.getResourceAsStream("/META-INF/forethought/metrics.json")) {
      Matcher entry = ENTRY.matcher(new String(in.readAllBytes(), UTF_8));
      return entry
          .results()
          .collect(
              Collectors.toMap(found -> found.group(1), found -> Long.parseLong(found.group(3))));
    }
  }

  /** Tells both. */
  private record Both(HttpRecorder first, HttpRecorder second) implements HttpRecorder {

    @Override
    public void started(Observation request) {
      first.started(request);
      second.started(request);
    }

    @Override
    public void finished(Observation request) {
      first.finished(request);
      second.finished(request);
    }
  }

  /** Answers with the status that the client wants. */
  private static final class AnyStatus extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      int status = Integer.parseInt(request.getParameter("status"));
      response.setStatus(Math.max(200, status));
    }
  }
}
