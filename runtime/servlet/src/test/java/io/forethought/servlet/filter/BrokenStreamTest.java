package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.forethought.servlet.Jetty;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asynchronous requests that Jetty does not complete: their client or their servlet has failed. */
@Tag("once")
class BrokenStreamTest {

  private static final String LINE = "data: 1\n";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Events events = new Events();

  @Test
  void theRequestEndsOnceOnEe10() throws Exception {
    var context = new org.eclipse.jetty.ee10.servlet.ServletContextHandler();
    context.addServletContainerInitializer(application());
    theRequestEndsOnce(context);
  }

  @Test
  void theRequestEndsOnceOnEe11() throws Exception {
    var context = new org.eclipse.jetty.ee11.servlet.ServletContextHandler();
    context.addServletContainerInitializer(application());
    theRequestEndsOnce(context);
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionAfterTheCommitIsTheEnd(Container container) throws Exception {
    try (Container.Running server = container.start(application())) {
      HttpClient client = HttpClient.newHttpClient();
      CompletableFuture<?> answer =
          client.sendAsync(request(server, "broken"), BodyHandlers.discarding());
      assertEnded(1);
      answer.cancel(true);
      assertEnded(1);
      assertThat(value("http_responses_total{method=\"GET\",status=\"200\",view=\"/events/*\"}"))
          .isEqualTo(1);
    }
  }

  private ServletContainerInitializer application() {
    return (classes, context) -> start(context);
  }

  private void start(ServletContext context) {
    PlainFilters.recordingInto(registry).install(context);
    ServletRegistration.Dynamic servlet = context.addServlet("events", events);
    servlet.setAsyncSupported(true);
    servlet.addMapping("/events/*");
  }

  private void theRequestEndsOnce(Handler application) throws Exception {
    HttpConfiguration configuration = new HttpConfiguration();
    try (Container.Running server =
        Jetty.start(
            application,
            new HttpConnectionFactory(configuration),
            new HTTP2CServerConnectionFactory(configuration))) {
      HttpClient client = HttpClient.newHttpClient();
      // The first response upgrades the connection.
      for (int left = 1; left <= 3; left++) {
        leaveAfterOneEvent(client, server);
        AsyncContext started = events.started.take();
        awaitEnd(started);
        assertEnded(left);
        complete(started);
      }
      CompletableFuture<?> silent =
          client.sendAsync(request(server, "silent"), BodyHandlers.discarding());
      AsyncContext started = events.started.take();
      silent.cancel(true);
      awaitEnd(started);
      assertEnded(4);
      complete(started);
      assertEnded(4);
      assertThat(value("http_responses_total{method=\"GET\",status=\"200\",view=\"/events/*\"}"))
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static void leaveAfterOneEvent(HttpClient client, Container.Running server)
      throws Exception {
    HttpResponse<InputStream> response =
        client.send(request(server, "one"), BodyHandlers.ofInputStream());
    assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
    try (InputStream body = response.body()) {
      assertThat(body.readNBytes(LINE.length())).asString().isEqualTo(LINE);
    }
  }

  private static HttpRequest request(Container.Running server, String path) {
    return HttpRequest.newBuilder(server.at("events/" + path)).build();
  }

  private void assertEnded(int count) {
    await()
        .untilAsserted(
            () -> {
              assertThat(value("http_requests_in_flight")).isZero();
              assertThat(value("http_responses_before_filters_total")).isEqualTo(count);
            });
  }

  /** Sends more events until the request has ended, because Jetty loses errors that come early. */
  private void awaitEnd(AsyncContext started) {
    await()
        .until(
            () -> {
              boolean ended = value("http_requests_in_flight") == 0;
              if (!ended) {
                sendAnother(started);
              }
              return ended;
            });
  }

  private static void sendAnother(AsyncContext started) {
    try {
      started.getResponse().getOutputStream().print(LINE);
      started.getResponse().flushBuffer();
    } catch (IllegalStateException | IOException broken) {
      complete(started);
    }
  }

  /** Completes too late, as a program does that learns from a failed write. */
  private static void complete(AsyncContext started) {
    try {
      started.complete();
    } catch (IllegalStateException ended) {
      assertThat(ended).isNotNull();
    }
  }

  private double value(String sample) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(sample + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length())))
        .sum();
  }

  /** Sends one event or none, and waits for more. */
  private static final class Events extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BlockingQueue<AsyncContext> started = new LinkedBlockingQueue<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      AsyncContext context = request.startAsync();
      context.setTimeout(0);
      // The client may leave before a write returns.
      started.add(context);
      if ("/silent".equals(request.getPathInfo())) {
        return;
      }
      response.setContentType("text/event-stream");
      response.getOutputStream().print(LINE);
      response.flushBuffer();
      if ("/broken".equals(request.getPathInfo())) {
        throw new IllegalStateException("broken");
      }
    }
  }
}
