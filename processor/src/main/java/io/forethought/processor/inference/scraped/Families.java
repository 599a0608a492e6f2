package io.forethought.processor.inference.scraped;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedMetadata;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The families of a scrape.
 *
 * @param all those that Forethought has a type for, in the order of the scrape
 * @param leftOut the others
 * @param ofTarget labels that the families do not have, because all series had them with the same
 *     value
 */
public record Families(List<Family> all, List<LeftOut> leftOut, Map<String, String> ofTarget) {

  /** In a shorter scrape, a label can have only one value by chance. */
  private static final int FEWEST_WITH_LABELS_OF_TARGET = 5;

  private static final List<String> OF_DISTRIBUTIONS = List.of("_bucket", "_count", "_sum");
  private static final List<String> OF_OPEN_METRICS =
      List.of("_total", "_info", "_gcount", "_gsum", "_bucket", "_count", "_sum", "_created");
  private static final List<String> OF_GAUGE_HISTOGRAMS = List.of("_gcount", "_gsum");

  private static final String NO_TYPE = "Forethought has no type for gauge histograms";
  private static final String NO_SAMPLES =
      "the scrape has no sample of it, so its labels are unknown";
  private static final Set<String> UNTYPED = Set.of("", "untyped", "unknown");
  private static final String CREATED = "_created";
  private static final String BUCKET = "_bucket";

  /** Copies the lists. */
  public Families {
    all = List.copyOf(all);
    leftOut = List.copyOf(leftOut);
    ofTarget = Collections.unmodifiableMap(new TreeMap<>(ofTarget));
  }

  /** Assigns each sample to its family. */
  public static Families of(Scrape scrape) {
    Set<String> untyped = untypedHistograms(scrape);
    Map<String, List<ScrapedSample>> byFamily = new LinkedHashMap<>();
    for (ScrapedSample sample : scrape.samples()) {
      byFamily
          .computeIfAbsent(owner(sample.name(), scrape, untyped), absent -> new ArrayList<>())
          .add(sample);
    }
    List<Family> all = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    byFamily.forEach(
        (name, samples) ->
            family(name, samples, scrape, untyped)
                .ifPresentOrElse(all::add, () -> leftOut.add(new LeftOut(name, NO_TYPE))));
    for (String name : scrape.metadata().keySet()) {
      if (!byFamily.containsKey(name) && gaugeHistogram(name, scrape).isEmpty()) {
        leftOut.add(new LeftOut(name, NO_SAMPLES));
      }
    }
    all.removeIf(family -> family.samples().isEmpty());
    return new Families(all, leftOut, Map.of());
  }

  /** The same without labels that say where the program runs. */
  public Families withoutLabelsOfTarget() {
    Map<String, String> labels = ofTarget(all);
    return new Families(
        all.stream().map(family -> family.without(labels.keySet())).toList(), leftOut, labels);
  }

  private static Map<String, String> ofTarget(List<Family> families) {
    if (families.size() < FEWEST_WITH_LABELS_OF_TARGET) {
      return Map.of();
    }
    Map<String, String> common = new TreeMap<>(families.get(0).samples().get(0).labels());
    for (Family family : families) {
      for (ScrapedSample sample : family.samples()) {
        common.entrySet().retainAll(sample.labels().entrySet());
      }
    }
    return common;
  }

  /** The names of histograms without a line with their type. */
  private static Set<String> untypedHistograms(Scrape scrape) {
    Set<String> names = new HashSet<>();
    for (ScrapedSample sample : scrape.samples()) {
      if (sample.name().endsWith(BUCKET) && sample.labels().containsKey("le")) {
        names.add(without(sample.name(), BUCKET));
      }
    }
    names.removeIf(scrape.metadata()::containsKey);
    return names;
  }

  /**
   * The gauge histogram that a sample is a part of. The text format of Prometheus does not have
   * them: clients write one as a histogram and two gauges.
   */
  private static Optional<String> gaugeHistogram(String sample, Scrape scrape) {
    for (String end : OF_GAUGE_HISTOGRAMS) {
      String name = sample.endsWith(end) ? without(sample, end) : sample;
      if (scrape.metadata().containsKey(name)
          && OF_GAUGE_HISTOGRAMS.stream()
              .allMatch(each -> scrape.metadata().containsKey(name + each))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String owner(String sample, Scrape scrape, Set<String> untyped) {
    Optional<String> gauge = gaugeHistogram(sample, scrape);
    if (gauge.isPresent()) {
      return gauge.get();
    }
    if (scrape.metadata().containsKey(sample)) {
      return sample;
    }
    for (String end : scrape.openMetrics() ? OF_OPEN_METRICS : OF_DISTRIBUTIONS) {
      if (sample.endsWith(end) && isFamily(without(sample, end), scrape, untyped)) {
        return without(sample, end);
      }
    }
    return sample;
  }

  private static boolean isFamily(String name, Scrape scrape, Set<String> untyped) {
    return scrape.metadata().containsKey(name) || untyped.contains(name);
  }

  private static String without(String name, String end) {
    return name.substring(0, name.length() - end.length());
  }

  private static Optional<Family> family(
      String name, List<ScrapedSample> samples, Scrape scrape, Set<String> untyped) {
    ScrapedMetadata metadata = scrape.metadata().get(name);
    String written = metadata == null ? "" : metadata.type();
    List<ScrapedSample> own =
        samples.stream().filter(each -> !each.name().equals(name + CREATED)).toList();
    String complete = scrape.openMetrics() ? complete(name, written) : name;
    Optional<MetricType> type =
        untyped.contains(name)
            ? Optional.of(MetricType.HISTOGRAM)
            : gaugeHistogram(name, scrape).isPresent()
                ? Optional.empty()
                : FamilyType.of(written, complete, own);
    int line = metadata == null ? samples.get(0).line() : metadata.line();
    String help = metadata == null ? "" : metadata.help();
    boolean typed = !UNTYPED.contains(written);
    return type.map(known -> new Family(complete, known, typed, help.strip(), line, own));
  }

  /** The name with the suffix that OpenMetrics omits in metadata. */
  private static String complete(String name, String written) {
    return switch (written) {
      case "counter" -> name + "_total";
      case "info" -> name + "_info";
      default -> name;
    };
  }
}
