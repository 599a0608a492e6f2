package io.forethought.servlet.filter;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of the characters read from a container's reader, as they are encoded in the
 * charset of the request. Methods that are not here are those of {@link BufferedReader}, which use
 * those that are here.
 */
final class CountingReader extends BufferedReader {

  private final BufferedReader in;
  private final ObservedResponse observed;
  private final EncodedLength encoded;
  private boolean afterLine;
  private long count;
  private long marked;

  CountingReader(BufferedReader in, @Nullable String charset, ObservedResponse observed) {
    // Nothing is read through the buffer of the superclass.
    super(in, 1);
    this.in = in;
    this.observed = observed;
    this.encoded = EncodedLength.in(charset);
  }

  /** Returns whether this counts what is read from a reader. */
  boolean isOf(BufferedReader reader) {
    return in == reader;
  }

  private void counted(long bytes) {
    // A line is followed by more, so it had an end.
    long ends = afterLine ? 1 : 0;
    afterLine = false;
    count += ends + bytes;
    observed.wasRead(ends + bytes);
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (c >= 0) {
      counted(encoded.of((char) c));
    }
    return c;
  }

  @Override
  public int read(char[] characters) throws IOException {
    int length = in.read(characters);
    if (length > 0) {
      counted(encoded.of(characters, 0, length));
    }
    return length;
  }

  @Override
  public int read(char[] characters, int from, int length) throws IOException {
    int taken = in.read(characters, from, length);
    if (taken > 0) {
      counted(encoded.of(characters, from, taken));
    }
    return taken;
  }

  @Override
  public int read(CharBuffer buffer) throws IOException {
    int length = in.read(buffer);
    if (length > 0) {
      CharSequence taken = buffer.duplicate().flip();
      counted(encoded.of(taken, taken.length() - length, length));
    }
    return length;
  }

  @Override
  public @Nullable String readLine() throws IOException {
    @Nullable String line = in.readLine();
    if (line != null) {
      counted(encoded.of(line, 0, line.length()));
      afterLine = true;
    }
    return line;
  }

  @Override
  public long skip(long characters) throws IOException {
    long skipped = in.skip(characters);
    if (skipped > 0) {
      counted(skipped);
    }
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    return in.ready();
  }

  @Override
  public boolean markSupported() {
    return in.markSupported();
  }

  @Override
  public void mark(int limit) throws IOException {
    in.mark(limit);
    marked = count;
  }

  @Override
  public void reset() throws IOException {
    in.reset();
    observed.wasRead(marked - count);
    count = marked;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
