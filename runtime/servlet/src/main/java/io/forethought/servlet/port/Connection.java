package io.forethought.servlet.port;

import io.forethought.servlet.port.HeadReader.BadRequestException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection of a client, whose requests are answered one after the other. */
final class Connection {

  /** A small scrape and its headers are sent in one piece. */
  private static final int BUFFER = 1 << 16;

  /** How much of a rejected request is read, so that the client reads the response. */
  private static final int MAX_REST = 1 << 20;

  private final Socket socket;
  private final @Nullable Tls tls;
  private final Pages pages;
  private final Limits limits;
  private final ScheduledExecutorService clock;
  private @Nullable Future<?> expiry;

  Connection(
      Socket socket,
      @Nullable Tls tls,
      Pages pages,
      Limits limits,
      ScheduledExecutorService clock) {
    this.socket = socket;
    this.tls = tls;
    this.pages = pages;
    this.limits = limits;
    this.clock = clock;
  }

  static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, BUFFER);
  }

  InetAddress peer() {
    return socket.getInetAddress();
  }

  /** Ends the connection, also while another thread uses it. */
  void close() {
    try {
      socket.close();
    } catch (IOException gone) {
      // Closed either way.
    }
  }

  /** Answers requests until the client or a limit ends the connection. */
  void answerAll(Connections connections) {
    try (Socket open = tls == null ? socket : tls.over(socket)) {
      socket.setTcpNoDelay(true);
      expireAfter(limits.request());
      InputStream in = new BufferedInputStream(open.getInputStream());
      OutputStream out = buffered(open.getOutputStream());
      HeadReader heads = new HeadReader(in);
      boolean more = true;
      for (int first = in.read(); first >= 0 && more; first = more ? in.read() : -1) {
        expireAfter(limits.request());
        more = answer(heads, first, out, connections);
        connections.endAnswering(this);
        expireAfter(more ? limits.idle() : limits.request());
      }
      end(open, in);
    } catch (IOException gone) {
      // The client has closed the connection, or a limit has ended it.
    } finally {
      connections.remove(this);
      stopClock();
      close();
    }
  }

  private boolean answer(HeadReader heads, int first, OutputStream out, Connections connections)
      throws IOException {
    try {
      RequestHead head = heads.read(first);
      if (!connections.startAnswering(this)) {
        return false;
      }
      expireAfter(limits.response());
      PortExchange exchange = new PortExchange(head, peer(), out);
      pages.answer(head, exchange);
      return exchange.isReusable();
    } catch (BadRequestException bad) {
      RequestHead none = new RequestHead("GET", "/", null, false, Map.of());
      PortExchange exchange = new PortExchange(none, peer(), out);
      Pages.send(exchange, bad.status(), "text/plain; charset=utf-8", bad.explanation() + "\n");
      return false;
    }
  }

  /**
   * Reads the rest of what the client sends. If the connection were closed before, the client would
   * lose the response.
   */
  private static void end(Socket open, InputStream in) throws IOException {
    open.shutdownOutput();
    byte[] rest = new byte[1 << 13];
    int total = 0;
    for (int read = 0; read >= 0 && total < MAX_REST; read = in.read(rest)) {
      total += read;
    }
  }

  private void expireAfter(Duration limit) {
    stopClock();
    expiry = clock.schedule(this::close, limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void stopClock() {
    if (expiry != null) {
      expiry.cancel(false);
    }
  }
}
