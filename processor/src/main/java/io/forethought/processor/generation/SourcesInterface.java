package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what a class has for gauges that are read from sources: an interface that the program
 * implements, and the method that registers a set with it.
 */
final class SourcesInterface {

  /** The parameter that holds the sources. */
  static final String PARAMETER = "sources";

  private static final String NAME = "Sources";

  private final MetricSet set;
  private final ClassName type;
  private final List<Metric> read;

  SourcesInterface(MetricSet set) {
    this.set = set;
    this.type = RuntimeTypes.name(set.type().implementation()).nestedClass(NAME);
    this.read =
        set.metrics().stream().filter(metric -> !metric.hasBody() && metric.hasSource()).toList();
  }

  /** The type of the parameter. */
  ClassName type() {
    return type;
  }

  // Reads as: public interface Sources {
  //             double pending() throws Exception;
  //           }
  /** The interface. */
  TypeSpec declaration() {
    TypeSpec.Builder declaration =
        TypeSpec.interfaceBuilder(NAME)
            .addJavadoc(
                "What the gauges of {@link $T} are read from. Reads run on threads of"
                    + " Forethought.\n"
                    + "Reads of different gauges can overlap.\n",
                new InheritedNames(set).name(set.type()));
    if (set.access() == MetricSet.Access.PUBLIC) {
      declaration.addModifiers(Modifier.PUBLIC);
    }
    read.forEach(metric -> declaration.addMethod(method(metric)));
    return declaration.build();
  }

  private static MethodSpec method(Metric metric) {
    return MethodSpec.methodBuilder(metric.method())
        .addJavadoc("Reads {@code $L}.\n", metric.exportedName())
        .addJavadoc("\n@return the value, or NaN if it is unknown\n")
        .addJavadoc("@throws Exception if reading fails, which is counted\n")
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(double.class)
        .addException(Exception.class)
        .build();
  }

  // Reads as: static {
  //             MetricSets.provide(OrderMetrics.class, Sources.class, OrderMetricsImpl::new);
  //           }
  /** The static initializer. */
  CodeBlock provision() {
    InheritedNames types = new InheritedNames(set);
    return CodeBlock.of(
        "$T.provide($T.class, $T.class, $T::new);\n",
        RuntimeTypes.METRIC_SETS,
        types.name(set.type()),
        type,
        types.name(set.type().implementation()));
  }

  // Reads as: public static OrderMetrics register(PrometheusRegistry registry, Sources sources) {
  //             return MetricSets.registerWithSources(OrderMetrics.class, registry, sources);
  //           }
  /** The method that registers the set. */
  MethodSpec register() {
    ClassName declared = new InheritedNames(set).name(set.type());
    return MethodSpec.methodBuilder("register")
        .addJavadoc("Registers all metrics of {@link $T}.\n", declared)
        .addJavadoc("\n@param registry where they are exposed\n")
        .addJavadoc("@param sources what its gauges are read from, until the set is unregistered\n")
        .addJavadoc("@return the metrics\n")
        .addJavadoc(
            "@throws IllegalStateException if they are already registered there, or a name is"
                + " taken\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(declared)
        .addParameter(RuntimeTypes.REGISTRY, "registry")
        .addParameter(type, PARAMETER)
        .addStatement(
            "return $T.registerWithSources($T.class, registry, $L)",
            RuntimeTypes.METRIC_SETS,
            declared,
            PARAMETER)
        .build();
  }
}
