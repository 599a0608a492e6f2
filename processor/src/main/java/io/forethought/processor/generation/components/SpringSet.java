package io.forethought.processor.generation.components;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.TypeName;
import javax.lang.model.element.Modifier;

/** Writes the class that makes a metric set a bean of Spring. */
final class SpringSet {

  private static final String BEANS = "org.springframework.beans.factory";
  private static final String ANNOTATIONS = "org.springframework.context.annotation";
  private static final ClassName PROVIDER = ClassName.get(BEANS, "ObjectProvider");
  private static final ClassName DISPOSABLE = ClassName.get(BEANS, "DisposableBean");
  private static final ClassName BEAN = ClassName.get(ANNOTATIONS, "Bean");
  private static final ClassName SHARED_SET =
      ClassName.get("io.forethought.runtime.registration", "SharedSet");
  private static final ClassName CONFIGURATION = ClassName.get(ANNOTATIONS, "Configuration");

  private final SetComponent component;

  SpringSet(SetComponent component) {
    this.component = component;
  }

  // Names with their package, because sets of two packages can have the same name.
  // Reads as: @Configuration(value = "shop.OrderMetricsComponent", proxyBeanMethods = false)
  static AnnotationSpec configuration(TypeName name) {
    return AnnotationSpec.builder(CONFIGURATION)
        .addMember("value", "value = $S, proxyBeanMethods = false", name.qualified())
        .build();
  }

  /** The annotation of a method that creates a bean. */
  static AnnotationSpec bean(TypeName name) {
    return AnnotationSpec.builder(BEAN).addMember("value", "$S", name.qualified()).build();
  }

  void addTo(TypeSpec.Builder type) {
    type.addJavadoc("Makes {@link $T} a bean of Spring.\n", component.type())
        .addAnnotation(configuration(component.name()));
    if (component.hasSources()) {
      addSourced(type);
    } else {
      type.addMethod(bean());
    }
  }

  private MethodSpec.Builder beanMethod() {
    return MethodSpec.methodBuilder("metrics")
        .addAnnotation(bean(component.set().type()))
        .returns(component.type());
  }

  private static ParameterizedTypeName registries() {
    return ParameterizedTypeName.get(PROVIDER, SetComponent.REGISTRY);
  }

  // Reads as: @Bean("shop.OrderMetrics")
  //           OrderMetrics metrics(ObjectProvider<PrometheusRegistry> registries) {
  private MethodSpec bean() {
    return beanMethod()
        .addParameter(registries(), "registries")
        .addStatement("$T registry = registries.getIfAvailable()", SetComponent.REGISTRY)
        .addStatement("return $L", component.found("registry == null", "registry"))
        .build();
  }

  // Reads as: OrderMetricsComponent(
  //               ObjectProvider<PrometheusRegistry> registries, OrderMetricsImpl.Sources sources)
  // {
  //             set = SharedSet.open(OrderMetrics.class, registries.getIfAvailable(…), sources);
  //           }
  // Several contexts can be open, for example in Spring's cache of test contexts.
  private void addSourced(TypeSpec.Builder type) {
    type.addSuperinterface(DISPOSABLE)
        .addField(
            ParameterizedTypeName.get(SHARED_SET, component.type()),
            "set",
            Modifier.PRIVATE,
            Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(registries(), "registries")
                .addParameter(component.sources(), "sources")
                .addStatement(
                    "$T registry = registries.getIfAvailable($T::registry)",
                    SetComponent.REGISTRY,
                    SetComponent.FORETHOUGHT)
                .addStatement(
                    "set = $T.open($T.class, registry, sources)", SHARED_SET, component.type())
                .build())
        .addMethod(beanMethod().addStatement("return set.metrics()").build())
        .addMethod(
            MethodSpec.methodBuilder("destroy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("set.close()")
                .build());
  }
}
