package io.forethought.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The interface of Prometheus or of Alertmanager.
 *
 * @param address the address of the server
 */
record Server(URI address) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The names of the alerts that Alertmanager has received and that are not resolved. */
  Set<String> alerts() throws IOException, InterruptedException {
    Set<String> names = new TreeSet<>();
    for (JsonNode alert : get("api/v2/alerts")) {
      names.add(alert.path("labels").path("alertname").asText());
    }
    return names;
  }

  /** The names of the alerts that Prometheus has, firing or pending. */
  Set<String> pending() throws IOException, InterruptedException {
    Set<String> names = new TreeSet<>();
    for (JsonNode alert : get("api/v1/alerts").path("data").path("alerts")) {
      names.add(alert.path("labels").path("alertname").asText());
    }
    return names;
  }

  /** How many series a query has had since a time. */
  int series(String query, Instant since) throws IOException, InterruptedException {
    JsonNode answer =
        get(
            "api/v1/query_range?step=1&start=%d&end=%d&query=%s"
                .formatted(
                    since.getEpochSecond(),
                    Instant.now().getEpochSecond(),
                    URLEncoder.encode(query, UTF_8)));
    if (!answer.path("status").asText().equals("success")) {
      throw new AssertionError(query + "\n" + answer);
    }
    return answer.path("data").path("result").size();
  }

  /** The targets of Prometheus: {@code up}, or why one cannot be scraped. */
  List<String> targets() throws IOException, InterruptedException {
    return Yaml.items(get("api/v1/targets").path("data").path("activeTargets")).stream()
        .map(target -> target.path("health").asText() + target.path("lastError").asText())
        .toList();
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    return JSON.readTree(answer.body());
  }
}
