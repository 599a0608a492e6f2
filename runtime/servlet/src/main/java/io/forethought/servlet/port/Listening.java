package io.forethought.servlet.port;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How a server comes to its port and its threads. */
final class Listening {

  /** So many may be answered at once; who comes then is sent away, so that nothing piles up. */
  private static final int MAX_THREADS = 64;

  private Listening() {}

  /** A server on the first port of the range that is free; the range may be 0 alone, for any. */
  static HttpServer on(@Nullable String host, int first, int last, @Nullable Tls tls)
      throws IOException {
    for (int port = first; ; port++) {
      try {
        return on(address(host, port), tls);
      } catch (BindException taken) {
        if (port == last) {
          throw failure(host, first, last, taken);
        }
      }
    }
  }

  private static HttpServer on(InetSocketAddress address, @Nullable Tls tls) throws IOException {
    if (tls == null) {
      return HttpServer.create(address, 0);
    }
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(tls);
    return server;
  }

  private static InetSocketAddress address(@Nullable String host, int port) throws IOException {
    if (host == null) {
      return new InetSocketAddress(port);
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new IOException(
          "Metrics cannot be shown on the host \"" + host + "\": there is no such host.");
    }
    return address;
  }

  private static IOException failure(
      @Nullable String host, int first, int last, BindException taken) {
    String ports = first == last ? "port " + first : "any of the ports " + first + " to " + last;
    String where = host == null ? ports : ports + " of " + host;
    return new IOException(
        "Metrics cannot be shown on "
            + where
            + " ("
            + taken.getMessage()
            + ").\nFix: name a port that is free, a longer range, or 0 for any free one; and an"
            + " address that is of this machine.",
        taken);
  }

  static ExecutorService threads() {
    return new ThreadPoolExecutor(
        0,
        MAX_THREADS,
        30,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "forethought-metrics");
          thread.setDaemon(true);
          return thread;
        });
  }
}
