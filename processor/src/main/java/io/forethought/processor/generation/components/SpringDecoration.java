package io.forethought.processor.generation.components;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.Collections;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that makes Spring measure each bean that implements an interface. A decorator
 * with {@code @Primary} would measure only one of several implementations, would be in injected
 * lists beside the bean that it measures, and qualifiers would select the bean without it.
 */
final class SpringDecoration {

  private static final String AOP = "org.springframework.aop";
  private static final String CONFIG = "org.springframework.beans.factory.config";
  private static final String SUPPORT = "org.springframework.beans.factory.support";
  private static final ClassName POST_PROCESSOR = ClassName.get(CONFIG, "BeanPostProcessor");
  private static final ClassName LAST = ClassName.get(SUPPORT, "MergedBeanDefinitionPostProcessor");
  private static final ClassName DEFINITION = ClassName.get(SUPPORT, "RootBeanDefinition");
  private static final ClassName CONTROLLER =
      ClassName.get("org.springframework.stereotype", "Controller");
  private static final ClassName ANNOTATIONS =
      ClassName.get("org.springframework.core.annotation", "AnnotatedElementUtils");
  private static final ClassName FACTORY = ClassName.get(CONFIG, "ConfigurableListableBeanFactory");
  private static final ClassName SCOPES = ClassName.get(AOP + ".scope", "ScopedProxyUtils");
  private static final ClassName TARGETS = ClassName.get(AOP + ".support", "AopUtils");
  private static final ClassName PROXIES =
      ClassName.get(AOP + ".framework.autoproxy", "AutoProxyUtils");
  private static final ClassName RESOLVABLE =
      ClassName.get("org.springframework.core", "ResolvableType");
  private static final ClassName DECORATED =
      ClassName.get("io.forethought.runtime.method", "DecoratedObject");

  private final InstrumentedType service;
  private final io.forethought.processor.model.TypeName name;

  SpringDecoration(InstrumentedType service, io.forethought.processor.model.TypeName name) {
    this.service = service;
    this.name = name;
  }

  void addTo(TypeSpec.Builder type) {
    type.addJavadoc(
            "Makes Spring measure each bean that implements {@link $T}$L.\n", type(), which())
        .addAnnotation(SpringSet.configuration(name))
        .addMethod(postProcessor());
    if (service.hasGivenArguments()) {
      type.addMethod(isAccepted());
    }
  }

  private CodeBlock which() {
    return service.hasGivenArguments()
        ? CodeBlock.of(" as {@link $T} extends it", SetComponent.named(service.type()))
        : CodeBlock.of("");
  }

  private ClassName type() {
    return SetComponent.named(service.target().name());
  }

  // Static, so that Spring needs no other bean to create it.
  // Reads as: @Bean("shop.OrderServiceMetered")
  //           static BeanPostProcessor postProcessor(ConfigurableListableBeanFactory beans) {
  private MethodSpec postProcessor() {
    TypeSpec processor =
        TypeSpec.anonymousClassBuilder("")
            .addSuperinterface(LAST)
            .addMethod(doNothing())
            .addMethod(process())
            .build();
    return MethodSpec.methodBuilder("postProcessor")
        .addAnnotation(SpringSet.bean(service.decorator()))
        .addModifiers(Modifier.STATIC)
        .returns(POST_PROCESSOR)
        .addParameter(FACTORY, "beans")
        .addStatement("return $L", processor)
        .build();
  }

  // Spring runs this kind of post-processor after all others, and after those of the same kind that
  // look for methods with @Scheduled, @JmsListener or @KafkaListener in the class of the bean.
  private static MethodSpec doNothing() {
    return MethodSpec.methodBuilder("postProcessMergedBeanDefinition")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(DEFINITION, "definition")
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
            "type")
        .addParameter(String.class, "name")
        .addComment("Only makes Spring run this after it has read the methods of the bean.")
        .build();
  }

  // A scoped bean is measured by its proxy. The attribute is what Spring's own proxies set.
  private MethodSpec process() {
    ClassName decorator = SetComponent.named(service.decorator());
    return overriding("postProcessAfterInitialization")
        .addModifiers(Modifier.PUBLIC)
        .returns(Object.class)
        .addParameter(Object.class, "bean")
        .addParameter(String.class, "name")
        .beginControlFlow("if ($L)", isOther(decorator))
        .addStatement("return bean")
        .endControlFlow()
        .addStatement("Class<?> type = $T.getTargetClass(bean)", TARGETS)
        .beginControlFlow("if ($T.hasAnnotation(type, $T.class))", ANNOTATIONS, CONTROLLER)
        .addStatement("return $T.withoutDecorator(bean, type, $T.class)", DECORATED, decorator)
        .endControlFlow()
        .beginControlFlow("if (beans.containsBeanDefinition(name))")
        .addStatement(
            "beans.getMergedBeanDefinition(name)\n"
                + ".setAttribute($T.ORIGINAL_TARGET_CLASS_ATTRIBUTE, type)",
            PROXIES)
        .endControlFlow()
        .addStatement(
            "$T metered = $T.$L(service, $L)", any(), decorator, service.factory(), metrics())
        .addStatement("return $T.keepingInterfaces(type, bean, metered)", DECORATED)
        .build();
  }

  // Objects have no type arguments, so the class or the declaration of the bean decides.
  // Reads as: private static boolean isAccepted(
  //               ConfigurableListableBeanFactory beans, Object bean, String name) {
  private MethodSpec isAccepted() {
    return MethodSpec.methodBuilder("isAccepted")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(boolean.class)
        .addParameter(FACTORY, "beans")
        .addParameter(Object.class, "bean")
        .addParameter(String.class, "name")
        .addStatement(
            "$1T accepted = $1T.forClass($2T.class).as($3T.class)",
            RESOLVABLE,
            SetComponent.named(service.decorator()),
            type())
        .addStatement(
            """
            return accepted.isAssignableFrom($T.forClass($T.getTargetClass(bean)))
            || (beans.containsBeanDefinition(name)
                && accepted.isAssignableFrom(
                    beans.getMergedBeanDefinition(name).getResolvableType()))\
            """,
            RESOLVABLE,
            TARGETS)
        .build();
  }

  private MethodSpec.Builder overriding(String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addAnnotation(Override.class);
    if (service.hasGivenArguments()) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "rawtypes", "unchecked")
              .build());
    }
    return method;
  }

  private CodeBlock isOther(ClassName decorator) {
    return CodeBlock.of(
        """
        !(bean instanceof $T service)
            || bean instanceof $T
            || $T.isScopedTarget(name)$L\
        """,
        any(),
        decorator,
        SCOPES,
        service.hasGivenArguments() ? "\n    || !isAccepted(beans, bean, name)" : "");
  }

  /** The beans into which the decorator records. */
  private CodeBlock metrics() {
    return service.sets().stream()
        .map(set -> CodeBlock.of("beans.getBean($T.class)", SetComponent.named(set)))
        .collect(CodeBlock.joining(", "));
  }

  /** The interface with any type arguments, or without them if only some fit. */
  private TypeName any() {
    int parameters = service.typeParameters().size();
    return parameters == 0 || service.hasGivenArguments()
        ? type()
        : ParameterizedTypeName.get(
            type(),
            Collections.nCopies(parameters, WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new));
  }
}
