package io.forethought.benchmarks.shared.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * What the process does that has started this one: it sends a line, and waits for the line that
 * answers it. It ends this process by closing the input.
 */
final class Orders {

  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  private Orders() {}

  /** The orders of the parent, which hears that this process is ready. */
  static Orders ofParent() {
    Orders orders = new Orders();
    orders.answer("ready");
    return orders;
  }

  /** Waits for the next order. Returns an empty text if there is none. */
  String next() throws IOException {
    String line = in.readLine();
    return line == null ? "" : line;
  }

  /** Answers an order. */
  void answer(String text) {
    System.out.println(text);
    System.out.flush();
  }
}
