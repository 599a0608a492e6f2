package io.forethought.servlet.view;

import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.forethought.servlet.Jetty;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** A web application on a real container, and what it says of each request. */
public final class ViewedApplication implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern RESPONSES =
      Pattern.compile("http_responses_total\\{.*status=\"(.*)\",view=\"(.*)\"}.*");

  private final PrometheusRegistry registry;
  private final Container.Running running;

  private ViewedApplication(PrometheusRegistry registry, Container.Running running) {
    this.registry = registry;
    this.running = running;
  }

  /** Starts at a context path, {@code /} or another one. */
  public static ViewedApplication start(String contextPath, ServletContainerInitializer application)
      throws Exception {
    PrometheusRegistry registry = new PrometheusRegistry();
    ServletContextHandler context = new ServletContextHandler(contextPath);
    context.addServletContainerInitializer(application);
    context.addServletContainerInitializer(
        (classes, started) -> Installation.install(registry, started));
    return new ViewedApplication(registry, Jetty.start(context));
  }

  /** Status and view of a {@code GET}, as {@code 200 /orders/{id}}. */
  public String get(String path, String... headers) throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  /** Status and view of a request with these names and values of headers. */
  public String send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(running.at(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    List<String> before = responses();
    CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding());
    // It may be recorded after the client has got it.
    List<String> after =
        await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(5))
            .until(this::responses, now -> !now.equals(before));
    return after.stream()
        .filter(line -> !before.contains(line))
        .map(ViewedApplication::statusAndView)
        .findFirst()
        .orElseThrow();
  }

  private List<String> responses() {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("http_responses_total{"))
        .toList();
  }

  private static String statusAndView(String line) {
    Matcher matcher = RESPONSES.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException(line);
    }
    return matcher.group(1) + " " + matcher.group(2);
  }

  @Override
  public void close() {
    running.close();
  }
}
