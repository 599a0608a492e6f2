package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.ServiceMethod.Access;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.Superclass.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the constructors of a subclass that records calls, and the methods that call them. */
final class SubclassConstructors {

  private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  private final InstrumentedType service;
  private final JavaTypes types;
  private final String of;
  private final SetFields sets;
  private final TypeName decorator;

  /**
   * @param of the name of the static methods
   */
  SubclassConstructors(InstrumentedType service, JavaTypes types, SetFields sets, String of) {
    this.service = service;
    this.types = types;
    this.of = of;
    this.sets = sets;
    this.decorator = types.declared(service.decorator(), service.typeParameters());
  }

  /** What a constructor of the superclass becomes. */
  List<MethodSpec> methods(Constructor inherited) {
    List<MethodSpec> all = new ArrayList<>();
    all.add(constructor(inherited));
    if (!beginsLikeGenerated(inherited)) {
      all.add(onDefaultRegistry(inherited));
    }
    all.add(onRegistry(inherited));
    return all;
  }

  /** Whether a method without a registry could be confused with one that has a registry. */
  private boolean beginsLikeGenerated(Constructor inherited) {
    return !inherited.parameters().isEmpty()
        && types.name(inherited.parameters().get(0).type()).equals(RuntimeTypes.REGISTRY);
  }

  // Reads as: public OrdersMetered(OrdersMetrics metrics, Database database) {
  //             super(database);
  //             this.metrics = Objects.requireNonNull(metrics, "metrics");
  //           }
  private MethodSpec constructor(Constructor inherited) {
    Arguments arguments = new Arguments(inherited);
    MethodSpec.Builder builder =
        MethodSpec.constructorBuilder()
            .addJavadoc("Creates an object that records calls on $L.\n\n", sets.describe())
            .addJavadoc(typeParameters(inherited.typeParameters()))
            .addTypeVariables(types.variables(inherited.typeParameters()));
    CodeBlock.Builder fields = CodeBlock.builder();
    sets.types()
        .forEach(
            (field, set) -> {
              String parameter = arguments.names.newName(field);
              builder
                  .addJavadoc("@param $L the metric set\n", parameter)
                  .addParameter(set, parameter);
              fields.addStatement(
                  "this.$L = $T.requireNonNull($L, $S)", field, OBJECTS, parameter, field);
            });
    builder.addJavadoc("$L", arguments.javadoc());
    return signature(builder, inherited, arguments)
        .addStatement("super($L)", String.join(", ", arguments.parameters))
        .addCode(fields.build())
        .build();
  }

  // Reads as: public static OrdersMetered of(Database database) {
  private MethodSpec onDefaultRegistry(Constructor inherited) {
    Arguments arguments = new Arguments(inherited);
    MethodSpec.Builder builder = factory(inherited, "the default registry", arguments.javadoc());
    return signature(builder, inherited, arguments)
        .addStatement(created(sets.onDefaultRegistry(), arguments))
        .build();
  }

  // Reads as: public static OrdersMetered of(PrometheusRegistry registry, Database database) {
  private MethodSpec onRegistry(Constructor inherited) {
    Arguments arguments = new Arguments(inherited);
    String registry = arguments.names.newName("registry");
    MethodSpec.Builder builder =
        factory(
                inherited,
                "a registry",
                "@param " + registry + " where the metrics are exposed\n" + arguments.javadoc())
            .addParameter(RuntimeTypes.REGISTRY, registry);
    return signature(builder, inherited, arguments)
        .addStatement(created(sets.on(registry), arguments))
        .build();
  }

  private MethodSpec.Builder factory(Constructor inherited, String where, String parameters) {
    return MethodSpec.methodBuilder(of)
        .addJavadoc("Creates an object that records calls on $L.\n\n", where)
        .addJavadoc(typeParameters(service.typeParameters()))
        .addJavadoc(typeParameters(inherited.typeParameters()))
        .addJavadoc("$L@return the object\n", parameters)
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(types.variables(service.typeParameters()))
        .addTypeVariables(types.variables(inherited.typeParameters()))
        .returns(decorator);
  }

  private static String typeParameters(List<JavaType.Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> "@param <" + parameter.name() + "> as in the superclass\n")
        .collect(Collectors.joining());
  }

  private CodeBlock created(CodeBlock metrics, Arguments arguments) {
    String rest = String.join("", arguments.parameters.stream().map(name -> ", " + name).toList());
    return CodeBlock.of("return new $T($L$L)", decorator, metrics, rest);
  }

  private MethodSpec.Builder signature(
      MethodSpec.Builder builder, Constructor inherited, Arguments arguments) {
    if (inherited.access() == Access.PUBLIC) {
      builder.addModifiers(Modifier.PUBLIC);
    }
    if (!inherited.warnings().isEmpty()) {
      builder.addAnnotation(DecoratorGenerator.suppressed(inherited.warnings()));
    }
    for (int i = 0; i < inherited.parameters().size(); i++) {
      JavaType type = inherited.parameters().get(i).type();
      builder.addParameter(types.name(type), arguments.parameters.get(i));
    }
    return builder.varargs(inherited.variable()).addExceptions(types.all(inherited.thrown()));
  }

  /** The names of the parameters of a constructor. */
  private static final class Arguments {

    private final NameAllocator names = new NameAllocator();
    private final List<String> parameters;

    private Arguments(Constructor constructor) {
      this.parameters =
          constructor.parameters().stream().map(Parameter::name).map(names::newName).toList();
    }

    private String javadoc() {
      return parameters.stream()
          .map(parameter -> "@param " + parameter + " as in the superclass\n")
          .collect(Collectors.joining());
    }
  }
}
