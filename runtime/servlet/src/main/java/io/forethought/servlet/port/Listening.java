package io.forethought.servlet.port;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Opens the port of a server. */
final class Listening {

  private Listening() {}

  /** Opens the first free port of a range; the range 0 to 0 means any free port. */
  static ServerSocket on(@Nullable String host, int first, int last) throws IOException {
    for (int port = first; ; port++) {
      try {
        return on(address(host, port));
      } catch (BindException taken) {
        if (port == last) {
          throw failure(host, first, last, taken);
        }
      }
    }
  }

  private static ServerSocket on(InetSocketAddress address) throws IOException {
    ServerSocket server = new ServerSocket();
    try {
      server.bind(address);
      return server;
    } catch (IOException failure) {
      server.close();
      throw failure;
    }
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
}
