package io.forethought.sample.web;

import java.util.OptionalInt;

/**
 * Where the shop listens.
 *
 * @param host the address to listen on, such as {@code localhost}
 * @param port the port to listen on; 0 for any free port
 * @param metricsPort the port for {@code /metrics} alone; without it, {@code /metrics} is on the
 *     port of the shop
 */
public record Listening(String host, int port, OptionalInt metricsPort) {

  /** Returns an address with {@code /metrics} on the port of the shop. */
  public static Listening on(String host, int port) {
    return new Listening(host, port, OptionalInt.empty());
  }

  /** Returns the address as messages show it. */
  @Override
  public String toString() {
    String shop = host + ":" + port;
    return metricsPort.isPresent()
        ? shop + " or on port " + metricsPort.getAsInt() + " for the metrics"
        : shop;
  }
}
