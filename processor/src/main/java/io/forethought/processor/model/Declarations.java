package io.forethought.processor.model;

import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.wiring.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All declarations of a compilation.
 *
 * @param sets the metric sets, sorted by name
 * @param strays annotations that have no effect at their place
 * @param instrumentations the web applications whose requests are recorded
 * @param models the entities whose operations are counted
 * @param instrumented the types whose methods are measured
 * @param idle the annotations on methods that measure nothing
 * @param implementations the classes that implement interfaces whose methods are measured
 * @param wiring how the program comes to the sets and to the objects that measure calls
 * @param limits how many series and label values are allowed
 */
public record Declarations(
    List<MetricSet> sets,
    List<Stray> strays,
    List<Instrumentation> instrumentations,
    List<ModelEntity> models,
    List<InstrumentedType> instrumented,
    List<IdleAnnotation> idle,
    List<Implementation> implementations,
    Wiring wiring,
    Limits limits) {

  /** Without measured methods. */
  public Declarations(
      List<MetricSet> sets,
      List<Stray> strays,
      List<Instrumentation> instrumentations,
      List<ModelEntity> models,
      Limits limits) {
    this(sets, strays, instrumentations, models, List.of(), List.of(), List.of(), limits);
  }

  /** Without knowledge of how the program comes to them. */
  public Declarations(
      List<MetricSet> sets,
      List<Stray> strays,
      List<Instrumentation> instrumentations,
      List<ModelEntity> models,
      List<InstrumentedType> instrumented,
      List<IdleAnnotation> idle,
      List<Implementation> implementations,
      Limits limits) {
    this(
        sets,
        strays,
        instrumentations,
        models,
        instrumented,
        idle,
        implementations,
        Wiring.UNKNOWN,
        limits);
  }

  /** Copies the lists. */
  public Declarations {
    sets = List.copyOf(sets);
    strays = List.copyOf(strays);
    instrumentations = List.copyOf(instrumentations);
    models = List.copyOf(models);
    instrumented = List.copyOf(instrumented);
    idle = List.copyOf(idle);
    implementations = List.copyOf(implementations);
  }

  /** Without the metrics of methods with a body. */
  public Declarations withoutBodies() {
    List<MetricSet> generated = new ArrayList<>();
    for (MetricSet set : sets) {
      generated.add(set.withoutBodies());
    }
    return new Declarations(
        generated,
        strays,
        instrumentations,
        models,
        instrumented,
        idle,
        implementations,
        wiring,
        limits);
  }

  /** The same with how the program comes to them. */
  public Declarations with(Wiring other) {
    return new Declarations(
        sets, strays, instrumentations, models, instrumented, idle, implementations, other, limits);
  }

  /** The metrics of all sets, in the order of the sets. */
  public Stream<Metric> metrics() {
    return sets.stream().flatMap(set -> set.metrics().stream());
  }
}
