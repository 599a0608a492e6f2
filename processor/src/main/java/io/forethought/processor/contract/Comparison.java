package io.forethought.processor.contract;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedMetadata;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.CatalogueLabel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a scrape has of one metric with its declaration. */
final class Comparison {

  private static final String OVERFLOW = "forethought_label_overflow_total";

  private final Declared declared;
  private final Map<String, CatalogueLabel> labels;
  private final Scrape scrape;
  private final Map<String, Breach> breaches = new LinkedHashMap<>();

  Comparison(Declared declared, Scrape scrape) {
    this.declared = declared;
    this.labels = declared.labels();
    this.scrape = scrape;
  }

  /** Returns the differences, each once. */
  List<Breach> of(List<ScrapedSample> samples) {
    ScrapedMetadata metadata = scrape.metadata().get(declared.nameIn(scrape.openMetrics()));
    if (metadata != null) {
      metadata(metadata);
    } else {
      report(BreachKind.TYPE, "the scrape has no type for it", samples.get(0).line());
    }
    samples.forEach(this::labels);
    maxima(samples);
    new Distribution(declared).breach(samples).ifPresent(each -> breaches.put("buckets", each));
    completeness(samples);
    budget(samples);
    return List.copyOf(breaches.values());
  }

  private void metadata(ScrapedMetadata metadata) {
    String type = declared.typeIn(scrape.openMetrics());
    if (!metadata.type().equals(type)) {
      report(
          BreachKind.TYPE,
          "it is declared as " + type + ", but exposed as " + shown(metadata.type()),
          metadata.line());
    }
    if (!metadata.help().equals(declared.help())) {
      report(
          BreachKind.HELP_TEXT,
          "its help is declared as \""
              + declared.help()
              + "\", but exposed as \""
              + metadata.help()
              + "\"",
          metadata.line());
    }
    if (scrape.openMetrics() && !metadata.unit().equals(declared.unit())) {
      report(
          BreachKind.UNIT,
          "its unit is declared as "
              + shown(declared.unit())
              + ", but exposed as "
              + shown(metadata.unit()),
          metadata.line());
    }
  }

  private static String shown(String word) {
    return word.isEmpty() ? "none" : word;
  }

  private void labels(ScrapedSample sample) {
    Set<String> expected = new TreeSet<>(labels.keySet());
    String extra = declared.extraLabel(sample.name());
    for (Map.Entry<String, String> label : sample.labels().entrySet()) {
      CatalogueLabel bound = labels.get(label.getKey());
      if (bound != null) {
        value(bound, label.getKey(), label.getValue(), sample.line());
      } else if (!label.getKey().equals(extra)) {
        report(
            BreachKind.LABEL,
            "the label \"" + label.getKey() + "\" is not declared",
            sample.line());
      }
    }
    expected.removeAll(sample.labels().keySet());
    expected.forEach(
        missing ->
            report(
                BreachKind.LABEL,
                "the declared label \"" + missing + "\" is missing",
                sample.line()));
  }

  private void value(CatalogueLabel bound, String label, String value, int line) {
    if (!bound.isClosed() || bound.values().contains(value)) {
      return;
    }
    if (value.equals(Declared.OTHER)) {
      other(label, line);
    } else {
      report(
          BreachKind.VALUE,
          "the label \""
              + label
              + "\" has the value \""
              + value
              + "\"; declared are "
              + String.join(", ", bound.values()),
          line);
    }
  }

  /** A program can also mean this value: it is that of calls without a result. */
  private void other(String label, int line) {
    if (overflows(label)) {
      report(
          BreachKind.OTHER,
          "the label \""
              + label
              + "\" has the value \"_other\", because the program passed a value outside its bound,"
              + " or null",
          line);
    }
  }

  /** Whether the program counted values of a label that are outside its bound. */
  private boolean overflows(String label) {
    for (ScrapedSample sample : scrape.samples()) {
      if (sample.name().equals(OVERFLOW)
          && declared.entry().name().value().equals(sample.labels().get("metric"))
          && label.equals(sample.labels().get("label"))) {
        return true;
      }
    }
    return false;
  }

  private void maxima(List<ScrapedSample> samples) {
    labels.forEach(
        (name, label) -> {
          Set<String> values = new HashSet<>();
          samples.forEach(sample -> values.add(sample.labels().getOrDefault(name, "")));
          values.removeAll(Set.of(Declared.OTHER, ""));
          if (label.max() > 0 && values.size() > label.max()) {
            report(
                BreachKind.BUDGET,
                "the label \""
                    + name
                    + "\" has "
                    + values.size()
                    + " values; at most "
                    + label.max()
                    + " are declared",
                samples.get(0).line());
          }
        });
  }

  private void completeness(List<ScrapedSample> samples) {
    Set<Map<String, String>> series = new HashSet<>();
    samples.stream()
        .filter(sample -> isWithinBounds(sample) && !declared.isCreated(sample.name()))
        .forEach(sample -> series.add(declared.seriesOf(sample.name(), sample.labels())));
    if (declared.existsFromStart() && series.size() < declared.combinations()) {
      report(
          BreachKind.MISSING_SERIES,
          "only "
              + series.size()
              + " of "
              + declared.combinations()
              + " combinations of label values are exposed, but all of them exist from the start",
          samples.get(0).line());
    }
  }

  private void budget(List<ScrapedSample> samples) {
    long series =
        samples.stream()
            .filter(sample -> !declared.isCreated(sample.name()) && isWithinBounds(sample))
            .count();
    if (declared.isBounded() && series > declared.series()) {
      report(
          BreachKind.BUDGET,
          "it has " + series + " series; at most " + declared.series() + " are declared",
          samples.get(0).line());
    }
  }

  /** Other samples are reported because of their values. */
  private boolean isWithinBounds(ScrapedSample sample) {
    return labels.entrySet().stream()
        .allMatch(
            label ->
                !label.getValue().isClosed()
                    || label
                        .getValue()
                        .values()
                        .contains(sample.labels().getOrDefault(label.getKey(), "")));
  }

  private void report(BreachKind kind, String text, int line) {
    breaches.putIfAbsent(kind + text, new Breach(kind, declared.name(), text, line));
  }
}
