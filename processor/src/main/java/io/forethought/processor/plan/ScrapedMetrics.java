package io.forethought.processor.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedMetadata;
import io.forethought.processor.exposition.ScrapedSample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.Deflater;

/** The metrics of a scrape, each with the series that it has there. */
public final class ScrapedMetrics {

  private static final List<String> ENDS =
      List.of("_bucket", "_count", "_sum", "_total", "_created", "_info", "_gcount", "_gsum");

  private static final Set<String> DISTRIBUTIONS = Set.of("histogram", "summary", "gaugehistogram");

  private static final Set<String> RECORDED = Set.of("counter", "histogram");
  private static final int CHUNK = 8192;

  /** {@code ="",} around the value of a label. */
  private static final int AROUND_LABEL = 4;

  /** {@code # HELP}, {@code # TYPE}, spaces and line breaks. */
  private static final int AROUND_COMMENTS = 18;

  private static final String UNKNOWN = "untyped";

  private final Scrape scrape;
  private final List<String> lines;

  private ScrapedMetrics(Scrape scrape, List<String> lines) {
    this.scrape = scrape;
    this.lines = lines;
  }

  /**
   * What a program exposes that answers with a page.
   *
   * @param text the page
   * @param scrape what it contains
   * @param sent the length of the page as the program sends it, compressed or not; if it is not
   *     known, that of the page with gzip
   */
  public static Exposition of(String text, Scrape scrape, OptionalLong sent) {
    byte[] page = text.getBytes(UTF_8);
    double share = (double) sent.orElseGet(() -> compressed(page)) / page.length;
    List<String> lines = List.of(text.split("\n", -1));
    return new Exposition(new ScrapedMetrics(scrape, lines).metrics(), share, false);
  }

  private static long compressed(byte[] page) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(page);
      deflater.finish();
      byte[] discarded = new byte[CHUNK];
      while (!deflater.finished()) {
        deflater.deflate(discarded);
      }
      return deflater.getBytesWritten();
    } finally {
      deflater.end();
    }
  }

  private List<ExposedMetric> metrics() {
    Map<String, List<ScrapedSample>> families = new LinkedHashMap<>();
    for (ScrapedSample sample : scrape.samples()) {
      families.computeIfAbsent(family(sample.name()), absent -> new ArrayList<>()).add(sample);
    }
    List<ExposedMetric> metrics = new ArrayList<>();
    families.forEach((name, samples) -> metrics.add(metric(name, samples)));
    return metrics;
  }

  private String family(String sample) {
    if (scrape.metadata().containsKey(sample)) {
      return sample;
    }
    return ENDS.stream()
        .filter(sample::endsWith)
        .map(end -> sample.substring(0, sample.length() - end.length()))
        .filter(scrape.metadata()::containsKey)
        .findFirst()
        .orElse(sample);
  }

  private ExposedMetric metric(String family, List<ScrapedSample> samples) {
    ScrapedMetadata about =
        scrape.metadata().getOrDefault(family, new ScrapedMetadata(UNKNOWN, "", "", 0));
    String type = about.type().isEmpty() ? UNKNOWN : about.type();
    long comments =
        about.line() == 0
            ? 0
            : AROUND_COMMENTS + 2L * family.length() + about.help().length() + type.length();
    return new ExposedMetric(
        type.equals("counter") ? samples.get(0).name() : family,
        type,
        samples.size(),
        samples.stream().filter(sample -> isGauge(type, sample.name())).count(),
        samples.stream().filter(sample -> isSum(type, sample.name())).count(),
        samples.stream().mapToLong(sample -> sample.labels().size()).sum(),
        samples.stream().mapToLong(ScrapedMetrics::text).sum(),
        comments + samples.stream().mapToLong(this::line).sum(),
        RECORDED.contains(type));
  }

  /** The length of the name and labels of a series. */
  private static long text(ScrapedSample sample) {
    long text = sample.name().length();
    for (Map.Entry<String, String> label : sample.labels().entrySet()) {
      text += label.getKey().length() + label.getValue().length() + AROUND_LABEL;
    }
    return text;
  }

  /** The length of the line of a sample, with its end. */
  private long line(ScrapedSample sample) {
    return lines.get(sample.line() - 1).length() + 1L;
  }

  private static boolean isSum(String type, String sample) {
    return DISTRIBUTIONS.contains(type) && sample.endsWith("sum");
  }

  private static boolean isGauge(String type, String sample) {
    return switch (type) {
      case "counter", "info", "stateset", "histogram", "gaugehistogram" -> false;
      case "summary" -> !sample.endsWith("_count") && !isSum(type, sample);
      default -> true;
    };
  }
}
