package io.forethought.cache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis on a port of its own. */
public final class Redis implements AutoCloseable {

  private final int port;
  private final RedisServer server;

  private Redis(int port, RedisServer server) {
    this.port = port;
    this.server = server;
  }

  /** Starts one. */
  public static Redis start() throws IOException {
    int port = freePort();
    RedisServer server =
        RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"").build();
    server.start();
    return new Redis(port, server);
  }

  /** A port that was free a moment ago. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  /** Stops it. May be called again. */
  @Override
  public void close() throws IOException {
    server.stop();
  }
}
