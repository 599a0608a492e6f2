package io.forethought.servlet.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.forethought.servlet.Container;
import java.io.IOException;
import java.net.Socket;

/** Sends the request of a scenario and returns every byte of the response. */
final class Client {

  private Client() {}

  static String send(Container.Running server, Body body, int number) throws IOException {
    try (Socket socket = new Socket(server.root().getHost(), server.root().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(body.request("/op", number));
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      return Described.masked(answer.replace(":" + server.root().getPort(), ":port"));
    }
  }
}
