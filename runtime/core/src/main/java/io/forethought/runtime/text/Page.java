package io.forethought.runtime.text;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A scrape in the making: what families write goes on in pieces to a stream. Holds the memory that
 * families work in while they write, and is used for one scrape after the other.
 */
public final class Page {

  /** How many series a family reads at once, at most. */
  public static final int BATCH = 2048;

  private static final int CAPACITY = 1 << 16;

  private final byte[] bytes = new byte[CAPACITY];
  private final long[] values = new long[BATCH];
  private int length;
  private OutputStream out = OutputStream.nullOutputStream();

  /** Starts without a stream. */
  public Page() {}

  /**
   * Begins a scrape.
   *
   * @param stream where it goes
   */
  public void begin(OutputStream stream) {
    out = stream;
    length = 0;
  }

  /** Ends a scrape, and lets go of the stream. What is not flushed is lost. */
  public void end() {
    out = OutputStream.nullOutputStream();
  }

  /**
   * Hands all that is written to the stream.
   *
   * @throws IOException if the stream fails
   */
  public void flush() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  /**
   * The stream, for a writer of its own. Everything written before is handed over.
   *
   * @return the stream
   * @throws IOException if the stream fails
   */
  public OutputStream stream() throws IOException {
    flush();
    return out;
  }

  /**
   * Memory for values.
   *
   * @return an array of {@link #BATCH} entries with any content
   */
  public long[] values() {
    return values;
  }

  /**
   * Writes bytes.
   *
   * @param from where they stand
   * @throws IOException if the stream fails
   */
  public void write(byte[] from) throws IOException {
    write(from, 0, from.length);
  }

  /**
   * Writes a part of some bytes.
   *
   * @param from where they stand
   * @param begin the first
   * @param end the one after the last
   * @throws IOException if the stream fails
   */
  public void write(byte[] from, int begin, int end) throws IOException {
    int count = end - begin;
    if (count > CAPACITY - length) {
      flush();
      if (count > CAPACITY) {
        out.write(from, begin, count);
        return;
      }
    }
    System.arraycopy(from, begin, bytes, length, count);
    length += count;
  }

  /**
   * Ends a line with a whole number.
   *
   * @param number the number
   * @throws IOException if the stream fails
   */
  public void writeValue(long number) throws IOException {
    makeRoomForValue();
    length = Digits.write(bytes, length, number);
    bytes[length++] = '\n';
  }

  /**
   * Ends a line with a number that may have a fraction.
   *
   * @param number the number
   * @throws IOException if the stream fails
   */
  public void writeValue(double number) throws IOException {
    makeRoomForValue();
    length = Digits.write(bytes, length, number);
    bytes[length++] = '\n';
  }

  private void makeRoomForValue() throws IOException {
    if (CAPACITY - length <= Digits.MAX_LENGTH) {
      flush();
    }
  }
}
