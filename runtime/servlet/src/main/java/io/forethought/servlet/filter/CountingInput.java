package io.forethought.servlet.filter;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Counts the bytes read from a container's stream. Each method calls the same method of that
 * stream, because containers override any of them, and counts afterwards.
 */
final class CountingInput extends ServletInputStream {

  private final ServletInputStream in;
  private final ObservedResponse observed;

  CountingInput(ServletInputStream in, ObservedResponse observed) {
    this.in = in;
    this.observed = observed;
  }

  /** Returns whether this counts what is read from a stream. */
  boolean isOf(ServletInputStream stream) {
    return in == stream;
  }

  private int counted(int count) {
    if (count > 0) {
      observed.wasRead(count);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (b >= 0) {
      observed.wasRead(1);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes) throws IOException {
    return counted(in.read(bytes));
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return counted(in.read(bytes, from, length));
  }

  /** New in Servlet 6.1; never called by programs for Servlet 6.0. */
  @Override
  public int read(ByteBuffer buffer) throws IOException {
    return counted(in.read(buffer));
  }

  @Override
  public int readLine(byte[] bytes, int from, int length) throws IOException {
    return counted(in.readLine(bytes, from, length));
  }

  @Override
  public byte[] readAllBytes() throws IOException {
    byte[] bytes = in.readAllBytes();
    counted(bytes.length);
    return bytes;
  }

  @Override
  public byte[] readNBytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    counted(bytes.length);
    return bytes;
  }

  @Override
  public int readNBytes(byte[] bytes, int from, int length) throws IOException {
    return counted(in.readNBytes(bytes, from, length));
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    observed.wasRead(Math.max(0, skipped));
    return skipped;
  }

  @Override
  public void skipNBytes(long count) throws IOException {
    in.skipNBytes(count);
    observed.wasRead(Math.max(0, count));
  }

  @Override
  public long transferTo(OutputStream out) throws IOException {
    long count = in.transferTo(out);
    observed.wasRead(count);
    return count;
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public boolean markSupported() {
    return in.markSupported();
  }

  // Synchronized only in the class that declares it.
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  @Override
  public void mark(int limit) {
    in.mark(limit);
  }

  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  @Override
  public void reset() throws IOException {
    in.reset();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public boolean isFinished() {
    return in.isFinished();
  }

  @Override
  public boolean isReady() {
    return in.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    in.setReadListener(listener);
  }
}
