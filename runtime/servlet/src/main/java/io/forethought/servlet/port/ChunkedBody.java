package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;

/** A body of unknown length in chunks (RFC 9112, 7.1). */
final class ChunkedBody extends OutputStream {

  private static final byte[] LINE_END = {'\r', '\n'};

  private final OutputStream out;
  private final byte[] chunk = new byte[1 << 14];
  private int size;

  ChunkedBody(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    if (size == chunk.length) {
      endChunk();
    }
    chunk[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (size == chunk.length) {
        endChunk();
      }
      int part = Math.min(length - done, chunk.length - size);
      System.arraycopy(bytes, from + done, chunk, size, part);
      size += part;
      done += part;
    }
  }

  @Override
  public void flush() throws IOException {
    endChunk();
    out.flush();
  }

  /** Sends the response; the connection stays open. */
  @Override
  public void close() throws IOException {
    endChunk();
    out.write('0');
    out.write(LINE_END);
    out.write(LINE_END);
    out.flush();
  }

  /** An empty chunk would end the body. */
  private void endChunk() throws IOException {
    if (size > 0) {
      out.write(Integer.toHexString(size).getBytes(US_ASCII));
      out.write(LINE_END);
      out.write(chunk, 0, size);
      out.write(LINE_END);
      size = 0;
    }
  }
}
