package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.http.HttpFamily;
import io.forethought.processor.model.http.HttpLabel;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.http.RequestLabel;
import io.forethought.processor.text.JavaText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates the metric set of a web application: an interface like a user's own, which the next
 * round reads, checks and implements.
 */
final class HttpMetricsGenerator {

  private static final String ANNOTATIONS = "io.forethought";
  private static final ClassName LABEL = annotation("Label");
  private static final String REASON =
      "A series is created by the first request of its kind, and most never occur.";

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

  private final Instrumentation http;
  private final Limits limits;

  HttpMetricsGenerator(Instrumentation http, Limits limits) {
    this.http = http;
    this.limits = limits;
  }

  private static ClassName annotation(String name) {
    return ClassName.get(ANNOTATIONS, name);
  }

  /** The interface. */
  SourceFile generate(TypeSpec.Builder type) {
    String namespace = http.namespace().value();
    String prefix = http.profile().namespace(namespace);
    String subsystem = http.profile().subsystem(namespace);
    type.addJavadoc(
            "The HTTP metrics that {@code @InstrumentHttp} on {@code $L} declares. They keep $L views"
                + " and can\nhave $L series in total; {@code maxViews} changes that.\n",
            http.type().nested(),
            http.views(),
            String.format(Locale.ROOT, "%,d", http.series()))
        .addAnnotation(
            subsystem.isEmpty()
                ? inOneLine("Metrics", "namespace = $S", prefix)
                : inOneLine("Metrics", "namespace = $S, subsystem = $S", prefix, subsystem))
        .addSuperinterface(RuntimeTypes.SHARED_NAMES);
    http.families().forEach(family -> type.addMethod(method(family)));
    JavaFile file =
        JavaFile.builder(http.type().packageName(), type.build()).skipJavaLangImports(true).build();
    return new SourceFile(http.metrics(), file.toString());
  }

  private MethodSpec method(HttpFamily family) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(family.method())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(declaration(family))
            .returns(
                family.type() == MetricType.COUNTER
                    ? TypeName.VOID
                    : RuntimeTypes.dataPoint(family.type()));
    if (needsBudget(family)) {
      method.addAnnotation(
          inOneLine("Budget", "max = $L, reason = $S", http.series(family), REASON));
    }
    family.accepted().forEach((code, reason) -> method.addAnnotation(suppressed(code, reason)));
    family.labels().forEach(label -> method.addParameter(parameter(label)));
    http.added().forEach(label -> method.addParameter(parameter(label)));
    return method.build();
  }

  private static AnnotationSpec suppressed(String code, String reason) {
    return inOneLine("Suppress", "value = $S, reason = $S", code, reason);
  }

  // JavaPoet writes each member on its own line, unless the only one is "value".
  private static AnnotationSpec inOneLine(String name, String members, Object... values) {
    return AnnotationSpec.builder(annotation(name)).addMember("value", members, values).build();
  }

  private AnnotationSpec declaration(HttpFamily family) {
    String annotation = family.type().annotation();
    if (family.type() != MetricType.HISTOGRAM) {
      return inOneLine(annotation, "help = $S", family.help());
    }
    return family.unit() == BaseUnit.NONE
        ? inOneLine(annotation, "\nhelp = $S,\nbuckets = $L", family.help(), buckets(family))
        : inOneLine(
            annotation,
            "\nhelp = $S,\nunit = $T.$L,\nbuckets = $L",
            family.help(),
            annotation("Unit"),
            family.unit(),
            buckets(family));
  }

  private String buckets(HttpFamily family) {
    return JavaText.list(http.buckets(family).stream().map(JavaText::literal).toList());
  }

  private boolean needsBudget(HttpFamily family) {
    Stream<Long> sizes =
        Stream.concat(
            family.labels().stream().map(label -> label.size(http.views())),
            http.added().stream().map(RequestLabel::size));
    return http.series(family) > limits.seriesPerMetric()
        || sizes.anyMatch(size -> size > limits.valuesPerLabel());
  }

  private ParameterSpec parameter(HttpLabel label) {
    ParameterSpec.Builder parameter =
        ParameterSpec.builder(ServletTypes.of(label), label.parameter());
    return switch (label.values()) {
      case METHOD, TRANSPORT, STATUS -> parameter.build();
      case METHOD_NAME -> parameter.addAnnotation(listed(methods(label))).build();
      case VIEW -> parameter.addAnnotation(capped(http.views())).build();
      case TEXT -> parameter.addAnnotation(capped(label.max())).build();
    };
  }

  private static ParameterSpec parameter(RequestLabel label) {
    ParameterSpec.Builder parameter = ParameterSpec.builder(ServletTypes.of(label), label.method());
    return label.isBoolean()
        ? parameter.addAnnotation(listed(List.of("false", "true"))).build()
        : parameter.build();
  }

  private static List<String> methods(HttpLabel label) {
    return Stream.concat(METHODS.stream(), Stream.of(label.word())).toList();
  }

  private static AnnotationSpec capped(int max) {
    return AnnotationSpec.builder(LABEL).addMember("max", "$L", max).build();
  }

  private static AnnotationSpec listed(List<String> values) {
    String list =
        values.stream().map(JavaText::literal).collect(Collectors.joining(", ", "{", "}"));
    return AnnotationSpec.builder(LABEL).addMember("values", CodeBlock.of("$L", list)).build();
  }
}
