package io.forethought.processor.model.operations;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of metrics that a query can mention by a word after a dollar sign.
 *
 * @param metric the name of the metric that the query is about; empty for a query of a whole set
 * @param methods the names of the metrics of the set, by method
 */
public record MetricNames(Optional<String> metric, Map<String, String> methods) {

  /** The word for the metric that the query is about. */
  public static final String METRIC = "metric";

  private static final Set<String> SAMPLES = Set.of("_bucket", "_count", "_sum", "_created");

  /** Copies the names, sorted by method. */
  public MetricNames {
    methods = Collections.unmodifiableMap(new TreeMap<>(methods));
  }

  /** The name for a word: that of a metric or of one of its samples. */
  Optional<String> of(String word) {
    Optional<String> whole = ofMetric(word);
    if (whole.isPresent()) {
      return whole;
    }
    return SAMPLES.stream()
        .filter(word::endsWith)
        .findFirst()
        .flatMap(
            end -> ofMetric(word.substring(0, word.length() - end.length())).map(it -> it + end));
  }

  /** The method that a word is about, if it is one of the set. */
  Optional<String> method(String word) {
    if (methods.containsKey(word)) {
      return Optional.of(word);
    }
    return SAMPLES.stream()
        .filter(word::endsWith)
        .map(end -> word.substring(0, word.length() - end.length()))
        .filter(methods::containsKey)
        .findFirst();
  }

  private Optional<String> ofMetric(String word) {
    return word.equals(METRIC) && metric.isPresent()
        ? metric
        : Optional.ofNullable(methods.get(word));
  }

  /** All words without those for samples. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(methods.keySet());
    metric.ifPresent(name -> words.add(METRIC));
    return words;
  }
}
