package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the class that registers and records a metric set. */
public final class ImplementationGenerator {

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private final boolean marksGenerated;

  /**
   * @param marksGenerated whether {@code @Generated} is visible, which requires the module {@code
   *     java.compiler}
   */
  public ImplementationGenerator(boolean marksGenerated) {
    this.marksGenerated = marksGenerated;
  }

  /** The class. */
  public SourceFile generate(MetricSet set) {
    NameAllocator names = new NameAllocator();
    names.newName("instruments", new Object());
    List<MetricFields> metrics =
        set.metrics().stream()
            .filter(metric -> !metric.hasBody())
            .map(metric -> new MetricFields(metric, names))
            .toList();
    ClassName implementation = RuntimeTypes.name(set.type().implementation());
    TypeSpec.Builder type = declaration(set, implementation);
    metrics.forEach(metric -> type.addFields(metric.declarations()));
    type.addStaticBlock(provision(set, implementation))
        .addMethod(constructor(metrics))
        .addMethod(register(set));
    metrics.forEach(fields -> type.addMethod(method(set, fields)));
    JavaFile file =
        JavaFile.builder(set.type().packageName(), type.build()).skipJavaLangImports(true).build();
    return new SourceFile(set.type().implementation(), file.toString());
  }

  // Reads as: @Generated("…") public final class OrderMetricsImpl implements OrderMetrics {
  private TypeSpec.Builder declaration(MetricSet set, ClassName implementation) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(implementation)
            .addJavadoc(javadoc(set))
            .addModifiers(Modifier.FINAL)
            .alwaysQualify(set.memberTypes().toArray(String[]::new))
            .addSuperinterface(RuntimeTypes.name(set.type()));
    if (set.access() == MetricSet.Access.PUBLIC) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (set.deprecated()) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    if (marksGenerated) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", "io.forethought.processor.MetricsProcessor")
              .build());
    }
    return type;
  }

  private static CodeBlock javadoc(MetricSet set) {
    JavaCode doc =
        JavaCode.of("The metrics declared by {@link ").add(RuntimeTypes.name(set.type()));
    doc.add("}.\n\n<ul>\n");
    set.metrics().stream()
        .filter(metric -> !metric.hasBody())
        .forEach(metric -> doc.add("  <li>" + metric.type().word() + " " + names(metric) + "\n"));
    return doc.add("</ul>\n").block();
  }

  private static String names(Metric metric) {
    String current = "{@code " + series(metric) + "}";
    return metric
        .renamedFrom()
        .map(renaming -> current + ", also {@code " + renaming.oldName().value() + "}")
        .orElse(current);
  }

  private static String series(Metric metric) {
    String labels =
        metric.labels().stream()
            .map(Label::exportedName)
            .collect(Collectors.joining(","));
    return metric.exportedName() + (labels.isEmpty() ? "" : "{" + labels + "}");
  }

  // Reads as: static { MetricSets.provide(OrderMetrics.class, OrderMetricsImpl::new); }
  private static CodeBlock provision(MetricSet set, ClassName implementation) {
    return CodeBlock.of(
        "$T.provide($T.class, $T::new);\n",
        RuntimeTypes.METRIC_SETS,
        RuntimeTypes.name(set.type()),
        implementation);
  }

  private static MethodSpec method(MetricSet set, MetricFields fields) {
    return new MethodBody(fields, Entries.of(set, fields.metric())).method();
  }

  private static MethodSpec constructor(List<MetricFields> metrics) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.INSTRUMENTS, "instruments");
    JavaCode code = new JavaCode();
    for (int i = 0; i < metrics.size(); i++) {
      new Registration(metrics.get(i)).addTo(code.add(i == 0 ? "" : "\n"));
    }
    return constructor.addCode(code.block()).build();
  }

  // Reads as: public static OrderMetrics register(PrometheusRegistry registry) {
  //             return MetricSets.register(OrderMetrics.class, registry);
  //           }
  private static MethodSpec register(MetricSet set) {
    ClassName type = RuntimeTypes.name(set.type());
    return MethodSpec.methodBuilder("register")
        .addJavadoc("Registers all metrics of {@link $T}.\n", type)
        .addJavadoc("\n@param registry where they are exposed\n")
        .addJavadoc("@return the metrics\n")
        .addJavadoc(
            "@throws IllegalStateException if they are already registered there, or a name is"
                + " taken\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeTypes.REGISTRY, "registry")
        .addStatement("return $T.register($T.class, registry)", RuntimeTypes.METRIC_SETS, type)
        .build();
  }
}
