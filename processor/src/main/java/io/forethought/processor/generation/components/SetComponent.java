package io.forethought.processor.generation.components;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;

/**
 * What the classes that make a metric set a bean have in common.
 *
 * @param set the metric set
 */
record SetComponent(MetricSet set) {

  static final ClassName REGISTRY =
      ClassName.get("io.prometheus.metrics.model.registry", "PrometheusRegistry");
  static final ClassName FORETHOUGHT = ClassName.get("io.forethought.runtime", "Forethought");

  /** The name of the generated class. */
  TypeName name() {
    return nameOf(
        TypeName.of(set.type().packageName(), String.join("_", set.type().simpleNames())));
  }

  /** The name of the class that makes something a bean. */
  static TypeName nameOf(TypeName type) {
    return TypeName.of(type.packageName(), type.nested() + "Component");
  }

  /** A class by its name. */
  static ClassName named(TypeName type) {
    return ClassName.get(
        type.packageName(),
        type.simpleNames().get(0),
        type.simpleNames().stream().skip(1).toArray(String[]::new));
  }

  ClassName type() {
    return named(set.type());
  }

  ClassName implementation() {
    return named(set.type().implementation());
  }

  /** The interface of the sources that gauges are read from. */
  ClassName sources() {
    return implementation().nestedClass("Sources");
  }

  /** Whether the set is registered with the sources of its gauges. */
  boolean hasSources() {
    return set.metrics().stream().anyMatch(metric -> !metric.hasBody() && metric.hasSource());
  }

  // Reads as: registry == null
  //               ? Forethought.metrics(OrderMetrics.class)
  //               : Forethought.metrics(OrderMetrics.class, registry)
  /** The metric set on a registry, if there is one; otherwise where code without one records. */
  CodeBlock found(String isMissing, String registry) {
    return CodeBlock.of(
        "$L\n? $T.metrics($T.class)\n: $T.metrics($T.class, $L)",
        isMissing,
        FORETHOUGHT,
        type(),
        FORETHOUGHT,
        type(),
        registry);
  }
}
