package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of a request: what is recorded is what the client gets, however the request ends. */
@Tag("once")
class EndTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private int sent;

  private void start(ServletContext context) {
    PlainFilters.recordingInto(registry).install(context);
    ServletRegistration.Dynamic all = context.addServlet("all", new Answers());
    all.setAsyncSupported(true);
    all.addMapping("/answer/*", "/other", Container.PAGE);
  }

  @ParameterizedTest
  @EnumSource
  void errorPagesOfTheApplicationCount(Container container) throws Exception {
    try (Container.Running running = container.start((classes, context) -> start(context))) {
      assertRecorded(running, "exception", 404, "/answer/*", 26);
      assertRecorded(running, "wrapped-exception", 404, "/answer/*", 26);
      assertRecorded(running, "gone", 404, "/answer/*", 26);
      assertRecorded(running, "written-exception", 404, "/answer/*", 26);
      assertRecorded(running, "unmapped-exception", 500, "/answer/*", 0);
      assertRecorded(running, "missing", 404, "/answer/*", 0);
      assertThat(value("http_requests_in_flight")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsCommittedBeforeItsLengthIsKnownIsStreaming(Container container) throws Exception {
    try (Container.Running running = container.start((classes, context) -> start(context))) {
      for (String path : List.of("close", "close-writer", "forward", "forward-length", "async")) {
        get(running, path);
        assertThat(value("http_responses_streaming_total")).as(path).isZero();
      }
      get(running, "length-flush");
      get(running, "async-dispatched");
      assertThat(value("http_responses_streaming_total")).isZero();
      get(running, "flush");
      assertThat(value("http_responses_streaming_total")).isEqualTo(1);
      get(running, "flush-close");
      get(running, "async-flush");
      get(running, "long");
      assertThat(value("http_responses_streaming_total")).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void asynchronousRequestsEndAsTheClientSees(Container container) throws Exception {
    try (Container.Running running = container.start((classes, context) -> start(context))) {
      assertRecorded(running, "async", 202, "/answer/*", 6);
      assertRecorded(running, "async-dispatched", 200, "/answer/*", 5);
      assertRecorded(running, "unwrapped", 202, "/answer/*", null);
      assertRecorded(running, "unwrapped-dispatch", 201, "/answer/*", 5);
      assertRecorded(running, "timeout", 503, "/answer/*", 4);
      assertThat(value("http_requests_in_flight")).isZero();
    }
  }

  private void assertRecorded(
      Container.Running running, String path, int status, String view, Integer bytes)
      throws Exception {
    String labels = "{method=\"GET\",status=\"" + status + "\",view=\"" + view + "\"}";
    double before = value("http_responses_total" + labels);
    double bytesBefore = value("http_response_body_size_bytes_sum");
    HttpResponse<String> response = get(running, path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(value("http_responses_total" + labels)).as(path).isEqualTo(before + 1);
    if (bytes != null) {
      double size = value("http_response_body_size_bytes_sum") - bytesBefore;
      assertThat(size).as(path).isEqualTo(bytes.doubleValue());
    }
  }

  private HttpResponse<String> get(Container.Running running, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(running.at("answer/" + path)).build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    sent++;
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> value("http_responses_before_filters_total") == sent);
    return response;
  }

  private double value(String sample) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(sample + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length())))
        .sum();
  }

  /** Answers as the path says. */
  private static final class Answers extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      String path = request.getPathInfo();
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        response.setStatus(404);
        response.getWriter().print("This is a page for errors.");
      } else if (path == null) {
        response.setContentLength(5);
        response.getWriter().print("other");
      } else if (request.getDispatcherType() == DispatcherType.ASYNC) {
        response.getOutputStream().print("again");
      } else if (path.contains("exception")) {
        fail(path, response);
      } else if (path.startsWith("/async") || path.startsWith("/unwrapped")) {
        async(path, request);
      } else {
        write(path, request, response);
      }
    }

    private static void fail(String path, HttpServletResponse response)
        throws ServletException, IOException {
      if (path.startsWith("/written")) {
        response.getOutputStream().print("written");
      }
      if (path.startsWith("/unmapped")) {
        throw new IllegalStateException();
      }
      RuntimeException failure = new UnsupportedOperationException();
      if (path.startsWith("/wrapped")) {
        throw new ServletException(failure);
      }
      throw failure;
    }

    private static void write(String path, HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      switch (path) {
        case "/gone" -> response.sendError(Container.PAGED_STATUS);
        case "/missing" -> response.sendError(404);
        case "/close" -> {
          response.getOutputStream().print("a");
          response.getOutputStream().close();
        }
        case "/close-writer" -> {
          response.getWriter().print("a");
          response.getWriter().close();
        }
        case "/forward", "/forward-length" ->
            request.getRequestDispatcher("/other").forward(request, response);
        case "/length-flush" -> {
          response.setHeader("content-length", "1");
          response.getWriter().print("a");
          response.flushBuffer();
        }
        case "/flush" -> {
          response.getWriter().print("a");
          response.flushBuffer();
        }
        case "/flush-close" -> {
          response.getWriter().print("a");
          response.getWriter().flush();
          response.getWriter().close();
        }
        case "/long" -> response.getOutputStream().write(new byte[100_000]);
        case "/timeout" -> timeOut(request);
        default -> throw new IllegalArgumentException(path);
      }
    }

    private static void async(String path, HttpServletRequest request) {
      AsyncContext context =
          path.startsWith("/unwrapped") ? unwrapped(request).startAsync() : request.startAsync();
      if (path.endsWith("dispatched")) {
        context.dispatch();
      } else if (path.endsWith("dispatch")) {
        ((HttpServletResponse) context.getResponse()).setStatus(201);
        context.dispatch("/answer/unwrapped");
      } else {
        context.start(() -> answer(path, context));
      }
    }

    private static void answer(String path, AsyncContext context) {
      try {
        ((HttpServletResponse) context.getResponse()).setStatus(202);
        context.getResponse().getWriter().print("async!");
        if (path.endsWith("flush")) {
          context.getResponse().flushBuffer();
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } finally {
        context.complete();
      }
    }

    private static ServletRequest unwrapped(ServletRequest request) {
      return request instanceof ServletRequestWrapper wrapper
          ? unwrapped(wrapper.getRequest())
          : request;
    }

    private static void timeOut(HttpServletRequest request) {
      AsyncContext context = request.startAsync();
      // Jetty and Undertow lose a timeout that passes before the servlet returns.
      context.setTimeout(100);
      context.addListener(new Late());
    }
  }
}
