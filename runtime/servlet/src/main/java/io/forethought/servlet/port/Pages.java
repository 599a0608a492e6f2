package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.servlet.endpoint.Exchange;
import io.forethought.servlet.endpoint.MetricsEndpoint;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The pages of a server: the metrics, a start page, and a page for health checks. The last two
 * contain no metrics and are open to every client.
 */
final class Pages {

  static final String METRICS = "/metrics";

  private static final String TEXT = "text/plain; charset=utf-8";

  private static final String START =
      """
      <!DOCTYPE html>
      <html lang="en">
      <title>Metrics</title>
      <p><a href="/metrics">Metrics</a></p>
      <p><a href="/-/healthy">Health</a></p>
      </html>
      """;

  private final MetricsEndpoint endpoint;

  Pages(MetricsEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** Answers a request for a path without parameters and without a slash at the end. */
  void answer(String path, Exchange exchange) throws IOException {
    switch (path) {
      case METRICS -> endpoint.answer(exchange);
      case "/" -> page(exchange, "text/html; charset=utf-8", START);
      case "/-/healthy" -> page(exchange, TEXT, "The metrics server is running.\n");
      default -> send(exchange, 404, TEXT, "Not found.\n");
    }
  }

  private static void page(Exchange exchange, String type, String text) throws IOException {
    if (exchange.method().equals("GET") || exchange.method().equals("HEAD")) {
      send(exchange, 200, type, text);
    } else {
      exchange.setHeader("Allow", "GET, HEAD");
      send(exchange, 405, TEXT, "This page can only be read: use GET or HEAD.\n");
    }
  }

  static void send(Exchange exchange, int status, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.setHeader("Content-Type", type);
    try (OutputStream body = exchange.open(status, bytes.length)) {
      body.write(bytes);
    }
  }
}
