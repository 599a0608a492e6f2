package io.forethought.benchmarks.prometheus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Targets with different names and the same values, at one address. Counts what they send. */
final class Targets implements AutoCloseable {

  private static final int THREADS = 4;
  private static final int OK = 200;

  private final PrometheusRegistry registry;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final LongAdder scrapes = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  Targets(PrometheusRegistry registry) throws IOException {
    this.registry = registry;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/metrics", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String accept = exchange.getRequestHeaders().getFirst("Accept");
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      Scrape.writeGzip(registry, accept, page);
      exchange.getResponseHeaders().set("Content-Type", Scrape.contentType(accept));
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(OK, page.size());
      try (OutputStream out = exchange.getResponseBody()) {
        page.writeTo(out);
      }
      scrapes.increment();
      bytes.add(page.size());
    }
  }

  /** The address, which all of them share. */
  String address() {
    return server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  /** The compressed bytes of a scrape of one target. */
  double bytesPerScrape() {
    return bytes.doubleValue() / scrapes.doubleValue();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
