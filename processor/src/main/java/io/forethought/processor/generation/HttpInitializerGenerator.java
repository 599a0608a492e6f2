package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.text.JavaText;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the class that adds the filters and the metrics endpoint to a web application. */
final class HttpInitializerGenerator {

  private static final TypeName CLASSES =
      ParameterizedTypeName.get(
          ClassName.get(Set.class),
          ParameterizedTypeName.get(
              ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

  private final Instrumentation http;

  HttpInitializerGenerator(Instrumentation http) {
    this.http = http;
  }

  /** The class. */
  SourceFile generate(TypeSpec.Builder type) {
    type.addJavadoc(
            "Records the requests of a web application and exposes its metrics, as declared by\n"
                + "{@code @InstrumentHttp} on {@code $L}. Servlet containers find this class"
                + " automatically.\n",
            http.type().nested())
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "exports")
                .build())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(ServletTypes.INITIALIZER)
        .addMethod(constructor())
        .addMethod(instrumentation())
        .addMethod(onStartup());
    JavaFile file =
        JavaFile.builder(http.type().packageName(), type.build()).skipJavaLangImports(true).build();
    return new SourceFile(http.initializer(), file.toString());
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Called by the servlet container.\n")
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  // Reads as: return HttpInstrumentation.builder(
  //               registry, ShopHttpMetrics.class, ShopHttpRecorder::new)
  //               .metricsPath("/metrics")
  //               .ignore("/health");
  private MethodSpec instrumentation() {
    String path = http.path().value();
    JavaCode code =
        JavaCode.of("return ")
            .add(ServletTypes.INSTRUMENTATION)
            .add(".builder(registry, ")
            .add(RuntimeTypes.name(http.metrics()))
            .add(".class, ")
            .add(RuntimeTypes.name(http.recorder()))
            .add("::new)\n.metricsPath(")
            .add(path.isEmpty() ? "null" : JavaText.literal(path))
            .add(")");
    if (!http.ignored().isEmpty()) {
      List<JavaCode> patterns =
          http.ignored().stream().map(Sited::value).map(JavaCode::literal).toList();
      code.add("\n.ignore(").addArguments(patterns).add(")");
    }
    return MethodSpec.methodBuilder("instrumentation")
        .addJavadoc(
            "A builder for containers that do not look for initializers, or to set who can read"
                + "\nthe metrics.\n")
        .addJavadoc(
            "\n@param registry where the metrics are registered while the application runs\n")
        .addJavadoc("@return a builder to configure and install\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ServletTypes.INSTRUMENTATION.nestedClass("Builder"))
        .addParameter(RuntimeTypes.REGISTRY, "registry")
        .addCode(new JavaCode().addStatement(code).block())
        .build();
  }

  private static MethodSpec onStartup() {
    return MethodSpec.methodBuilder("onStartup")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(CLASSES, "classes")
        .addParameter(ServletTypes.CONTEXT, "context")
        .addStatement(
            "instrumentation($T.defaultRegistry).build().installOnce(context)",
            RuntimeTypes.REGISTRY)
        .build();
  }
}
