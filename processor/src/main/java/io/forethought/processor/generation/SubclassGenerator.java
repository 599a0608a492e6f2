package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.Superclass;
import io.forethought.processor.model.methods.Superclass.Constructor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the class that extends another one, and records calls of its methods. */
final class SubclassGenerator {

  private final InstrumentedType service;
  private final Superclass superclass;
  private final JavaTypes types;

  SubclassGenerator(InstrumentedType service, Superclass superclass) {
    this.service = service;
    this.superclass = superclass;
    this.types = new JavaTypes(service.memberTypes());
  }

  /** The class. */
  SourceFile generate(TypeSpec.Builder builder) {
    Set<String> names = new HashSet<>(superclass.methods());
    TypeName type = types.declared(service.type(), service.typeParameters());
    ClassName decorator = types.name(service.decorator());
    SetFields sets = new SetFields(service, types);
    builder
        .addJavadoc("A {@link $T} that records calls of its methods.\n", types.name(service.type()))
        .alwaysQualify(service.memberTypes().toArray(String[]::new))
        .addTypeVariables(types.variables(service.typeParameters()))
        .superclass(type);
    if (service.access() == MetricSet.Access.PUBLIC) {
      builder.addModifiers(Modifier.PUBLIC);
    }
    if (!warnings().isEmpty()) {
      builder.addAnnotation(DecoratorGenerator.suppressed(warnings()));
    }
    Modifier[] modifiers = fieldModifiers();
    sets.types().forEach((name, set) -> builder.addField(set, name, modifiers));
    builder.addField(
        FieldSpec.builder(MethodTypes.FAILURES, "failures", modifiers)
            .initializer("new $T($T.class)", MethodTypes.FAILURES, decorator)
            .build());
    SubclassConstructors constructors =
        new SubclassConstructors(service, types, sets, CallNames.free("of", names));
    for (Constructor constructor : superclass.constructors()) {
      builder.addMethods(constructors.methods(constructor));
    }
    for (ServiceMethod method : service.methods()) {
      builder.addMethods(DecoratedMethod.ofSubclass(method, types, sets, names).methods());
    }
    JavaFile file =
        JavaFile.builder(service.type().packageName(), builder.build())
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(service.decorator(), file.toString());
  }

  /** A deserialized object has no metric set, and calls its superclass only. */
  private Modifier[] fieldModifiers() {
    return superclass.serializable()
        ? new Modifier[] {Modifier.PRIVATE, Modifier.TRANSIENT, Modifier.FINAL}
        : new Modifier[] {Modifier.PRIVATE, Modifier.FINAL};
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (service.deprecated()) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (superclass.serializable()) {
      warnings.add("serial");
    }
    return warnings;
  }
}
