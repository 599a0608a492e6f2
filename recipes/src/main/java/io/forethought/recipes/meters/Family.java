package io.forethought.recipes.meters;

import io.forethought.processor.model.Limits;
import io.forethought.processor.naming.EndlessLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All meters of one name. */
final class Family {

  /** Stands for values that are not constants. */
  private static final String UNKNOWN = "value";

  /** As many values lead to a bound of 50. */
  private static final int FEW = 25;

  /** As many values lead to a bound of 50 if the metric needs a budget. */
  private static final int MANY = 33;

  /** The bound of a label whose values are not known. */
  static final int BOUND = 50;

  private static final long LIMIT = Limits.DEFAULT.seriesPerMetric();

  private final List<Meter> meters = new ArrayList<>();

  void add(Meter meter) {
    meters.add(meter);
  }

  Meter first() {
    return meters.get(0);
  }

  /** The first help text that is not empty. */
  String help() {
    return meters.stream().map(Meter::help).filter(help -> !help.isEmpty()).findFirst().orElse("");
  }

  /** Why one metric cannot replace the meters. */
  Optional<String> problem() {
    Meter first = first();
    Set<String> labels = first.labels().collect(Collectors.toSet());
    if (labels.size() < first.tags().size()) {
      return Optional.of("it has the same tag twice");
    }
    for (Meter other : meters) {
      if (!other.labels().collect(Collectors.toSet()).equals(labels)) {
        return Optional.of("other places give " + first.name() + " other tags");
      }
      if (other.kind() != first.kind()
          || other.hasNative() != first.hasNative()
          || !other.buckets().equals(first.buckets())
          || !other.quantiles().equals(first.quantiles())) {
        return Optional.of("other places configure " + first.name() + " differently");
      }
    }
    return labels.stream().sorted().flatMap(label -> labelProblem(label).stream()).findFirst();
  }

  private Optional<String> labelProblem(String label) {
    if (values(label).contains("")) {
      return Optional.of("the tag " + label + " has no value in some places");
    }
    return EndlessLabel.thing(label)
        .filter(thing -> !isKnown(label))
        .or(() -> identified(label))
        .map(
            thing ->
                "the tag "
                    + label
                    + " can have a value for every "
                    + thing
                    + ": remove the tag first, because labels of metric sets have a bound");
  }

  /** What a label identifies if a value in the sources is called an id. */
  private Optional<String> identified(String label) {
    return tags(label).stream()
        .filter(tag -> !tag.isKnown())
        .flatMap(tag -> Named.of(tag.value()).stream())
        .filter(name -> EndlessLabel.thing(name).isPresent() && EndlessLabel.isKey(name))
        .map(name -> name.contains("_") ? name.replaceAll("_[^_]*$", "").replace('_', ' ') : label)
        .findFirst();
  }

  /** Whether all values of a label are known. */
  boolean isKnown(String label) {
    return tags(label).stream().allMatch(Tag::isKnown);
  }

  /** Whether each value of a label is a boolean, or the text of one. */
  boolean isBoolean(String label) {
    return tags(label).stream()
        .allMatch(tag -> tag.constant().isPresent() || tag.condition().isPresent());
  }

  /** Whether all values of a label are constants, and there are several. */
  boolean hasConstants(String label) {
    return values(label).size() > 1
        && tags(label).stream().allMatch(tag -> tag.constant().isPresent());
  }

  /** The known values of a label. */
  NavigableSet<String> values(String label) {
    NavigableSet<String> values = new TreeSet<>();
    tags(label).forEach(tag -> values.addAll(tag.values()));
    return values;
  }

  private List<Tag> tags(String label) {
    return meters.stream()
        .flatMap(meter -> meter.tags().stream())
        .filter(tag -> tag.label().equals(label))
        .toList();
  }

  /** Labels of samples in which each label has all its values. */
  List<Map<String, String>> samples() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    first().labels().forEach(label -> values.put(label, sampled(label)));
    int most = values.values().stream().mapToInt(List::size).max().orElse(1);
    List<Map<String, String>> samples = new ArrayList<>();
    for (int number = 0; number < most; number++) {
      Map<String, String> sample = new LinkedHashMap<>();
      for (Map.Entry<String, List<String>> label : values.entrySet()) {
        List<String> all = label.getValue();
        sample.put(label.getKey(), all.get(number % all.size()));
      }
      samples.add(sample);
    }
    return samples;
  }

  private List<String> sampled(String label) {
    if (isKnown(label)) {
      return List.copyOf(values(label));
    }
    int count = series() > LIMIT ? MANY : FEW;
    Set<String> values = new HashSet<>(values(label));
    for (int number = 1; values.size() < count; number++) {
      values.add(UNKNOWN + number);
    }
    return values.stream().sorted().toList();
  }

  /** How many series a metric has with a bound of 50 for each label whose values are not known. */
  private long series() {
    Meter first = first();
    boolean distribution = first.kind() == MeterKind.TIMER || first.kind() == MeterKind.SUMMARY;
    int each = distribution ? first.buckets().size() + first.quantiles().size() + 2 : 1;
    return first
        .labels()
        .mapToLong(label -> isKnown(label) ? values(label).size() : BOUND + 1)
        .reduce(each, Math::multiplyExact);
  }

  /** What the person who reads the declaration must check. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (String label : first().labels().toList()) {
      if (!isKnown(label)) {
        notes.add(
            "The values of "
                + label
                + " are not constants: check its bound. More values are recorded as _other.");
      }
    }
    return notes;
  }
}
