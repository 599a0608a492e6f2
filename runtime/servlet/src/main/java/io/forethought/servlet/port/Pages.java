package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.servlet.endpoint.Exchange;
import io.forethought.servlet.endpoint.MetricsEndpoint;
import io.forethought.servlet.endpoint.UiPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The pages of a server: the metrics, the page that shows them, a start page, and a page for health
 * checks. The last two contain no metrics and are open to every client.
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
      %s<p><a href="/-/healthy">Health</a></p>
      </html>
      """;

  private static final String UI = METRICS + UiPage.SUFFIX;

  private static final String LINK = "<p><a href=\"" + UI + "\">Charts</a></p>\n";

  private final MetricsEndpoint endpoint;
  private final Optional<UiPage> ui;

  /** Serves an endpoint and, if it is switched on, the page that shows it. */
  Pages(MetricsEndpoint endpoint, Optional<UiPage> ui) {
    this.endpoint = endpoint;
    this.ui = ui;
  }

  /** Answers a request, whose path may have parameters and a slash at the end. */
  void answer(RequestHead request, Exchange exchange) throws IOException {
    String path = request.path();
    if (ui.isPresent() && (path.equals(UI) || path.startsWith(UI + "/"))) {
      ui.get().answer(path.substring(UI.length()) + (request.isFolder() ? "/" : ""), exchange);
      return;
    }
    switch (path) {
      case METRICS -> endpoint.answer(exchange);
      case "/" ->
          page(exchange, "text/html; charset=utf-8", START.formatted(ui.isEmpty() ? "" : LINK));
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
