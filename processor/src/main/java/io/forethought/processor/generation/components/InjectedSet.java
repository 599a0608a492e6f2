package io.forethought.processor.generation.components;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the class that provides a metric set with the annotations of {@code jakarta.inject}. */
final class InjectedSet {

  private static final String INJECT = "jakarta.inject";
  private static final ClassName PROVIDER = ClassName.get(INJECT, "Provider");

  private final SetComponent component;

  InjectedSet(SetComponent component) {
    this.component = component;
  }

  // Reads as: @Singleton
  //           public final class OrderMetricsComponent implements Provider<OrderMetrics> {
  void addTo(TypeSpec.Builder type) {
    type.addJavadoc("Provides {@link $T} on the default registry.\n", component.type())
        .addAnnotation(ClassName.get(INJECT, "Singleton"))
        .addModifiers(Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(PROVIDER, component.type()));
    if (component.hasSources()) {
      type.addField(component.type(), "metrics", Modifier.PRIVATE, Modifier.FINAL);
    }
    type.addMethod(constructor()).addMethod(get());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addAnnotation(ClassName.get(INJECT, "Inject"));
    if (component.hasSources()) {
      constructor
          .addParameter(component.sources(), "sources")
          .addStatement(
              "metrics = $T.register($T.registry(), sources)",
              component.implementation(),
              SetComponent.FORETHOUGHT);
    }
    return constructor.build();
  }

  private MethodSpec get() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("get")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(component.type());
    return component.hasSources()
        ? method.addStatement("return metrics").build()
        : method
            .addStatement("return $T.metrics($T.class)", SetComponent.FORETHOUGHT, component.type())
            .build();
  }
}
