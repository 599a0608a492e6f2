package io.forethought.runtime.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a scrape to a stream as gzip (RFC 1952). It does not search for repetitions, because the
 * families report them; only distances and digits are new each time. The output of other collectors
 * goes through the JDK's compressor into the same gzip member.
 */
public final class GzipPage extends Page {

  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int COMPRESSOR_BUFFER = 1 << 13;

  /** Further pieces share slots with others and are sometimes written again. */
  private static final int SLOTS = 64;

  private static final AtomicReference<@Nullable GzipPage> LAST = new AtomicReference<>();

  private final Matches matches = new Matches();
  private final CRC32 crc = new CRC32();
  private final byte[][] slotPieces = new byte[SLOTS][];
  private final long[] slotPositions = new long[SLOTS];
  private long handedOver;
  private @Nullable LabelText lastText;
  private int lastSeries;
  private int lastEnd;
  private long lastPosition;

  /** Creates a page without a stream. */
  GzipPage() {}

  /**
   * Returns a page that no scrape uses until it is released.
   *
   * @return a page without a stream
   */
  public static Page take() {
    GzipPage last = LAST.getAndSet(null);
    return last == null ? new GzipPage() : last;
  }

  @Override
  public void begin(OutputStream stream) throws IOException {
    super.begin(stream);
    stream.write(HEADER);
    matches.begin(stream);
    crc.reset();
    handedOver = 0;
    lastText = null;
    Arrays.fill(slotPositions, -2L * ExpositionCode.MAX_DISTANCE);
  }

  @Override
  public void finish() throws IOException {
    super.finish();
    matches.finish((int) crc.getValue(), (int) handedOver);
  }

  @Override
  public void release() {
    matches.begin(OutputStream.nullOutputStream());
    lastText = null;
    super.release();
  }

  @Override
  void keep() {
    LAST.set(this);
  }

  @Override
  public void writeAgain(int slot, byte[] piece) throws IOException {
    int known = slot % SLOTS;
    long position = position();
    if (slotPieces[known] == piece) {
      matches.repeat(piece, 0, piece.length, position - slotPositions[known]);
    } else {
      matches.literals(piece, 0, piece.length);
      slotPieces[known] = piece;
    }
    slotPositions[known] = position;
    append(piece, 0, piece.length);
  }

  @Override
  void writeSeries(LabelText text, int series, int begin, int end) throws IOException {
    long position = position();
    int start = text.begin(series);
    if (text == lastText && series == lastSeries) {
      int known = Math.min(end, lastEnd);
      matches.repeat(text.bytes(), begin, known, position - (lastPosition + begin - start));
      matches.literals(text.bytes(), known, end);
    } else if (text == lastText && series == lastSeries + 1 && begin == start) {
      writeNextSeries(text, series, end, position - lastPosition);
    } else {
      matches.literals(text.bytes(), begin, end);
    }
    if (begin == start) {
      lastText = text;
      lastSeries = series;
      lastEnd = end;
      lastPosition = position;
    }
    append(text.bytes(), begin, end);
  }

  /** Writes a series as repetitions of the beginning and the end of the previous one. */
  private void writeNextSeries(LabelText text, int series, int end, long distance)
      throws IOException {
    int begin = text.begin(series);
    int head = begin + text.commonAtBegin(series);
    // Both may omit the same end.
    int tail = Math.min(end, text.begin(series + 1) - text.commonAtEnd(series));
    byte[] bytes = text.bytes();
    matches.repeat(bytes, begin, head, distance);
    matches.literals(bytes, head, tail);
    // The distance of the ends is the distance of the beginnings plus the difference in length.
    int longer = (end - begin) - (lastEnd - text.begin(series - 1));
    matches.repeat(bytes, tail, end, distance + longer);
  }

  @Override
  public void writeOthers(Others others) throws IOException {
    handOver();
    matches.endBlock();
    Deflater compressor = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      DeflaterOutputStream compressed =
          new DeflaterOutputStream(out(), compressor, COMPRESSOR_BUFFER, true);
      others.write(new Watched(compressed));
      compressed.flush();
    } finally {
      compressor.end();
    }
  }

  @Override
  void written(byte[] from, int begin, int end) throws IOException {
    matches.literals(from, begin, end);
  }

  @Override
  void handOver(byte[] from, int begin, int count) {
    crc.update(from, begin, count);
    handedOver += count;
  }

  private long position() {
    return handedOver + length();
  }

  /** Passes on the output of other collectors, and includes it in size and checksum. */
  private final class Watched extends OutputStream {

    private final OutputStream compressed;

    Watched(OutputStream compressed) {
      this.compressed = compressed;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      handOver(bytes, offset, count);
      compressed.write(bytes, offset, count);
    }
  }
}
