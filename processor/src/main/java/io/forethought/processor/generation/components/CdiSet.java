package io.forethought.processor.generation.components;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;

/** Writes the class that makes a metric set a bean of CDI. */
final class CdiSet {

  private static final String INJECT = "jakarta.enterprise.inject";
  private static final String EVENT = "jakarta.enterprise.event";
  private static final ClassName INSTANCE = ClassName.get(INJECT, "Instance");
  private static final ClassName PRODUCES = ClassName.get(INJECT, "Produces");
  private static final ClassName OBSERVES = ClassName.get(EVENT, "Observes");
  private static final ClassName STARTUP = ClassName.get(EVENT, "Startup");
  private static final ClassName SHUTDOWN = ClassName.get(EVENT, "Shutdown");
  private static final ClassName DEPENDENT =
      ClassName.get("jakarta.enterprise.context", "Dependent");
  private static final ClassName METRIC_SETS =
      ClassName.get("io.forethought.runtime.registration", "MetricSets");
  private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

  private final SetComponent component;

  CdiSet(SetComponent component) {
    this.component = component;
  }

  void addTo(TypeSpec.Builder type) {
    type.addJavadoc("Makes {@link $T} a bean of CDI.\n", component.type())
        .addAnnotation(DEPENDENT)
        .addMethod(producer());
    type.addMethod(start());
    if (component.hasSources()) {
      type.addMethod(stop());
    }
  }

  // Reads as: @Produces
  //           @Singleton
  //           OrderMetrics metrics(Instance<PrometheusRegistry> registries) {
  private MethodSpec producer() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("metrics")
            .addAnnotation(PRODUCES)
            .addAnnotation(SINGLETON)
            .returns(component.type())
            .addParameter(registries());
    if (component.hasSources()) {
      return method
          .addParameter(component.sources(), "sources")
          .addStatement(
              "return $T.register(\nregistries.isUnsatisfied() ? $T.registry() : registries.get(),"
                  + " sources)",
              component.implementation(),
              SetComponent.FORETHOUGHT)
          .build();
    }
    return method
        .addStatement(
            "return $L", component.found("registries.isUnsatisfied()", "registries.get()"))
        .build();
  }

  private static ParameterSpec registries() {
    return ParameterSpec.builder(
            ParameterizedTypeName.get(INSTANCE, SetComponent.REGISTRY), "registries")
        .build();
  }

  // Reads as: void start(@Observes Startup event, OrderMetrics metrics) {
  private MethodSpec start() {
    return observer("start", STARTUP)
        .addComment("The parameter registers the metrics when the application starts.")
        .build();
  }

  // Not a method that disposes of the set: CDI may have destroyed the registry before.
  // Reads as: void stop(@Observes Shutdown event, OrderMetrics metrics) {
  private MethodSpec stop() {
    return observer("stop", SHUTDOWN).addStatement("$T.unregister(metrics)", METRIC_SETS).build();
  }

  private MethodSpec.Builder observer(String name, ClassName event) {
    return MethodSpec.methodBuilder(name)
        .addParameter(ParameterSpec.builder(event, "event").addAnnotation(OBSERVES).build())
        .addParameter(component.type(), "metrics");
  }
}
