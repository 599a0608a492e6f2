package io.forethought.processor.generation.components;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes a class that measures calls a decorator of CDI. */
public final class CdiDecorator {

  private static final String INJECT = "jakarta.inject";
  private static final String DECORATOR = "jakarta.decorator";
  private static final ClassName PRIORITIES =
      ClassName.get("jakarta.interceptor", "Interceptor", "Priority");

  private static final ClassName TRANSIENT =
      ClassName.get("jakarta.enterprise.inject", "TransientReference");
  private static final ClassName CURRENT = ClassName.get("jakarta.enterprise.inject.spi", "CDI");

  private CdiDecorator() {}

  // The first of all decorators, so that the time of the others counts.
  // Reads as: @Decorator
  //           @Priority(Interceptor.Priority.PLATFORM_BEFORE)
  //           public final class OrderServiceMetered implements OrderService, Serializable {
  /** Makes the class a decorator, also of beans with a scope that is stored, such as a session. */
  public static void mark(TypeSpec.Builder type) {
    type.addAnnotation(ClassName.get(DECORATOR, "Decorator"))
        .addAnnotation(
            AnnotationSpec.builder(ClassName.get("jakarta.annotation", "Priority"))
                .addMember("value", "$T.PLATFORM_BEFORE", PRIORITIES)
                .build())
        .addSuperinterface(Serializable.class);
  }

  // Reads as: @Inject
  //           OrderServiceMetered(
  //               @Delegate @Any OrderService service,
  //               @TransientReference OrderServiceMetrics metrics) {
  /** The constructor as CDI calls it. */
  public static MethodSpec injected(MethodSpec constructor) {
    List<ParameterSpec> parameters = constructor.parameters;
    return MethodSpec.constructorBuilder()
        .addAnnotation(ClassName.get(INJECT, "Inject"))
        .addParameter(
            parameters.get(0).toBuilder()
                .addAnnotation(ClassName.get(DECORATOR, "Delegate"))
                .addAnnotation(ClassName.get("jakarta.enterprise.inject", "Any"))
                .build())
        .addParameters(
            parameters.stream()
                .skip(1)
                .map(set -> set.toBuilder().addAnnotation(TRANSIENT).build())
                .toList())
        .addCode(constructor.code)
        .build();
  }

  // Reads as: private Object readResolve() {
  //             return new OrderServiceMetered(
  //                 service, CDI.current().select(OrderServiceMetrics.class).get());
  //           }
  /** The method that finds the metric sets again when a stored decorator is read. */
  public static MethodSpec restored(CodeBlock type, Collection<ClassName> sets) {
    CodeBlock found =
        sets.stream()
            .map(set -> CodeBlock.of("$T.current().select($T.class).get()", CURRENT, set))
            .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("readResolve")
        .addModifiers(Modifier.PRIVATE)
        .returns(Object.class)
        .addStatement("return new $L(service,$W$L)", type, found)
        .build();
  }
}
