package io.forethought.multiprocess;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text formats without what they leave open: the order, and how a number is written. */
public final class ScrapeText {

  private static final Pattern SAMPLE = Pattern.compile("(\\w+)(?:\\{(.*)\\})? (\\S+)");

  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  private ScrapeText() {}

  public static String text(MetricSnapshots metrics) throws IOException {
    return write(PrometheusTextFormatWriter.create(), metrics);
  }

  public static String openMetrics(MetricSnapshots metrics) throws IOException {
    return write(OpenMetricsTextFormatWriter.create(), metrics);
  }

  private static String write(ExpositionFormatWriter writer, MetricSnapshots metrics)
      throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    writer.write(text, metrics);
    return text.toString(StandardCharsets.UTF_8);
  }

  /** Returns the values of samples, and lines that describe a family. */
  public static Map<String, String> lines(String text) {
    Map<String, String> lines = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher sample = SAMPLE.matcher(line);
      if (line.startsWith("#")) {
        lines.put(line, "");
      } else if (sample.matches()) {
        lines.put(
            sample.group(1) + labels(sample.group(2)),
            Double.toString(Double.parseDouble(sample.group(3))));
      } else {
        throw new IllegalArgumentException(line);
      }
    }
    return lines;
  }

  /** Returns the samples without this module's own and without descriptions. */
  public static Map<String, String> samples(String text) {
    Map<String, String> samples = lines(text);
    samples.keySet().removeIf(line -> line.contains("forethought_") || line.startsWith("#"));
    return samples;
  }

  private static Map<String, String> labels(String text) {
    Map<String, String> labels = new TreeMap<>();
    if (text != null) {
      LABEL
          .matcher(text)
          .results()
          .forEach(label -> labels.put(label.group(1), number(label.group(1), label.group(2))));
    }
    return labels;
  }

  private static String number(String label, String value) {
    return label.equals("le") && !value.equals("+Inf")
        ? Double.toString(Double.parseDouble(value))
        : value;
  }
}
