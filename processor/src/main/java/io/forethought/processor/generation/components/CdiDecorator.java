package io.forethought.processor.generation.components;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import java.util.List;

/** Makes a class that measures calls a decorator of CDI. */
public final class CdiDecorator {

  private static final String INJECT = "jakarta.inject";
  private static final String DECORATOR = "jakarta.decorator";
  private static final ClassName PRIORITIES =
      ClassName.get("jakarta.interceptor", "Interceptor", "Priority");

  private CdiDecorator() {}

  // The first of all decorators, so that the time of the others counts.
  // Reads as: @Decorator
  //           @Priority(Interceptor.Priority.LIBRARY_BEFORE)
  /** Adds the annotations of the class. */
  public static void mark(TypeSpec.Builder type) {
    type.addAnnotation(ClassName.get(DECORATOR, "Decorator"))
        .addAnnotation(
            AnnotationSpec.builder(ClassName.get("jakarta.annotation", "Priority"))
                .addMember("value", "$T.LIBRARY_BEFORE", PRIORITIES)
                .build());
  }

  // Reads as: @Inject
  //           OrderServiceMetered(
  //               @Delegate @Any OrderService service, OrderServiceMetrics metrics) {
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
        .addParameters(parameters.subList(1, parameters.size()))
        .addCode(constructor.code)
        .build();
  }
}
