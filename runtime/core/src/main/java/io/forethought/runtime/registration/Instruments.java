package io.forethought.runtime.registration;

import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.StateSetFamily;
import io.forethought.runtime.family.SummaryFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Creates the families of a generated class. All families created by one instance are registered
 * together, or none of them is.
 *
 * <pre>{@code
 * CounterFamily.Builder created =
 *     instruments.counter("shop_orders_created_total", "Orders accepted.");
 * this.createdProvider = created.label("payment_provider", PaymentProvider.values());
 * this.created = created.build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Instruments {

  private final FamilySet families;
  private final List<Object> sources = new ArrayList<>();

  /** Creates an instance for one instance of a metric set. */
  Instruments(Class<?> set, boolean isPrivate) {
    this.families = new FamilySet(SharedNames.class.isAssignableFrom(set), isPrivate);
  }

  /**
   * Starts a counter.
   *
   * @param name the complete name; a scrape appends {@code _total} if it is missing
   * @param help the help text
   * @return the builder
   */
  public CounterFamily.Builder counter(String name, String help) {
    return CounterFamily.builder(families, name, help);
  }

  /**
   * Starts a gauge.
   *
   * @param name the complete name
   * @param help the help text
   * @return the builder
   */
  public GaugeFamily.Builder gauge(String name, String help) {
    return GaugeFamily.builder(families, name, help);
  }

  /**
   * Starts a gauge that is read from a source.
   *
   * @param name the complete name
   * @param help the help text
   * @param source returns the value, or NaN if it is unknown
   * @return the builder
   */
  public GaugeFamily.Builder gauge(String name, String help, Callable<Double> source) {
    sources.add(source);
    return gauge(name, help).source(source);
  }

  /**
   * Starts a histogram.
   *
   * @param name the complete name, unit included
   * @param help the help text
   * @return the builder
   */
  public HistogramFamily.Builder histogram(String name, String help) {
    return HistogramFamily.builder(families, name, help);
  }

  /**
   * Starts a summary.
   *
   * @param name the complete name, unit included
   * @param help the help text
   * @return the builder
   */
  public SummaryFamily.Builder summary(String name, String help) {
    return SummaryFamily.builder(families, name, help);
  }

  /**
   * Adds an info metric.
   *
   * @param name the complete name; a scrape appends {@code _info} if it is missing
   * @param help the help text
   * @param labelNames the label names
   * @return the family
   */
  public InfoFamily info(String name, String help, String... labelNames) {
    return InfoFamily.build(families, name, help, labelNames);
  }

  /**
   * Starts a state set whose states are rendered in lower case.
   *
   * @param name the complete name
   * @param help the help text
   * @param states all constants of the enum in their order, as returned by {@code values()}
   * @param <E> the enum of the states
   * @return the builder
   */
  public <E extends Enum<E>> StateSetFamily.Builder<E> stateSet(
      String name, String help, E[] states) {
    return stateSet(name, help, states, Map.of());
  }

  /**
   * Starts a state set with a given text for some of its states.
   *
   * @param name the complete name
   * @param help the help text
   * @param states all constants of the enum in their order, as returned by {@code values()}
   * @param rendered names of states by the names of the constants
   * @param <E> the enum of the states
   * @return the builder
   */
  public <E extends Enum<E>> StateSetFamily.Builder<E> stateSet(
      String name, String help, E[] states, Map<String, String> rendered) {
    return StateSetFamily.builder(families, name, help, states, rendered);
  }

  /** Returns the sources, which the families hold weakly. */
  List<Object> sources() {
    return List.copyOf(sources);
  }

  FamilySet families() {
    return families;
  }
}
