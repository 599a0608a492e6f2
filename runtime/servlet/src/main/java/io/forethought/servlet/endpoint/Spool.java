package io.forethought.servlet.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a scrape writes, so that others can be sent the same. What is too long to be kept goes
 * straight to the client instead.
 */
final class Spool extends OutputStream {

  private final int limit;
  private final Outlet outlet;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 14);
  private @Nullable OutputStream direct;
  private long size;

  /** Keeps up to a limit, in bytes; asks for the outlet when that is passed. */
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

  /** Whether all of it is still here. */
  boolean isWhole() {
    return direct == null;
  }

  /** How much was written, in bytes. */
  long size() {
    return size;
  }

  /** Sends what is here. Any number of threads may, once nothing more is written. */
  void sendTo(OutputStream out) throws IOException {
    kept.writeTo(out);
  }

  /** Opens the way to the client. */
  @FunctionalInterface
  interface Outlet {
    OutputStream open() throws IOException;
  }
}
