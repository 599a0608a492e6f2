package io.forethought.servlet.port;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A body of known length, or one that ends with the connection. */
final class PlainBody extends FilterOutputStream {

  PlainBody(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  /** Sends the response; the connection stays open. */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
