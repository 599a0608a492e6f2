package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.model.methods.Implementation.SelfCall;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the classes that implement measured interfaces. */
public final class ImplementationReader {

  private final Elements elements;
  private final Types types;
  private final Supplier<Optional<SelfCalls>> trees;

  public ImplementationReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.trees = () -> SelfCalls.of(environment);
  }

  /**
   * The implementations of an interface, and the interface itself if it has code.
   *
   * @param sources the names of the types that are compiled
   */
  public List<Implementation> read(InstrumentedType service, Stream<String> sources) {
    TypeElement annotated = elements.getTypeElement(service.type().qualified());
    TypeElement implemented = elements.getTypeElement(service.target().name().qualified());
    if (annotated == null || implemented == null || !implemented.getKind().isInterface()) {
      return List.of();
    }
    List<ExecutableElement> measured =
        ServiceMethods.of(elements, types, annotated).stream()
            .filter(ServiceMethods.Inherited::isMeasured)
            .map(ServiceMethods.Inherited::element)
            .toList();
    return sources
        .filter(name -> !name.equals(service.decorator().qualified()))
        .map(elements::getTypeElement)
        .flatMap(Stream::ofNullable)
        .flatMap(ImplementationReader::withMembers)
        .filter(type -> hasCode(type) && isA(type, implemented))
        // Nothing calls what an interface contains that only marks methods of another one.
        .filter(type -> !type.equals(annotated) || annotated.equals(implemented))
        .map(type -> implementation(type, service, marker(type, annotated, implemented), measured))
        .toList();
  }

  /** A type and all types that are nested in it. */
  static Stream<TypeElement> withMembers(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(ImplementationReader::withMembers));
  }

  private static boolean hasCode(TypeElement type) {
    return !type.getKind().isInterface()
        || type.getEnclosedElements().stream()
            .anyMatch(member -> member.getModifiers().contains(Modifier.DEFAULT));
  }

  private boolean isA(TypeElement type, TypeElement service) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(service.asType()));
  }

  private Optional<TypeName> marker(
      TypeElement type, TypeElement annotated, TypeElement implemented) {
    return annotated.equals(implemented) || type.getKind().isInterface() || !isA(type, annotated)
        ? Optional.empty()
        : Optional.of(Names.of(annotated));
  }

  private Implementation implementation(
      TypeElement type,
      InstrumentedType service,
      Optional<TypeName> marker,
      List<ExecutableElement> measured) {
    BiPredicate<String, Integer> isWanted =
        (name, arguments) -> isMeasured(type, measured, name, arguments);
    Optional<List<SelfCall>> calls = trees.get().map(found -> found.in(type, isWanted));
    return new Implementation(
        Names.of(type),
        service.target().name(),
        marker,
        service.decorator(),
        !type.getKind().isInterface() && InstrumentedReader.isDecorable(type),
        calls.isPresent(),
        calls.orElse(List.of()),
        JavacSite.of(type));
  }

  /** Whether every method that a call can mean is measured. */
  private boolean isMeasured(
      TypeElement type, List<ExecutableElement> measured, String name, int arguments) {
    if (measured.stream().noneMatch(method -> method.getSimpleName().contentEquals(name))) {
      return false;
    }
    List<ExecutableElement> meant =
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .filter(method -> accepts(method, arguments))
            .toList();
    return !meant.isEmpty()
        && meant.stream()
            .allMatch(
                method ->
                    measured.stream()
                        .anyMatch(
                            wanted ->
                                wanted.equals(method) || elements.overrides(method, wanted, type)));
  }

  private static boolean accepts(ExecutableElement method, int arguments) {
    int parameters = method.getParameters().size();
    return arguments < 0
        || arguments == parameters
        || (method.isVarArgs() && arguments >= parameters - 1);
  }
}
