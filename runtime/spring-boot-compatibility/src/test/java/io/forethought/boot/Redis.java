package io.forethought.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A Redis server on a free port of this machine. */
final class Redis implements AutoCloseable {

  private final RedisServer server;

  private Redis(RedisServer server) {
    this.server = server;
  }

  static Redis start() throws IOException {
    RedisServer server =
        RedisServer.newRedisServer()
            .port(freePort())
            .bind("127.0.0.1")
            .setting("save \"\"")
            .build();
    server.start();
    return new Redis(server);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return server.ports().get(0);
  }

  @Override
  public void close() throws IOException {
    server.stop();
  }
}
