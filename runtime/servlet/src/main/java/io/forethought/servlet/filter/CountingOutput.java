package io.forethought.servlet.filter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes written to a container's stream. Each method calls the same method of that
 * stream, because containers override any of them, and counts afterwards.
 */
final class CountingOutput extends ServletOutputStream {

  private static final String LINE_END = "\r\n";

  private final ServletOutputStream out;
  private final MeteredResponse response;
  private boolean closed;

  CountingOutput(ServletOutputStream out, MeteredResponse response) {
    this.out = out;
    this.response = response;
  }

  /** Returns whether this counts what is written to a stream. */
  boolean isOf(ServletOutputStream stream) {
    return out == stream;
  }

  private void wrote(long bytes) {
    if (!closed) {
      response.wrote(bytes);
    }
  }

  private void printed(String text) {
    wrote(PrintedLength.of(text, out, response));
  }

  private void printedLine(String text) {
    printed(text);
    wrote(LINE_END.length());
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    wrote(1);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    out.write(bytes);
    wrote(bytes == null ? 0 : bytes.length);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    wrote(Math.max(0, length));
  }

  /** New in Servlet 6.1; never called by programs for Servlet 6.0. */
  @Override
  public void write(ByteBuffer buffer) throws IOException {
    int before = buffer == null ? 0 : buffer.remaining();
    out.write(buffer);
    wrote(buffer == null ? 0 : before - buffer.remaining());
  }

  @Override
  public void print(@Nullable String text) throws IOException {
    out.print(text);
    printed(String.valueOf(text));
  }

  @Override
  public void print(boolean value) throws IOException {
    out.print(value);
    printed(String.valueOf(value));
  }

  @Override
  public void print(char value) throws IOException {
    out.print(value);
    printed(String.valueOf(value));
  }

  @Override
  public void print(int value) throws IOException {
    out.print(value);
    printed(String.valueOf(value));
  }

  @Override
  public void print(long value) throws IOException {
    out.print(value);
    printed(String.valueOf(value));
  }

  @Override
  public void print(float value) throws IOException {
    out.print(value);
    printed(String.valueOf(value));
  }

  @Override
  public void print(double value) throws IOException {
    out.print(value);
    printed(String.valueOf(value));
  }

  @Override
  public void println() throws IOException {
    out.println();
    printed(LINE_END);
  }

  @Override
  public void println(@Nullable String text) throws IOException {
    out.println(text);
    printedLine(String.valueOf(text));
  }

  @Override
  public void println(boolean value) throws IOException {
    out.println(value);
    printedLine(String.valueOf(value));
  }

  @Override
  public void println(char value) throws IOException {
    out.println(value);
    printedLine(String.valueOf(value));
  }

  @Override
  public void println(int value) throws IOException {
    out.println(value);
    printedLine(String.valueOf(value));
  }

  @Override
  public void println(long value) throws IOException {
    out.println(value);
    printedLine(String.valueOf(value));
  }

  @Override
  public void println(float value) throws IOException {
    out.println(value);
    printedLine(String.valueOf(value));
  }

  @Override
  public void println(double value) throws IOException {
    out.println(value);
    printedLine(String.valueOf(value));
  }

  @Override
  public void flush() throws IOException {
    if (!Undertow.isOwn(out) || !Undertow.endsForward()) {
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    response.ending();
    out.close();
    closed = true;
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    out.setWriteListener(listener);
  }
}
