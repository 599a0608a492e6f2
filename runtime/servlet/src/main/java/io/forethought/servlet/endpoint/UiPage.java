package io.forethought.servlet.endpoint;

import io.forethought.servlet.page.MetricsPage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Answers requests for the page {@code ui} below the metrics, which shows them in a browser, with
 * the access rules of the metrics.
 */
public final class UiPage {

  /** What the path of the page adds to that of the metrics. */
  public static final String SUFFIX = "/ui";

  private static final System.Logger LOG = System.getLogger(UiPage.class.getName());

  private static final String MISSING =
      "the artifact io.forethought:forethought-servlet-ui is not on the class path.";

  /** Allows no other resources than the files of the page, and no frames around it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json-seq", "application/json-seq");

  private final Gate gate;
  private final Optional<MetricsPage> page;

  private UiPage(Gate gate, Optional<MetricsPage> page) {
    this.gate = gate;
    this.page = page;
  }

  /** Finds the library with the page. Logs an error if there is none. */
  static UiPage behind(Gate gate) {
    Optional<MetricsPage> page = Optional.empty();
    try {
      // The thread may belong to an application that does not contain this library.
      page = ServiceLoader.load(MetricsPage.class, UiPage.class.getClassLoader()).findFirst();
      if (page.isEmpty()) {
        LOG.log(
            System.Logger.Level.ERROR,
            "The page that shows the metrics is switched on, but "
                + MISSING
                + "\nFix: add it in the version of forethought-servlet, or switch the page off.");
      }
    } catch (ServiceConfigurationError unusable) {
      LOG.log(System.Logger.Level.ERROR, "The page that shows the metrics is off", unusable);
    }
    return new UiPage(gate, page);
  }

  /**
   * Answers a request.
   *
   * @param path what follows the path of the page in the request: nothing or {@code /metrics.js}
   * @param exchange the request and its response
   * @throws IOException if the client has closed the connection
   */
  public void answer(String path, Exchange exchange) throws IOException {
    if (!gate.admits(exchange)) {
      return;
    }
    exchange.setHeader("Content-Security-Policy", POLICY);
    exchange.setHeader("X-Content-Type-Options", "nosniff");
    exchange.setHeader("Referrer-Policy", "no-referrer");
    if (page.isEmpty()) {
      Gate.sendText(exchange, 404, "This page cannot be shown: " + MISSING);
    } else if (path.equals("/")) {
      // The page names its files relative to its path without the slash.
      exchange.setHeader("Location", ".." + SUFFIX);
      Gate.sendText(exchange, 302, "The page has no slash at its end.");
    } else {
      sendFile(exchange, path.isEmpty() ? "index.html" : path.substring(1));
    }
  }

  private void sendFile(Exchange exchange, String name) throws IOException {
    Optional<byte[]> content = page.flatMap(files -> files.file(name));
    if (content.isPresent()) {
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange.setHeader("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      Gate.send(exchange, 200, content.get());
    } else {
      Gate.sendText(exchange, 404, "The page has no such file.");
    }
  }
}
