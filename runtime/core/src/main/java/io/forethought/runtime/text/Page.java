package io.forethought.runtime.text;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A scrape in the making: what families write goes on in pieces to a stream. Holds the memory that
 * families work in while they write, and is used for one scrape after the other.
 */
public class Page {

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
   * @throws IOException if the stream fails
   */
  public void begin(OutputStream stream) throws IOException {
    out = stream;
    length = 0;
  }

  /**
   * Ends a scrape: hands over all that was written.
   *
   * @throws IOException if the stream fails
   */
  public void finish() throws IOException {
    handOver();
  }

  /** Lets go of the stream. What was not handed over is lost. */
  public void release() {
    out = OutputStream.nullOutputStream();
  }

  /**
   * Memory for values.
   *
   * @return an array of {@link #BATCH} entries with any content
   */
  public final long[] values() {
    return values;
  }

  /**
   * Writes bytes.
   *
   * @param piece the bytes
   * @throws IOException if the stream fails
   */
  public final void write(byte[] piece) throws IOException {
    written(piece, 0, piece.length);
    append(piece, 0, piece.length);
  }

  /**
   * Writes bytes that come up again and again in a family.
   *
   * @param slot what tells them from the other ones of the family
   * @param piece the bytes
   * @throws IOException if the stream fails
   */
  public void writeAgain(int slot, byte[] piece) throws IOException {
    append(piece, 0, piece.length);
  }

  /** Writes a part of what stands for a series. */
  void writeSeries(LabelText text, int series, int begin, int end) throws IOException {
    append(text.bytes(), begin, end);
  }

  /**
   * Ends a line with a whole number.
   *
   * @param number the number
   * @throws IOException if the stream fails
   */
  public final void writeValue(long number) throws IOException {
    makeRoomForValue();
    endLine(Digits.write(bytes, length, number));
  }

  /**
   * Ends a line with a number that may have a fraction.
   *
   * @param number the number
   * @throws IOException if the stream fails
   */
  public final void writeValue(double number) throws IOException {
    makeRoomForValue();
    endLine(Digits.write(bytes, length, number));
  }

  /**
   * Lets others write to the stream.
   *
   * @param others who knows what to write
   * @throws IOException if the stream fails
   */
  public void writeOthers(Others others) throws IOException {
    handOver();
    others.write(out);
  }

  /** What is written by others, such as the writers of the client. */
  @FunctionalInterface
  public interface Others {

    /**
     * Writes all of it.
     *
     * @param out where to write
     * @throws IOException if writing fails
     */
    void write(OutputStream out) throws IOException;
  }

  /** Told of bytes that nothing is known of, before they are appended. */
  void written(byte[] from, int begin, int end) throws IOException {}

  /** Takes text that is complete. */
  void handOver(byte[] from, int begin, int count) throws IOException {
    out.write(from, begin, count);
  }

  /** How much text has not been handed over yet. */
  final int length() {
    return length;
  }

  final OutputStream out() {
    return out;
  }

  final void handOver() throws IOException {
    handOver(bytes, 0, length);
    length = 0;
  }

  final void append(byte[] from, int begin, int end) throws IOException {
    int count = end - begin;
    if (count > CAPACITY - length) {
      handOver();
      if (count > CAPACITY) {
        handOver(from, begin, count);
        return;
      }
    }
    System.arraycopy(from, begin, bytes, length, count);
    length += count;
  }

  private void endLine(int end) throws IOException {
    bytes[end] = '\n';
    written(bytes, length, end + 1);
    length = end + 1;
  }

  private void makeRoomForValue() throws IOException {
    if (CAPACITY - length <= Digits.MAX_LENGTH) {
      handOver();
    }
  }
}
