package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.TypeShape;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.ServiceMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads a type with {@code @Instrumented}. */
public final class InstrumentedReader {

  private static final List<String> PREFIX = List.of("namespace", "owner", "runbook");

  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final References references;

  public InstrumentedReader(
      Elements elements, javax.lang.model.util.Types types, References references) {
    this.elements = elements;
    this.types = types;
    this.references = references;
  }

  /** The type, unless it mentions types that do not exist yet. */
  public Optional<InstrumentedType> read(TypeElement type) {
    JavacSite site = JavacSite.of(type);
    List<ServiceMethods.Inherited> methods = ServiceMethods.of(elements, types, type);
    return Written.on(type, Names.INSTRUMENTED, site)
        .filter(Written::isReadable)
        .filter(written -> isResolved(type, methods))
        .map(written -> read(type, written, methods))
        .filter(InstrumentedReader::areSetsComplete);
  }

  /** Whether a generated class can implement or extend a type. */
  public static boolean isDecorable(Element type) {
    Set<Modifier> modifiers = type.getModifiers();
    return type.getKind() == ElementKind.INTERFACE
        || (type.getKind() == ElementKind.CLASS
            && !modifiers.contains(Modifier.FINAL)
            && !modifiers.contains(Modifier.ABSTRACT));
  }

  private InstrumentedType read(
      TypeElement type, Written written, List<ServiceMethods.Inherited> methods) {
    ServiceMethodReader ofMethods = new ServiceMethodReader(elements, types, type, references);
    List<ServiceMethod> read = methods.stream().map(ofMethods::read).toList();
    TargetReader reader = new TargetReader(types, type);
    DeclaredType target = reader.read();
    TypeElement implemented = (TypeElement) target.asElement();
    TypeName name = Names.of(type);
    String subsystem = written.value("subsystem", String.class, "").value();
    return new InstrumentedType(
        name,
        TypeShape.access(type),
        JavaTypeReader.parameters(type.getTypeParameters().stream().map(Element::asType).toList()),
        TypeShape.kind(type),
        hiding(type, target, methods, written.site()),
        (JavaType.Named) JavaTypeReader.read(target),
        reader.unusable(),
        type.getKind() == ElementKind.CLASS
            ? Optional.of(new ClassReader(elements, types).read(type))
            : Optional.empty(),
        TypeShape.permits(implemented, InstrumentedType.decoratorOf(name)),
        prefix(written),
        subsystem.isEmpty() ? DerivedName.snakeCase(type.getSimpleName().toString()) : subsystem,
        read,
        elements.getAllMembers(implemented).stream()
            .filter(TypeElement.class::isInstance)
            .map(member -> member.getSimpleName().toString())
            .toList(),
        elements.isDeprecated(type) || elements.isDeprecated(implemented),
        written.site());
  }

  private static boolean areSetsComplete(InstrumentedType type) {
    return type.measured().stream()
        .flatMap(method -> method.metrics().stream())
        .flatMap(metric -> metric.existing().stream())
        .allMatch(ExistingMetric::isComplete);
  }

  private List<String> prefix(Written written) {
    return PREFIX.stream()
        .filter(written::has)
        .map(
            attribute ->
                attribute
                    + " = "
                    + elements.getConstantExpression(
                        written.value(attribute, String.class, "").value()))
        .toList();
  }

  private static boolean isResolved(TypeElement type, List<ServiceMethods.Inherited> methods) {
    return type.getInterfaces().stream().allMatch(Types::isResolved)
        && ClassReader.isResolved(type)
        && methods.stream()
            .allMatch(method -> ClassReader.signature(method.type()).allMatch(Types::isResolved))
        && methods.stream()
            .flatMap(method -> Written.mirrors(method.element()))
            .filter(mirror -> Names.ON_CALLS.contains(Written.nameOf(mirror)))
            .allMatch(mirror -> Written.of(mirror, JavacSite.of(type)).isReadable());
  }

  /** The types that keep generated code from naming the type, or one in its signatures. */
  private List<Hidden> hiding(
      TypeElement type,
      DeclaredType target,
      List<ServiceMethods.Inherited> methods,
      JavacSite site) {
    PackageElement reader = elements.getPackageOf(type);
    Stream<TypeElement> named =
        methods.stream()
            .flatMap(method -> ClassReader.signature(method.type()))
            .flatMap(Types::named);
    return Stream.of(Stream.of(type), Types.named(target), named)
        .flatMap(names -> names)
        .distinct()
        .flatMap(each -> Enclosing.hiding(each, reader, site).stream())
        .distinct()
        .toList();
  }
}
