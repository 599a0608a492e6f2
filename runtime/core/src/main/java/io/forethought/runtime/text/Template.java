package io.forethought.runtime.text;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  private final Map<ExpositionFormat, byte[]> headers = new EnumMap<>(ExpositionFormat.class);
  private final List<String> beginnings;

  private Template(MetricSnapshot sample) {
    for (ExpositionFormat format : ExpositionFormat.values()) {
      if (format.isText()) {
        headers.put(format, header(sample, format));
      }
    }
    this.beginnings =
        lines(sample, ExpositionFormat.TEXT)
            .filter(line -> !line.startsWith("# "))
            .map(line -> Bounds.canonical(line.substring(0, line.lastIndexOf(' '))))
            .toList();
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

  private static byte[] header(MetricSnapshot sample, ExpositionFormat format) {
    return lines(sample, format)
        .filter(line -> line.startsWith("# ") && !format.end().startsWith(line))
        .reduce("", (above, line) -> above + line + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the lines of the sample. A help text may contain other line separators than the format.
   */
  private static Stream<String> lines(MetricSnapshot sample, ExpositionFormat format) {
    return Arrays.stream(text(sample, format).split("\n", -1)).filter(line -> !line.isEmpty());
  }

  private static String text(MetricSnapshot sample, ExpositionFormat format) {
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
    page.write(headers.getOrDefault(format, new byte[0]));
  }
}
