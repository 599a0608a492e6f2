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

/** Opens the port of a server and creates its threads. */
final class Listening {

  /** The maximum number of concurrent requests. Further ones are rejected, so that none pile up. */
  private static final int MAX_THREADS = 64;

  private Listening() {}

  /** Opens a server on the first free port of a range; the range 0 to 0 means any free port. */
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
          "Metrics cannot be exposed on the host \"" + host + "\": there is no such host.");
    }
    return address;
  }

  private static IOException failure(
      @Nullable String host, int first, int last, BindException taken) {
    String ports = first == last ? "port " + first : "any of the ports " + first + " to " + last;
    String where = host == null ? ports : ports + " of " + host;
    return new IOException(
        "Metrics cannot be exposed on "
            + where
            + " ("
            + taken.getMessage()
            + ").\n"
            + "Fix: choose a free port, a longer range, or 0 for any free port; and an address of"
            + " this machine.",
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
