package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Locale;

/** The names of the runtime classes that generated code uses. */
final class RuntimeTypes {

  private static final String RUNTIME = "io.forethought.runtime";
  private static final String FAMILY = RUNTIME + ".family";
  private static final String REGISTRATION = RUNTIME + ".registration";
  private static final String DATA_POINTS = "io.prometheus.metrics.core.datapoints";

  static final ClassName METRIC_SETS = ClassName.get(REGISTRATION, "MetricSets");
  static final ClassName INSTRUMENTS = ClassName.get(REGISTRATION, "Instruments");
  static final ClassName SHARED_NAMES = ClassName.get(REGISTRATION, "SharedNames");
  static final ClassName SECONDS = ClassName.get(FAMILY, "Seconds");
  static final ClassName INFO_FAMILY = ClassName.get(FAMILY, "InfoFamily");
  static final ClassName REGISTRY =
      ClassName.get("io.prometheus.metrics.model.registry", "PrometheusRegistry");

  private RuntimeTypes() {}

  /** The method of {@code Instruments} that makes a family of this type of metric. */
  static String factory(MetricType type) {
    return switch (type) {
      case COUNTER -> "counter";
      case GAUGE -> "gauge";
      case HISTOGRAM -> "histogram";
      case SUMMARY -> "summary";
      case INFO -> "info";
      case STATE_SET -> "stateSet";
    };
  }

  /** The family of a type of metric; that of a state set also has the type of its states. */
  static ClassName family(MetricType type) {
    return ClassName.get(FAMILY, type.annotation() + "Family");
  }

  /** The data point of a type of metric as its declaration returns it. */
  static TypeName dataPoint(MetricType type) {
    return switch (type) {
      case COUNTER -> ClassName.get(DATA_POINTS, "CounterDataPoint");
      case GAUGE -> ClassName.get(DATA_POINTS, "GaugeDataPoint");
      case HISTOGRAM, SUMMARY -> ClassName.get(DATA_POINTS, "DistributionDataPoint");
      case STATE_SET -> ClassName.get(DATA_POINTS, "StateSetDataPoint");
      case INFO -> TypeName.VOID;
    };
  }

  /** The cell of a state set, which can change from one state to another. */
  static TypeName stateSetCell(TypeName states) {
    return ParameterizedTypeName.get(ClassName.get(FAMILY, "StateSetCell"), states);
  }

  /** The type that maps a label value to its part of an offset. */
  static TypeName label(Bound bound, InheritedNames names) {
    if (bound instanceof Bound.Constants constants) {
      return ParameterizedTypeName.get(
          ClassName.get(FAMILY, "EnumLabel"), names.name(constants.type()));
    }
    return ClassName.get(FAMILY, labelClass(bound));
  }

  /** A class by its name. */
  static ClassName name(io.forethought.processor.model.TypeName type) {
    List<String> nested = type.simpleNames().subList(1, type.simpleNames().size());
    return ClassName.get(
        type.packageName(), type.simpleNames().get(0), nested.toArray(new String[0]));
  }

  /** The method of a builder that makes a label. */
  static String labelFactory(Bound bound) {
    if (bound instanceof Bound.Constants) {
      return "label";
    }
    String name = labelClass(bound);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String labelClass(Bound bound) {
    if (bound instanceof Bound.Booleans) {
      return "BooleanLabel";
    }
    if (bound instanceof Bound.Range) {
      return "IntLabel";
    }
    return bound instanceof Bound.Listed ? "StringLabel" : "CappedLabel";
  }
}
