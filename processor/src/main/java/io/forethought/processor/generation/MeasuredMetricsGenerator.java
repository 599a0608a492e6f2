package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.methods.CopiedAnnotation;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.MethodMetric.Storage;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.text.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates the metric set of a type whose methods are measured: an interface like a user's own,
 * which the next round reads, checks and implements.
 */
final class MeasuredMetricsGenerator {

  private static final String ANNOTATIONS = "io.forethought";

  private static final JavaTypes NAMES = new JavaTypes(List.of());

  private final InstrumentedType service;

  MeasuredMetricsGenerator(InstrumentedType service) {
    this.service = service;
  }

  /** The interface. */
  SourceFile generate(TypeSpec.Builder type) {
    ClassName measured = RuntimeTypes.name(service.type());
    type.addJavadoc("The metrics about calls of the methods of {@link $T}.\n", measured)
        .addAnnotation(
            AnnotationSpec.builder(annotation("MeasuredMethods"))
                .addMember("value", "$T.class", measured)
                .build())
        .addAnnotation(inOneLine("Metrics", prefix()));
    if (service.access() == MetricSet.Access.PUBLIC) {
      type.addModifiers(Modifier.PUBLIC);
    }
    for (ServiceMethod method : service.measured()) {
      for (MethodMetric metric : method.ownMetrics()) {
        type.addMethod(method(method, metric));
      }
    }
    JavaFile file =
        JavaFile.builder(service.type().packageName(), type.build())
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(service.metrics(), file.toString());
  }

  private String prefix() {
    return Stream.concat(
            service.prefix().stream(),
            Stream.of("subsystem = " + JavaText.literal(service.subsystem())))
        .collect(Collectors.joining(", "));
  }

  private static ClassName annotation(String name) {
    return ClassName.get(ANNOTATIONS, name);
  }

  // Reads as: @Histogram(help = "Time to take an order.", unit = Unit.SECONDS)
  //           DistributionDataPoint take(OrderType orderType, Outcome outcome);
  private static MethodSpec method(ServiceMethod service, MethodMetric metric) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(metric.method())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(declaration(metric))
            .returns(RuntimeTypes.dataPoint(metric.kind().type()));
    if (metric.equals(service.ownMetrics().get(0))) {
      service.extras().forEach(extra -> method.addAnnotation(copy(extra)));
    }
    service.labels().forEach(label -> method.addParameter(parameter(label)));
    metric.result().ifPresent(result -> method.addParameter(result(service, result)));
    if (metric.outcome()) {
      method.addParameter(outcome(service));
    }
    if (!metric.exceptions().isEmpty()) {
      method.addParameter(exception(service, metric));
    }
    return method.build();
  }

  private static AnnotationSpec declaration(MethodMetric metric) {
    List<CodeBlock> members = new ArrayList<>();
    metric.name().ifPresent(name -> members.add(member("name", JavaText.literal(name))));
    members.add(member("help", JavaText.literal(metric.help())));
    if (metric.kind() == MethodMetric.Kind.TIMED) {
      members.add(CodeBlock.of("unit = $T.SECONDS", annotation("Unit")));
    }
    addStorage(members, metric.storage());
    return AnnotationSpec.builder(annotation(metric.kind().type().annotation()))
        .addMember("value", "$L", CodeBlock.join(members, ", "))
        .build();
  }

  private static CodeBlock member(String name, String value) {
    return CodeBlock.of("$L = $L", name, value);
  }

  // Reads as: buckets = {0.1, 1}, kind = HistogramKind.BOTH, exemplars = true
  private static void addStorage(List<CodeBlock> members, Storage storage) {
    if (!storage.buckets().isEmpty()) {
      members.add(
          member(
              "buckets",
              JavaText.list(storage.buckets().stream().map(JavaText::literal).toList())));
    }
    storage
        .kind()
        .ifPresent(
            kind -> members.add(CodeBlock.of("kind = $T.$L", annotation("HistogramKind"), kind)));
    storage.exemplars().ifPresent(keeps -> members.add(CodeBlock.of("exemplars = $L", keeps)));
    storage
        .exemplarLabels()
        .ifPresent(
            labels -> members.add(CodeBlock.of("exemplarLabels = $T.class", NAMES.name(labels))));
  }

  // JavaPoet writes each member on its own line, unless the only one is "value".
  private static AnnotationSpec inOneLine(String name, String members) {
    return AnnotationSpec.builder(annotation(name)).addMember("value", "$L", members).build();
  }

  private static AnnotationSpec copy(CopiedAnnotation copied) {
    ClassName name = ClassName.get(ANNOTATIONS, copied.name());
    return copied.members().isEmpty()
        ? AnnotationSpec.builder(name).build()
        : AnnotationSpec.builder(name).addMember("value", "$L", copied.members()).build();
  }

  private static ParameterSpec parameter(ServiceMethod.Parameter label) {
    TypeName type = hasVariable(label.type()) ? TypeName.OBJECT : NAMES.name(label.type());
    ParameterSpec.Builder parameter = ParameterSpec.builder(type, label.name());
    label
        .label()
        .ifPresent(own -> own.annotations().forEach(each -> parameter.addAnnotation(copy(each))));
    return parameter.build();
  }

  /** Whether a type names a type variable, which the metric set does not have. */
  private static boolean hasVariable(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return hasVariable(array.component());
    }
    return type instanceof JavaType.Variable
        || (type instanceof JavaType.Named named
            && named.arguments().stream().anyMatch(MeasuredMetricsGenerator::hasVariable));
  }

  /** A parameter that is also named like this has the same label, which is reported. */
  private static ParameterSpec outcome(ServiceMethod service) {
    TypeName type = MethodTypes.outcome(service.end().isLater());
    if (isFree(service, "outcome")) {
      return ParameterSpec.builder(type, "outcome").build();
    }
    return ParameterSpec.builder(type, "outcomeOfCall")
        .addAnnotation(inOneLine("Label", "name = \"outcome\""))
        .build();
  }

  private static ParameterSpec result(ServiceMethod service, ResultLabel result) {
    String values =
        result.values().stream().map(JavaText::literal).collect(Collectors.joining(", ", "{", "}"));
    boolean free = isFree(service, result.parameter());
    String name = free ? "" : "name = " + JavaText.literal(result.label()) + ", ";
    return ParameterSpec.builder(
            ClassName.get(String.class),
            free ? result.parameter() : result.parameter() + "OfResult")
        .addAnnotation(inOneLine("Label", name + "values = " + values))
        .build();
  }

  private static boolean isFree(ServiceMethod service, String name) {
    return service.labels().stream().noneMatch(label -> label.name().equals(name));
  }

  private static ParameterSpec exception(ServiceMethod service, MethodMetric metric) {
    String values =
        metric.exceptions().stream()
            .map(exception -> JavaText.literal(exception.value()))
            .collect(Collectors.joining(", ", "{", "}"));
    boolean free = isFree(service, "exception");
    String name = free ? "" : "name = \"exception\", ";
    return ParameterSpec.builder(
            ClassName.get(String.class), free ? "exception" : "exceptionOfCall")
        .addAnnotation(inOneLine("Label", name + "values = " + values))
        .build();
  }
}
