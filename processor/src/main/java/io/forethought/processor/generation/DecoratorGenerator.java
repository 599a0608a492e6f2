package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.generation.components.CdiDecorator;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.ServiceMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that implements an interface, passes on its calls, and records them. */
final class DecoratorGenerator {

  private final InstrumentedType service;
  private final JavaTypes types;
  private final TypeName type;
  private final TypeName decorator;
  private final SetFields sets;

  DecoratorGenerator(InstrumentedType service) {
    this.service = service;
    this.types = new JavaTypes(service.memberTypes());
    this.type = types.name(service.target());
    this.decorator = types.declared(service.decorator(), service.typeParameters());
    this.sets = new SetFields(service, types);
  }

  /**
   * The class.
   *
   * @param forCdi whether CDI creates it
   */
  SourceFile generate(TypeSpec.Builder builder, boolean forCdi) {
    Set<String> names =
        service.methods().stream().map(ServiceMethod::name).collect(Collectors.toSet());
    builder
        .addJavadoc("Records calls of another {@link $T}.\n", types.name(service.target().name()))
        .addModifiers(Modifier.FINAL)
        .alwaysQualify(service.memberTypes().toArray(String[]::new))
        .addTypeVariables(types.variables(service.typeParameters()))
        .addSuperinterface(type);
    if (service.access() == MetricSet.Access.PUBLIC) {
      builder.addModifiers(Modifier.PUBLIC);
    }
    addSuppressions(builder, forCdi);
    addFields(builder, forCdi);
    if (forCdi) {
      addForCdi(builder);
    } else {
      builder.addMethod(constructor());
    }
    addFactories(builder, CallNames.free("of", names));
    for (ServiceMethod method : service.methods()) {
      builder.addMethods(DecoratedMethod.ofDecorator(method, types, sets, names).methods());
    }
    JavaFile file =
        JavaFile.builder(service.type().packageName(), builder.build())
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(service.decorator(), file.toString());
  }

  private void addForCdi(TypeSpec.Builder builder) {
    CdiDecorator.mark(builder);
    builder
        .addMethod(CdiDecorator.injected(constructor()))
        .addMethod(CdiDecorator.restored(created(), sets.types().values()));
  }

  private void addSuppressions(TypeSpec.Builder builder, boolean serial) {
    List<String> warnings =
        Stream.of(
                service.deprecated() ? List.of("deprecation", "removal") : List.<String>of(),
                serial ? List.of("serial") : List.<String>of())
            .flatMap(List::stream)
            .toList();
    if (!warnings.isEmpty()) {
      builder.addAnnotation(suppressed(warnings));
    }
  }

  /** The annotation that suppresses warnings of javac. */
  static AnnotationSpec suppressed(List<String> warnings) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }

  // Reads as: private final OrderService service;
  //           private final OrderServiceMetrics metrics;
  //           private final RecordingFailures failures =
  //               new RecordingFailures(OrderServiceMetered.class);
  private void addFields(TypeSpec.Builder builder, boolean isStored) {
    Modifier[] modifiers =
        isStored
            ? new Modifier[] {Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT}
            : new Modifier[] {Modifier.PRIVATE, Modifier.FINAL};
    builder.addField(type, "service", Modifier.PRIVATE, Modifier.FINAL);
    sets.types().forEach((name, set) -> builder.addField(set, name, modifiers));
    builder.addField(
        FieldSpec.builder(MethodTypes.FAILURES, "failures", modifiers)
            .initializer("new $T($T.class)", MethodTypes.FAILURES, types.name(service.decorator()))
            .build());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(type, "service")
            .addStatement("this.service = $T.requireNonNull(service, $S)", OBJECTS, "service");
    sets.types()
        .forEach(
            (name, set) ->
                constructor
                    .addParameter(set, name)
                    .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", name, OBJECTS));
    return constructor.build();
  }

  private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  private void addFactories(TypeSpec.Builder builder, String of) {
    builder.addMethod(
        factory(of, "the default registry", "")
            .addStatement("return new $L(service, $L)", created(), sets.onDefaultRegistry())
            .build());
    builder.addMethod(
        factory(of, "a registry", "@param registry where the metrics are exposed\n")
            .addParameter(RuntimeTypes.REGISTRY, "registry")
            .addStatement("return new $L(service, $L)", created(), sets.on("registry"))
            .build());
    MethodSpec.Builder onSets = factory(of, sets.describe(), sets.javadoc());
    sets.types().forEach((name, set) -> onSets.addParameter(set, name));
    builder.addMethod(
        onSets
            .addStatement("return new $L(service, $L)", created(), String.join(", ", sets.names()))
            .build());
  }

  /** What follows {@code new}. */
  private CodeBlock created() {
    String diamond = service.typeParameters().isEmpty() ? "" : "<>";
    return CodeBlock.of("$T$L", types.name(service.decorator()), diamond);
  }

  // Reads as: public static OrderServiceMetered of(OrderService service) {
  private MethodSpec.Builder factory(String of, String where, String parameter) {
    return MethodSpec.methodBuilder(of)
        .addJavadoc("Records calls on $L.\n\n", where)
        .addJavadoc(typeParameters())
        .addJavadoc("@param service receives the calls\n$L", parameter)
        .addJavadoc("@return the service that records its calls\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(types.variables(service.typeParameters()))
        .returns(decorator)
        .addParameter(type, "service");
  }

  private String typeParameters() {
    return String.join(
        "",
        Stream.of(service.typeParameters())
            .flatMap(List::stream)
            .map(JavaType.Parameter::name)
            .map(name -> "@param <" + name + "> as in the interface\n")
            .toList());
  }
}
