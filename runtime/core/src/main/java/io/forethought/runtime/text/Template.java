package io.forethought.runtime.text;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text that all series of a family share. It is taken from the output of the client's writers
 * for a sample of the family, so that suffixes, escaping and the order of lines are the same. Only
 * large and small bounds of buckets are written differently, see {@link Bounds}.
 *
 * <pre>{@code
 * # HELP wait_seconds Time spent waiting.     the header
 * # TYPE wait_seconds histogram
 * wait_seconds_bucket{le="+Inf"} 0            before the values: the beginnings
 * wait_seconds_count 0
 * wait_seconds_sum 0.0
 * }</pre>
 */
public final class Template {

  private final MetricSnapshot sample;
  private final List<String> beginnings;

  /** The headers for the formats that have been scraped. */
  private final Map<ExpositionFormat, byte[]> headers = new ConcurrentHashMap<>();

  private Template(MetricSnapshot sample) {
    this.sample = sample;
    List<String> lines = lines(ExpositionFormat.TEXT);
    this.beginnings = beginnings(lines);
    headers.put(ExpositionFormat.TEXT, header(lines, ExpositionFormat.TEXT));
  }

  /**
   * Returns the template of a family.
   *
   * @param sample the family with one series that has no labels
   * @return the template
   */
  public static Template of(MetricSnapshot sample) {
    return new Template(sample);
  }

  private static List<String> beginnings(List<String> lines) {
    List<String> beginnings = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("# ")) {
        beginnings.add(Bounds.canonical(line.substring(0, line.lastIndexOf(' '))));
      }
    }
    return List.copyOf(beginnings);
  }

  private static byte[] header(List<String> lines, ExpositionFormat format) {
    StringBuilder header = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("# ") && !format.end().startsWith(line)) {
        header.append(line).append('\n');
      }
    }
    return header.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the lines of the sample. A help text may contain other line separators than the format.
   */
  private List<String> lines(ExpositionFormat format) {
    List<String> lines = new ArrayList<>();
    for (String line : text(format).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private String text(ExpositionFormat format) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      format.writer().write(text, MetricSnapshots.of(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns the beginnings of the lines of a series.
   *
   * @return for each line the text before its value, without the space
   */
  public List<String> beginnings() {
    return beginnings;
  }

  /**
   * Writes the lines above the series.
   *
   * @param page where to write
   * @param format the format
   * @throws IOException if the stream of the page fails
   */
  public void writeHeader(Page page, ExpositionFormat format) throws IOException {
    byte[] header = headers.get(format);
    if (header == null) {
      header = header(lines(format), format);
      headers.put(format, header);
    }
    page.write(header);
  }
}
