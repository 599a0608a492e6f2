package io.forethought.runtime.text;

import io.prometheus.metrics.model.snapshots.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The labels of all series of a family as text, one after the other in one array. */
public final class LabelText {

  private static final byte[] COMMA = {','};
  private static final byte[] BRACE = {'{'};

  private final byte[] bytes;
  private final int[] ends;

  private final int beforeLength;

  private LabelText(byte[] bytes, int[] ends, int beforeLength) {
    this.bytes = bytes;
    this.ends = ends;
    this.beforeLength = beforeLength;
  }

  /** Puts the text together, series by series. */
  public static final class Builder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] before;
    private int[] ends = new int[16];
    private int size;

    /**
     * Starts without series.
     *
     * @param before what stands before the labels of each series
     */
    public Builder(byte[] before) {
      this.before = before.clone();
    }

    /**
     * Adds a series: what stands before, <code>{a="x",b="y"}</code> if it has labels, and a space.
     *
     * @param labels its labels
     * @return this builder
     */
    public Builder add(Labels labels) {
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
      return this;
    }

    /**
     * The text of all series that were added.
     *
     * @return the text
     */
    public LabelText build() {
      return new LabelText(bytes.toByteArray(), Arrays.copyOf(ends, size), before.length);
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
   * Writes what stands for a series.
   *
   * @param series its index
   * @param page where to write
   * @throws IOException if the stream of the page fails
   */
  public void write(int series, Page page) throws IOException {
    page.write(bytes, begin(series), ends[series]);
  }

  /**
   * Writes the labels of a series without what stands before them.
   *
   * @param series its index
   * @param page where to write
   * @throws IOException if the stream of the page fails
   */
  public void writeLabels(int series, Page page) throws IOException {
    page.write(bytes, begin(series) + beforeLength, ends[series]);
  }

  /**
   * Writes what stands for a series as far as one more label can follow: up to the comma, or to the
   * brace if there are no others.
   *
   * @param series its index
   * @param page where to write
   * @throws IOException if the stream of the page fails
   */
  public void writeOpen(int series, Page page) throws IOException {
    int end = ends[series];
    boolean others = bytes[end - 2] == '}';
    page.write(bytes, begin(series), others ? end - "} ".length() : end - " ".length());
    page.write(others ? COMMA : BRACE);
  }

  private int begin(int series) {
    return series == 0 ? 0 : ends[series - 1];
  }
}
