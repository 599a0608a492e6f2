package io.forethought.processor.inference.scraped;

import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.MetricType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A metric as a scrape shows it.
 *
 * @param name the complete name: {@code shop_orders_created_total}, {@code shop_build_info}
 * @param type its type
 * @param typed whether the scrape has its type
 * @param help its help text; empty if there is none
 * @param line the number of its first line
 * @param samples its samples, without creation times
 */
public record Family(
    String name,
    MetricType type,
    boolean typed,
    String help,
    int line,
    List<ScrapedSample> samples) {

  /** Copies the list. */
  public Family {
    samples = List.copyOf(samples);
  }

  /**
   * Its labels in the order of their first appearance, without those that its type adds. A label
   * without a value is the same as none.
   */
  public List<SeenLabel> labels() {
    Set<String> names = new LinkedHashSet<>();
    samples.forEach(sample -> names.addAll(sample.labels().keySet()));
    ownLabels().forEach(names::remove);
    return names.stream().map(this::label).filter(label -> !label.values().isEmpty()).toList();
  }

  private SeenLabel label(String name) {
    SortedSet<String> values = new TreeSet<>();
    samples.forEach(sample -> values.add(sample.labels().getOrDefault(name, "")));
    boolean missing = values.remove("");
    return new SeenLabel(name, values, missing);
  }

  private Set<String> ownLabels() {
    return switch (type) {
      case HISTOGRAM -> Set.of("le");
      case SUMMARY -> Set.of("quantile");
      case STATE_SET -> Set.of(name);
      case COUNTER, GAUGE, INFO -> Set.of();
    };
  }

  /** The upper bounds of the buckets, without {@code +Inf}. */
  public List<Double> buckets() {
    return numbers("le");
  }

  /** The quantiles of a summary. */
  public List<Double> quantiles() {
    return numbers("quantile");
  }

  private List<Double> numbers(String label) {
    SortedSet<Double> numbers = new TreeSet<>();
    for (ScrapedSample sample : samples) {
      String number = sample.labels().getOrDefault(label, "");
      if (number.matches("[-+0-9.eE]+")) {
        numbers.add(Double.parseDouble(number));
      }
    }
    return List.copyOf(numbers);
  }

  /** The states of a state set, in the order of the scrape. */
  public List<String> states() {
    Set<String> states = new LinkedHashSet<>();
    samples.forEach(sample -> states.add(sample.labels().getOrDefault(name, "")));
    return List.copyOf(states);
  }

  /** Whether exactly one state holds in each series, so that a call can replace the state. */
  public boolean hasOneState() {
    return samples.stream().collect(Collectors.groupingBy(this::withoutState)).values().stream()
        .allMatch(series -> series.stream().filter(sample -> sample.value() == 1).count() == 1);
  }

  private Map<String, String> withoutState(ScrapedSample sample) {
    return sample.labels().entrySet().stream()
        .filter(label -> !label.getKey().equals(name))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The same with another help text. */
  public Family with(String other) {
    return new Family(name, type, typed, other, line, samples);
  }

  /** The same without some labels. */
  Family without(Set<String> labels) {
    return labels.isEmpty()
        ? this
        : new Family(
            name,
            type,
            typed,
            help,
            line,
            samples.stream().map(sample -> sample.without(labels)).toList());
  }

  /** How many series it has in the scrape. */
  public int series() {
    return samples.size();
  }

  /** The place in messages. */
  public FamilySite site() {
    return site("");
  }

  /** The place of one of its labels, or of another part of it. */
  public FamilySite site(String part) {
    return new FamilySite(name, line, part);
  }
}
