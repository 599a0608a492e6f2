package io.forethought.servlet.port;

import java.io.IOException;
import java.io.OutputStream;

/** The body of a response to {@code HEAD}, which has none. */
final class EmptyBody extends OutputStream {

  private final OutputStream out;

  EmptyBody(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {}

  @Override
  public void write(byte[] bytes, int from, int length) {}

  /** Sends the response; the connection stays open. */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
