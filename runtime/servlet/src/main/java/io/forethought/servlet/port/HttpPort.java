package io.forethought.servlet.port;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** An open port that answers HTTP/1.1, with one thread for each connection. */
final class HttpPort {

  private static final ThreadFactory DAEMONS =
      work -> {
        Thread thread = new Thread(work, "forethought-metrics");
        thread.setDaemon(true);
        return thread;
      };

  private static final long PAUSE_MILLIS = 1000;

  private final ServerSocket server;
  private final @Nullable Tls tls;
  private final Pages pages;
  private final Limits limits;
  private final Connections connections;
  private final ExecutorService threads = Executors.newCachedThreadPool(DAEMONS);
  private final Thread acceptor = DAEMONS.newThread(this::acceptAll);
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, DAEMONS, new ThreadPoolExecutor.DiscardPolicy());

  /** Answers the clients of a bound socket from now on. */
  HttpPort(ServerSocket server, @Nullable Tls tls, Pages pages, Limits limits) {
    this.server = server;
    this.tls = tls;
    this.pages = pages;
    this.limits = limits;
    this.connections = new Connections(limits);
    clock.setRemoveOnCancelPolicy(true);
    acceptor.start();
  }

  int number() {
    return server.getLocalPort();
  }

  void close() {
    try {
      server.close();
    } catch (IOException gone) {
      // Closed either way.
    }
    connections.close();
    awaitFreePort();
    threads.shutdownNow();
    clock.shutdownNow();
  }

  /** The port is in use until the thread that accepts connections has returned. */
  private void awaitFreePort() {
    try {
      acceptor.join(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        answer(server.accept());
      } catch (IOException failure) {
        // Closed, or the process has too many open files.
        if (!server.isClosed()) {
          pause();
        }
      }
    }
  }

  private void answer(Socket socket) {
    Connection connection = new Connection(socket, tls, pages, limits, clock);
    if (!connections.admit(connection)) {
      connection.close();
      return;
    }
    try {
      threads.execute(() -> connection.answerAll(connections));
    } catch (RuntimeException | OutOfMemoryError noThread) {
      connections.remove(connection);
      connection.close();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
