package io.forethought.runtime.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects the output of families and passes it to a stream in pieces. It also holds the working
 * memory of families, and is reused from scrape to scrape.
 */
public class Page {

  /** The maximum number of series that a family reads in one step. */
  public static final int BATCH = 2048;

  private static final int CAPACITY = 1 << 16;

  private static final AtomicReference<@Nullable Page> LAST = new AtomicReference<>();

  private final byte[] bytes = new byte[CAPACITY];
  private final long[] values = new long[BATCH];
  private int length;
  private OutputStream out = OutputStream.nullOutputStream();

  /** Creates a page without a stream. */
  Page() {}

  /**
   * Returns a page that no scrape uses until it is released.
   *
   * @return a page without a stream
   */
  public static Page take() {
    Page last = LAST.getAndSet(null);
    return last == null ? new Page() : last;
  }

  /**
   * Begins a scrape.
   *
   * @param stream receives the scrape
   * @throws IOException if the stream fails
   */
  public void begin(OutputStream stream) throws IOException {
    out = stream;
    length = 0;
  }

  /**
   * Ends a scrape and passes on the remaining output.
   *
   * @throws IOException if the stream fails
   */
  public void finish() throws IOException {
    handOver();
  }

  /** Ends the use of this page, and of its stream. Output that was not passed on is lost. */
  public void release() {
    out = OutputStream.nullOutputStream();
    keep();
  }

  /** Keeps this page for the next scrape. */
  void keep() {
    LAST.set(this);
  }

  /**
   * Returns working memory for values.
   *
   * @return an array of {@link #BATCH} entries with arbitrary content
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
   * Writes bytes that occur repeatedly in a family.
   *
   * @param slot identifies these bytes within the family
   * @param piece the bytes
   * @throws IOException if the stream fails
   */
  public void writeAgain(int slot, byte[] piece) throws IOException {
    append(piece, 0, piece.length);
  }

  /** Writes part of the text of a series. */
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
   * Lets other collectors write to the stream.
   *
   * @param others writes their output
   * @throws IOException if the stream fails
   */
  public void writeOthers(Others others) throws IOException {
    handOver();
    others.write(out);
  }

  /** Writes output of other collectors, for example with the writers of the client. */
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

  /** Called before bytes without known repetitions are appended. */
  void written(byte[] from, int begin, int end) throws IOException {}

  /** Receives completed text. */
  void handOver(byte[] from, int begin, int count) throws IOException {
    out.write(from, begin, count);
  }

  /** Returns the length of the text that has not been passed on. */
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
