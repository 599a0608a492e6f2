package io.forethought.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates the class that registers and records a metric set. */
public final class ImplementationGenerator {

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private static final String GROUP = "registerGroup";

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
    InheritedNames types = new InheritedNames(set);
    NameAllocator names = new NameAllocator();
    names.newName("instruments", new Object());
    Optional<SourcesInterface> sources = sources(set);
    if (sources.isPresent()) {
      names.newName(SourcesInterface.PARAMETER, new Object());
    }
    List<MetricFields> metrics = new ArrayList<>();
    for (Metric metric : set.metrics()) {
      if (!metric.hasBody()) {
        metrics.add(new MetricFields(metric, names, types));
      }
    }
    ClassName implementation = RuntimeTypes.name(set.type().implementation());
    TypeSpec.Builder type = declaration(set, implementation);
    List<List<MetricFields>> groups = MetricGroups.of(metrics);
    addFields(type, groups);
    List<ParameterSpec> parameters = parameters(sources);
    type.addStaticBlock(sources.isPresent() ? sources.get().provision() : provision(set))
        .addMethod(constructor(groups, parameters))
        .addMethod(sources.isPresent() ? sources.get().register() : register(set));
    for (int group = 1; group < groups.size(); group++) {
      type.addMethod(registration(group, groups.get(group), parameters));
    }
    for (MetricFields fields : metrics) {
      type.addMethod(method(set, fields));
    }
    if (sources.isPresent()) {
      type.addType(sources.get().declaration());
    }
    JavaFile file =
        JavaFile.builder(set.type().packageName(), type.build()).skipJavaLangImports(true).build();
    return new SourceFile(set.type().implementation(), file.toString());
  }

  /** What the constructor gets: what makes families, and the sources if there are any. */
  private static List<ParameterSpec> parameters(Optional<SourcesInterface> sources) {
    ParameterSpec instruments =
        ParameterSpec.builder(RuntimeTypes.INSTRUMENTS, "instruments").build();
    return sources.isPresent()
        ? List.of(
            instruments,
            ParameterSpec.builder(sources.get().type(), SourcesInterface.PARAMETER).build())
        : List.of(instruments);
  }

  private static Optional<SourcesInterface> sources(MetricSet set) {
    for (Metric metric : set.metrics()) {
      if (!metric.hasBody() && metric.hasSource()) {
        return Optional.of(new SourcesInterface(set));
      }
    }
    return Optional.empty();
  }

  private static void addFields(TypeSpec.Builder type, List<List<MetricFields>> groups) {
    for (MetricFields metric : groups.get(0)) {
      type.addFields(metric.declarations(PRIVATE, FINAL));
    }
    for (List<MetricFields> group : groups.subList(1, groups.size())) {
      for (MetricFields metric : group) {
        type.addFields(metric.declarations(PRIVATE));
      }
    }
  }

  // Reads as: @Generated("…") public final class OrderMetricsImpl implements OrderMetrics {
  private TypeSpec.Builder declaration(MetricSet set, ClassName implementation) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(implementation)
            .addJavadoc(javadoc(set))
            .addModifiers(FINAL)
            .alwaysQualify(set.memberTypes().toArray(new String[0]))
            .addSuperinterface(new InheritedNames(set).name(set.type()));
    if (set.access() == MetricSet.Access.PUBLIC) {
      type.addModifiers(PUBLIC);
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
        JavaCode.of("The metrics declared by {@link ")
            .add(new InheritedNames(set).name(set.type()));
    doc.add("}.\n\n<ul>\n");
    for (Metric metric : set.metrics()) {
      if (!metric.hasBody()) {
        doc.add("  <li>" + metric.type().word() + " " + names(metric) + "\n");
      }
    }
    return doc.add("</ul>\n").block();
  }

  private static String names(Metric metric) {
    String current = "{@code " + series(metric) + "}";
    return metric.renamedFrom().isPresent()
        ? current + ", also {@code " + metric.renamedFrom().get().oldName().value() + "}"
        : current;
  }

  private static String series(Metric metric) {
    List<String> labels = new ArrayList<>();
    for (Label label : metric.labels()) {
      labels.add(label.exportedName());
    }
    return metric.exportedName() + (labels.isEmpty() ? "" : "{" + String.join(",", labels) + "}");
  }

  // Reads as: static { MetricSets.provide(OrderMetrics.class, OrderMetricsImpl::new); }
  private static CodeBlock provision(MetricSet set) {
    InheritedNames types = new InheritedNames(set);
    return CodeBlock.of(
        "$T.provide($T.class, $T::new);\n",
        RuntimeTypes.METRIC_SETS,
        types.name(set.type()),
        types.name(set.type().implementation()));
  }

  private static MethodSpec method(MetricSet set, MetricFields fields) {
    return new MethodBody(fields, Entries.of(set, fields.metric())).method();
  }

  private static MethodSpec constructor(
      List<List<MetricFields>> groups, List<ParameterSpec> parameters) {
    JavaCode code = registrations(groups.get(0));
    for (int group = 1; group < groups.size(); group++) {
      code.addStatement(JavaCode.of(GROUP + group + "(" + arguments(parameters) + ")"));
    }
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameters(parameters)
        .addCode(code.block())
        .build();
  }

  private static String arguments(List<ParameterSpec> parameters) {
    List<String> names = new ArrayList<>();
    for (ParameterSpec parameter : parameters) {
      names.add(parameter.name);
    }
    return String.join(", ", names);
  }

  /** A method that registers more metrics than the constructor has room for. */
  private static MethodSpec registration(
      int group, List<MetricFields> metrics, List<ParameterSpec> parameters) {
    return MethodSpec.methodBuilder(GROUP + group)
        .addModifiers(PRIVATE)
        .addParameters(parameters)
        .addCode(registrations(metrics).block())
        .build();
  }

  private static JavaCode registrations(List<MetricFields> metrics) {
    JavaCode code = new JavaCode();
    for (int i = 0; i < metrics.size(); i++) {
      new Registration(metrics.get(i)).addTo(code.add(i == 0 ? "" : "\n"));
    }
    return code;
  }

  // Reads as: public static OrderMetrics register(PrometheusRegistry registry) {
  //             return MetricSets.register(OrderMetrics.class, registry);
  //           }
  private static MethodSpec register(MetricSet set) {
    ClassName type = new InheritedNames(set).name(set.type());
    return MethodSpec.methodBuilder("register")
        .addJavadoc("Registers all metrics of {@link $T}.\n", type)
        .addJavadoc("\n@param registry where they are exposed\n")
        .addJavadoc("@return the metrics\n")
        .addJavadoc(
            "@throws IllegalStateException if they are already registered there, or a name is"
                + " taken\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(type)
        .addParameter(RuntimeTypes.REGISTRY, "registry")
        .addStatement("return $T.register($T.class, registry)", RuntimeTypes.METRIC_SETS, type)
        .build();
  }
}
