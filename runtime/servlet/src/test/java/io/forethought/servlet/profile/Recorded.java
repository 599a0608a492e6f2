package io.forethought.servlet.profile;

import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Sends requests one by one, and tells what a registry has of them. */
final class Recorded {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final String finished;
  private int sent;

  /**
   * @param finished the metric that counts responses
   */
  Recorded(String finished) {
    this.finished = finished;
  }

  PrometheusRegistry registry() {
    return registry;
  }

  HttpResponse<String> get(URI address, String... headers) throws Exception {
    return send("GET", address, "", headers);
  }

  HttpResponse<String> send(String method, URI address, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
    sent++;
    // The client has the response before the filters have done with it.
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> sum(finished) == sent);
    return response;
  }

  /** The value of a sample, 0 if it is not there. */
  double value(String sample) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(sample + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length())))
        .sum();
  }

  /** The sum of all samples of a name. */
  double sum(String name) {
    return samples(name).stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  /** The samples of a name, without it. */
  List<String> samples(String name) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .map(line -> line.substring(name.length()))
        .toList();
  }
}
