package io.forethought.servlet.endpoint;

import io.forethought.runtime.registration.SharedSet;
import io.forethought.servlet.access.Access;
import io.forethought.servlet.endpoint.SharedScrapes.BusyException;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers authorized {@code GET} and {@code HEAD} requests for metrics, in the format and encoding
 * that the scraper prefers.
 */
public final class MetricsEndpoint implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(MetricsEndpoint.class.getName());

  /** The maximum size of a shared scrape in bytes; a larger one is sent while it is written. */
  private static final int SHARED_SIZE = 16 << 20;

  /** The default scrape timeout of Prometheus. */
  private static final long PATIENCE_MILLIS = 10_000;

  private final PrometheusRegistry registry;
  private final SharedSet<EndpointMetrics> own;
  private final Gate gate;
  private final SharedScrapes<Wish.Kind> scrapes = new SharedScrapes<>(PATIENCE_MILLIS);
  private final AtomicBoolean failureLogged = new AtomicBoolean();

  /**
   * Exposes a registry. The endpoint's own metrics are registered there as well, once for all
   * endpoints, until the last of them is closed.
   *
   * @param registry the registry
   * @param access who may read it
   */
  public MetricsEndpoint(PrometheusRegistry registry, Access access) {
    this(registry, access, registry);
  }

  /**
   * Exposes a registry that contains another one, on which the endpoint's own metrics are
   * registered.
   *
   * @param registry the registry
   * @param access who may read it
   * @param home the registry for the endpoint's own metrics
   */
  public MetricsEndpoint(PrometheusRegistry registry, Access access, PrometheusRegistry home) {
    this.registry = registry;
    this.own = SharedSet.open(EndpointMetrics.class, home);
    this.gate = new Gate(access, own);
    access.checkSecrets();
  }

  /** Removes the endpoint's own metrics, unless another endpoint of the registry is open. */
  @Override
  public void close() {
    own.close();
  }

  /**
   * Returns the page that shows the metrics in a browser. Logs an error if no library contains it.
   *
   * @return the page, with the access of this endpoint
   */
  public UiPage ui() {
    return UiPage.behind(gate);
  }

  /**
   * Answers a request.
   *
   * @param exchange the request and its response
   * @throws IOException if the client has closed the connection
   */
  public void answer(Exchange exchange) throws IOException {
    if (!gate.admits(exchange)) {
      return;
    }
    Wish wish;
    try {
      wish = Wish.of(exchange);
    } catch (IllegalArgumentException unreadable) {
      gate.refuse(exchange, 400, Refusal.QUERY, String.valueOf(unreadable.getMessage()));
      return;
    }
    show(wish, exchange);
  }

  private void show(Wish wish, Exchange exchange) throws IOException {
    AtomicBoolean begun = new AtomicBoolean();
    try {
      Spool spool = scrapes.join(wish.kind(), tooLong -> scrape(wish, exchange, begun, tooLong));
      if (!Gate.isHead(exchange)) {
        own.metrics().scrapeSize(spool.size());
      }
      if (spool.isWhole()) {
        begun.set(true);
        describe(wish, exchange);
        send(spool, exchange);
      }
    } catch (BusyException busy) {
      gate.refuse(exchange, 503, Refusal.BUSY, "Another scrape is taking too long.");
    } catch (IOException gone) {
      throw gone;
    } catch (Throwable failure) {
      // A collector may throw anything, such as a NoClassDefFoundError.
      logFirst(failure);
      if (begun.get()) {
        throw new IOException("The metrics could not be read completely", failure);
      }
      gate.refuse(exchange, 500, Refusal.FAILURE, "The metrics cannot be read; see the log.");
    }
  }

  private static void send(Spool spool, Exchange exchange) throws IOException {
    try (OutputStream body = exchange.open(200, spool.size())) {
      if (!Gate.isHead(exchange)) {
        spool.sendTo(body);
      }
    }
  }

  private Spool scrape(Wish wish, Exchange exchange, AtomicBoolean begun, Runnable tooLong)
      throws IOException {
    long start = System.nanoTime();
    Spool spool =
        new Spool(
            SHARED_SIZE,
            () -> {
              tooLong.run();
              begun.set(true);
              describe(wish, exchange);
              return open(exchange);
            });
    try {
      wish.write(registry, spool);
    } catch (IOException failure) {
      if (spool.isWhole()) {
        // Nothing was sent yet, so it is that of a collector.
        throw new UncheckedIOException(failure);
      }
      throw failure;
    }
    // Not after a failure: the response would seem to be complete.
    spool.close();
    if (spool.isWhole()) {
      own.metrics().scrapeDuration(Duration.ofNanos(System.nanoTime() - start));
    }
    return spool;
  }

  private static OutputStream open(Exchange exchange) throws IOException {
    OutputStream body = exchange.open(200, -1);
    if (Gate.isHead(exchange)) {
      body.close();
      return OutputStream.nullOutputStream();
    }
    return body;
  }

  private static void describe(Wish wish, Exchange exchange) {
    exchange.setHeader("Content-Type", wish.contentType());
    exchange.setHeader("Vary", "Accept, Accept-Encoding");
    if (wish.gzip()) {
      exchange.setHeader("Content-Encoding", "gzip");
    }
  }

  private void logFirst(Throwable failure) {
    if (failureLogged.compareAndSet(false, true)) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The metrics cannot be exposed. Further failures are only counted in"
              + " forethought_endpoint_refusals_total{reason=\"failure\"}.",
          failure);
    }
  }
}
