package io.forethought.servlet.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a scrape, so that it can be sent to several clients. A scrape that is too long is sent
 * directly to the client instead.
 */
final class Spool extends OutputStream {

  private final int limit;
  private final Outlet outlet;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 14);
  private @Nullable OutputStream direct;
  private long size;

  /** Keeps up to a limit in bytes, and opens the outlet when it is exceeded. */
  Spool(int limit, Outlet outlet) {
    this.limit = limit;
    this.outlet = outlet;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    size += length;
    if (direct == null && size > limit) {
      direct = outlet.open();
      kept.writeTo(direct);
      kept.reset();
    }
    if (direct == null) {
      kept.write(bytes, from, length);
    } else {
      direct.write(bytes, from, length);
    }
  }

  @Override
  public void flush() throws IOException {
    if (direct != null) {
      direct.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (direct != null) {
      direct.close();
    }
  }

  /** Returns whether the whole scrape is kept. */
  boolean isWhole() {
    return direct == null;
  }

  /** Returns the number of bytes written. */
  long size() {
    return size;
  }

  /** Sends the kept scrape. After writing has ended, any number of threads may call this. */
  void sendTo(OutputStream out) throws IOException {
    kept.writeTo(out);
  }

  /** Opens the stream to the client. */
  @FunctionalInterface
  interface Outlet {
    OutputStream open() throws IOException;
  }
}
