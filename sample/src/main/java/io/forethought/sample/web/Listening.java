package io.forethought.sample.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where the shop listens.
 *
 * @param host the address to listen on, such as {@code localhost}
 * @param port the port to listen on; 0 for any free port
 * @param metricsPort the port for {@code /metrics} alone; without it, {@code /metrics} is on the
 *     port of the shop
 * @param isShared whether other processes can listen on the same port
 */
public record Listening(String host, int port, OptionalInt metricsPort, boolean isShared) {

  /** Wildcard addresses to listen on, which cannot be used in a URL. */
  private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::");

  /** Does not share the port. */
  public Listening(String host, int port, OptionalInt metricsPort) {
    this(host, port, metricsPort, false);
  }

  /** Returns the same with another port. */
  public Listening onPort(int other) {
    return new Listening(host, other, metricsPort, isShared);
  }

  /**
   * Returns the port, or a free one if it is 0.
   *
   * @throws IOException if the port is in use or the address is not an address of this machine
   */
  public int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return socket.getLocalPort();
    }
  }

  /** Returns the URL of the start page, for use on this machine. */
  public URI address() {
    String local = ANY_ADDRESS.contains(host) ? "localhost" : host;
    String written = local.contains(":") ? "[" + local + "]" : local;
    return URI.create("http://" + written + ":" + port + "/");
  }

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
