package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Jetty reports an error, but no end, of an HTTP/2 stream whose client has left. */
@Tag("once")
class ClientLeavesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final List<AsyncListener> listeners = new ArrayList<>();
  private final AsyncContext context =
      proxy(
          AsyncContext.class,
          (self, method, arguments) -> {
            if (method.getName().equals("addListener")) {
              listeners.add((AsyncListener) arguments[0]);
            }
            return null;
          });
  private boolean committed;

  @Test
  void aRequestWhoseClientHasLeftEndsOnce() throws Exception {
    committed = true;
    start();
    assertThat(samples()).containsEntry("http_requests_in_flight", 1.0);

    listeners.get(0).onError(new AsyncEvent(context, new IllegalStateException("reset")));
    assertThat(samples())
        .containsEntry("http_requests_in_flight", 0.0)
        .containsEntry("http_responses_before_filters_total", 1.0);

    listeners.get(0).onComplete(new AsyncEvent(context));
    assertThat(samples()).containsEntry("http_responses_before_filters_total", 1.0);
  }

  @Test
  void aBrokenConnectionEndsTheRequestBeforeItsResponseIsCommitted() throws Exception {
    start();

    listeners.get(0).onError(new AsyncEvent(context, new IOException("reset")));

    assertThat(samples()).containsEntry("http_responses_before_filters_total", 1.0);
  }

  @Test
  void anErrorOfTheProgramLeavesTheAnswerToTheContainer() throws Exception {
    start();

    listeners.get(0).onError(new AsyncEvent(context, new IllegalStateException("ours")));
    assertThat(samples()).containsEntry("http_requests_in_flight", 1.0);

    listeners.get(0).onComplete(new AsyncEvent(context));
    assertThat(samples()).containsEntry("http_responses_before_filters_total", 1.0);
  }

  private void start() throws Exception {
    HttpServletRequest request =
        proxy(
            HttpServletRequest.class,
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getMethod" -> "GET";
                  case "getDispatcherType" -> DispatcherType.REQUEST;
                  case "getContentLengthLong" -> -1L;
                  case "isSecure", "isAsyncStarted" -> false;
                  case "startAsync" -> context;
                  case "getAttribute" -> route(arguments);
                  default -> null;
                });
    HttpServletResponse response =
        proxy(
            HttpServletResponse.class,
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getStatus" -> 200;
                  case "isCommitted" -> committed;
                  case "containsHeader" -> false;
                  default -> null;
                });
    PlainFilters.recordingInto(registry)
        .outerFilter()
        .doFilter(request, response, (seen, answer) -> seen.startAsync());
  }

  private static Object route(Object[] arguments) {
    return Map.of(Views.ROUTE, "/events").get(arguments[0]);
  }

  private Map<String, Double> samples() {
    Map<String, Double> samples = new java.util.HashMap<>();
    Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("http_") && line.indexOf('{') < 0)
        .forEach(
            line -> {
              String[] parts = line.split(" ", 2);
              samples.put(parts[0], Double.valueOf(parts[1]));
            });
    return samples;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
