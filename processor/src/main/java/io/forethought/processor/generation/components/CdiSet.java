package io.forethought.processor.generation.components;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the class that makes a metric set a bean of CDI. */
final class CdiSet {

  private static final String INJECT = "jakarta.enterprise.inject";
  private static final String EVENT = "jakarta.enterprise.event";
  private static final ClassName INSTANCE = ClassName.get(INJECT, "Instance");
  private static final ClassName PRODUCES = ClassName.get(INJECT, "Produces");
  private static final ClassName DISPOSES = ClassName.get(INJECT, "Disposes");
  private static final ClassName OBSERVES = ClassName.get(EVENT, "Observes");
  private static final ClassName STARTUP = ClassName.get(EVENT, "Startup");
  private static final ClassName DEPENDENT =
      ClassName.get("jakarta.enterprise.context", "Dependent");
  private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

  private final SetComponent component;

  CdiSet(SetComponent component) {
    this.component = component;
  }

  void addTo(TypeSpec.Builder type) {
    type.addJavadoc("Makes {@link $T} a bean of CDI.\n", component.type())
        .addAnnotation(DEPENDENT)
        .addMethod(producer());
    if (component.hasSources()) {
      type.addMethod(disposer()).addMethod(registry());
    }
    type.addMethod(start());
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
              "return $T.register(registry(registries), sources)", component.implementation())
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

  // Reads as: void unregister(
  //               @Disposes OrderMetrics metrics, Instance<PrometheusRegistry> registries) {
  private MethodSpec disposer() {
    return MethodSpec.methodBuilder("unregister")
        .addParameter(
            ParameterSpec.builder(component.type(), "metrics").addAnnotation(DISPOSES).build())
        .addParameter(registries())
        .addStatement(
            "$T.unregister($T.class, registry(registries))",
            SetComponent.FORETHOUGHT,
            component.type())
        .build();
  }

  private static MethodSpec registry() {
    return MethodSpec.methodBuilder("registry")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(SetComponent.REGISTRY)
        .addParameter(registries())
        .addStatement(
            "return registries.isUnsatisfied() ? $T.defaultRegistry : registries.get()",
            SetComponent.REGISTRY)
        .build();
  }

  // Reads as: void start(@Observes Startup event, OrderMetrics metrics) {
  private MethodSpec start() {
    return MethodSpec.methodBuilder("start")
        .addParameter(ParameterSpec.builder(STARTUP, "event").addAnnotation(OBSERVES).build())
        .addParameter(component.type(), "metrics")
        .addComment("The parameter registers the metrics when the application starts.")
        .build();
  }
}
