package io.forethought.runtime.text;

import io.prometheus.metrics.model.snapshots.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The labels of all series of a family as text, in one array. */
public final class LabelText {

  private static final int MAX_COMMON = Short.MAX_VALUE;

  private final byte[] bytes;
  private final int[] ends;

  private final int beforeLength;
  private final int closing;
  private volatile int @Nullable [] common;

  private LabelText(byte[] bytes, int[] ends, int beforeLength, boolean labelled) {
    this.bytes = bytes;
    this.ends = ends;
    this.beforeLength = beforeLength;
    this.closing = labelled ? "} ".length() : " ".length();
  }

  /** Builds the text, series by series. */
  public static final class Builder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] before;
    private int[] ends = new int[16];
    private int size;
    private boolean labelled;

    /**
     * Creates a builder without series.
     *
     * @param before the text before the labels of each series
     */
    public Builder(byte[] before) {
      this.before = before.clone();
    }

    /**
     * Adds a series: the text before the labels, <code>{a="x",b="y"}</code> if it has labels, and a
     * space.
     *
     * @param labels its labels
     */
    public void add(Labels labels) {
      labelled = !labels.isEmpty();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < labels.size(); i++) {
        text.append(i == 0 ? '{' : ',').append(labels.getPrometheusName(i)).append("=\"");
        appendEscaped(text, labels.getValue(i));
        text.append('"');
      }
      text.append(labels.isEmpty() ? " " : "} ");
      bytes.writeBytes(before);
      bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      ends[size++] = bytes.size();
    }

    /**
     * Returns the text of all added series.
     *
     * @return the text
     */
    public LabelText build() {
      return new LabelText(bytes.toByteArray(), Arrays.copyOf(ends, size), before.length, labelled);
    }

    private static void appendEscaped(StringBuilder text, String value) {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        switch (c) {
          case '\\' -> text.append("\\\\");
          case '"' -> text.append("\\\"");
          case '\n' -> text.append("\\n");
          default -> text.append(c);
        }
      }
    }
  }

  /**
   * Writes the text of a series.
   *
   * @param series its index
   * @param page where to write
   * @throws IOException if the stream of the page fails
   */
  public void write(int series, Page page) throws IOException {
    page.writeSeries(this, series, begin(series), ends[series]);
  }

  /**
   * Writes the labels of a series without the text before them.
   *
   * @param series its index
   * @param page where to write
   * @throws IOException if the stream of the page fails
   */
  public void writeLabels(int series, Page page) throws IOException {
    page.writeSeries(this, series, begin(series) + beforeLength, ends[series]);
  }

  /**
   * Writes the text of a series so that one more label can follow.
   *
   * @param series its index
   * @param page where to write
   * @throws IOException if the stream of the page fails
   */
  public void writeOpen(int series, Page page) throws IOException {
    page.writeSeries(this, series, begin(series), ends[series] - closing);
  }

  /** Returns the number of bytes at the beginning that a series shares with the previous one. */
  int commonAtBegin(int series) {
    return common()[series] >>> Short.SIZE;
  }

  /** Returns the number of further bytes at the end that a series shares with the previous one. */
  int commonAtEnd(int series) {
    return common()[series] & 0xffff;
  }

  // Computed on first use, because in most programs either all scrapes are compressed or none.
  private int[] common() {
    int[] known = common;
    if (known == null) {
      known = new int[ends.length];
      for (int i = 1; i < known.length; i++) {
        known[i] = common(begin(i - 1), ends[i - 1], ends[i]);
      }
      common = known;
    }
    return known;
  }

  private int common(int begin, int middle, int end) {
    int shorter = Math.min(MAX_COMMON, Math.min(middle - begin, end - middle));
    int mismatch = Arrays.mismatch(bytes, begin, begin + shorter, bytes, middle, middle + shorter);
    int atBegin = mismatch < 0 ? shorter : mismatch;
    int atEnd = 0;
    while (atBegin + atEnd < shorter && bytes[middle - 1 - atEnd] == bytes[end - 1 - atEnd]) {
      atEnd++;
    }
    return atBegin << Short.SIZE | atEnd;
  }

  byte[] bytes() {
    return bytes;
  }

  int begin(int series) {
    return series == 0 ? 0 : ends[series - 1];
  }
}
