package io.forethought.processor.naming;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;

/**
 * A metric in its set.
 *
 * @param set the set
 * @param metric one of its metrics
 */
public record Declared(MetricSet set, Metric metric) {

  /** All metrics, in the order of the declarations. */
  public static List<Declared> all(Declarations declarations) {
    List<Declared> all = new ArrayList<>();
    for (MetricSet set : declarations.sets()) {
      all.addAll(of(set));
    }
    return all;
  }

  /** The metrics of a set, in their order. */
  public static List<Declared> of(MetricSet set) {
    List<Declared> metrics = new ArrayList<>();
    for (Metric metric : set.metrics()) {
      metrics.add(new Declared(set, metric));
    }
    return metrics;
  }

  public String name() {
    return metric.name().value();
  }

  public MetricType type() {
    return metric.type();
  }

  /** The set's words that derived names begin with, each followed by an underscore. */
  public String prefix() {
    return withUnderscore(set.namespace().value()) + withUnderscore(set.subsystem().value());
  }

  private static String withUnderscore(String part) {
    return part.isEmpty() ? "" : part + "_";
  }

  /**
   * The part of the name that is written at the metric: an explicit name, or the part derived from
   * the method. The set's part is checked once, at the set.
   */
  public String own() {
    return metric.nameGiven() ? name() : withoutPrefix();
  }

  /** The name without the set's words, whether they were derived or written out. */
  public String withoutPrefix() {
    String prefix = prefix();
    return name().startsWith(prefix) ? name().substring(prefix.length()) : name();
  }

  /** The words of the own part, whatever its spelling; empty if it has no letters and digits. */
  public List<String> words() {
    return SnakeCase.wordsIn(own());
  }

  /** The words of the own part that follow an underscore, and are therefore visible to promlint. */
  public List<String> laterWords() {
    List<String> words = words();
    return isFirst() && !words.isEmpty() ? words.subList(1, words.size()) : words;
  }

  /** Whether the complete name begins with the own part. */
  public boolean isFirst() {
    return metric.nameGiven() || prefix().isEmpty();
  }

  /** The own part before a unit and suffix are added to a derived name. */
  public String written() {
    return metric.nameGiven() ? name() : DerivedName.snakeCase(metric.method());
  }

  /** The written part without the type's suffix. */
  public String stem() {
    String suffix = type().suffix();
    String written = written();
    return written.endsWith(suffix)
        ? written.substring(0, written.length() - suffix.length())
        : written;
  }

  /** The words of the written part, whatever its spelling. */
  public List<String> writtenWords() {
    return SnakeCase.wordsIn(written());
  }

  /** The words of the stem, whatever its spelling. */
  public List<String> stemWords() {
    List<String> words = writtenWords();
    int last = words.size() - 1;
    return last > 0 && type().suffix().equals("_" + words.get(last))
        ? words.subList(0, last)
        : words;
  }

  /** The words of the complete name in snake case, whatever its spelling. */
  public String spelled() {
    return String.join("_", SnakeCase.wordsIn(name()));
  }

  /** The same without the set's words. */
  public String spelledWithoutPrefix() {
    String spelled = spelled();
    String prefix = prefix();
    return spelled.startsWith(prefix) ? spelled.substring(prefix.length()) : spelled;
  }

  /** Whether it is about calls of a method. Its annotation decides the unit. */
  public boolean isOfCalls() {
    return set.origin() == MetricSet.Origin.CALLS;
  }

  /**
   * Whether its name is derived from a method that it is about. The words of such a method say what
   * the program does, so only those are rejected that the tools of Prometheus reject.
   */
  public boolean isNamedAfterCalls() {
    return isOfCalls() && !metric.nameGiven();
  }

  /** Whether the type's annotation has a {@code unit} attribute. */
  public boolean hasUnit() {
    return type() != MetricType.INFO && type() != MetricType.STATE_SET;
  }
}
