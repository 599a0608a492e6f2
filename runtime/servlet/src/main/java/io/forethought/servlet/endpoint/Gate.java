package io.forethought.servlet.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.runtime.registration.SharedSet;
import io.forethought.servlet.access.Access;
import java.io.IOException;
import java.io.OutputStream;

/** Admits authorized {@code GET} and {@code HEAD} requests, and rejects and counts all others. */
final class Gate {

  private static final String UNKNOWN_HOST =
      "Forbidden: the request names a host that is not localhost, an address or a configured name.";

  private final Access access;
  private final SharedSet<EndpointMetrics> own;

  /** Admits whom an access allows. */
  Gate(Access access, SharedSet<EndpointMetrics> own) {
    this.access = access;
    this.own = own;
  }

  /** Returns whether a request may be answered. Otherwise, it has been answered. */
  boolean admits(Exchange exchange) throws IOException {
    exchange.setHeader("Cache-Control", "no-store");
    switch (access.judge(exchange.caller())) {
      case ALLOWED -> {
        return isRead(exchange);
      }
      case ADDRESS_REFUSED -> refuse(exchange, 403, Refusal.ADDRESS, "Forbidden.");
      case HOST_REFUSED -> refuse(exchange, 403, Refusal.HOST, UNKNOWN_HOST);
      case CREDENTIALS_REFUSED -> refuse(exchange, 403, Refusal.CREDENTIALS_WRONG, "Forbidden.");
      case CREDENTIALS_WRONG ->
          challenge(exchange, Refusal.CREDENTIALS_WRONG, "The credentials are wrong.");
      case CREDENTIALS_MISSING ->
          challenge(exchange, Refusal.CREDENTIALS_MISSING, "Credentials are required.");
    }
    return false;
  }

  private boolean isRead(Exchange exchange) throws IOException {
    if (exchange.method().equals("GET") || isHead(exchange)) {
      return true;
    }
    exchange.setHeader("Allow", "GET, HEAD");
    refuse(exchange, 405, Refusal.METHOD, "Metrics can only be read: use GET or HEAD.");
    return false;
  }

  private void challenge(Exchange exchange, Refusal reason, String why) throws IOException {
    exchange.setHeader("WWW-Authenticate", access.challenge());
    refuse(exchange, 401, reason, why);
  }

  /** Rejects a request with a line of text. */
  void refuse(Exchange exchange, int status, Refusal reason, String why) throws IOException {
    own.metrics().refusals(reason);
    sendText(exchange, status, why);
  }

  /** Answers with a line of text. */
  static void sendText(Exchange exchange, int status, String text) throws IOException {
    exchange.setHeader("Content-Type", "text/plain; charset=utf-8");
    send(exchange, status, (text + "\n").getBytes(UTF_8));
  }

  /** Answers with a body, whose type has been set. */
  static void send(Exchange exchange, int status, byte[] bytes) throws IOException {
    try (OutputStream body = exchange.open(status, bytes.length)) {
      if (!isHead(exchange)) {
        body.write(bytes);
      }
    }
  }

  static boolean isHead(Exchange exchange) {
    return exchange.method().equals("HEAD");
  }
}
