package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.IdleAnnotation.Obstacle;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds annotations that have no effect further down: on methods that a measured type overrides
 * without them, and on classes with a subclass that is not measured.
 *
 * @param elements from the compiler
 */
public record LostAnnotations(Elements elements) {

  /** The measured methods that a measured type overrides with methods that are not measured. */
  public List<IdleAnnotation> overriddenIn(TypeElement service) {
    List<ExecutableElement> measured = above(service).flatMap(LostAnnotations::measured).toList();
    if (measured.isEmpty()) {
      return List.of();
    }
    List<IdleAnnotation> lost = new ArrayList<>();
    for (ExecutableElement own : ElementFilter.methodsIn(elements.getAllMembers(service))) {
      if (!MeasuredMethod.is(own)) {
        measured.stream()
            .filter(method -> overrides(own, method))
            .findFirst()
            .ifPresent(method -> lost.add(overridden(method, own, service)));
      }
    }
    return lost;
  }

  private boolean overrides(ExecutableElement own, ExecutableElement method) {
    return elements.overrides(own, method, (TypeElement) own.getEnclosingElement());
  }

  /** The classes that a class extends, or the interfaces that an interface extends. */
  private static Stream<TypeElement> above(TypeElement type) {
    Stream<TypeElement> parents =
        type.getKind() == ElementKind.INTERFACE
            ? type.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
            : Types.superclass(type).stream();
    return parents.flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
  }

  private static Stream<ExecutableElement> measured(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> MeasuredMethod.is(method) && ServiceMethodReader.isHonored(method));
  }

  private static IdleAnnotation overridden(
      ExecutableElement method, ExecutableElement own, TypeElement service) {
    String annotations =
        Names.ON_CALLS.stream()
            .filter(annotation -> Written.isOn(method, annotation))
            .map(annotation -> annotation.substring(annotation.lastIndexOf('.') + 1))
            .collect(Collectors.joining(" and @"));
    return new IdleAnnotation(
        annotations,
        JavacSite.of(service).describe(),
        JavacSite.of(own.getEnclosingElement()).describe(),
        JavacSite.of(method).describe(),
        Obstacle.OVERRIDDEN,
        MeasuredMethod.siteOf(own, service));
  }

  /**
   * The subclasses of a measured class whose objects record nothing.
   *
   * @param sources the names of the types that are compiled
   */
  public List<IdleAnnotation> below(InstrumentedType service, Stream<String> sources) {
    return sources
        .map(elements::getTypeElement)
        .flatMap(Stream::ofNullable)
        .flatMap(ImplementationReader::withMembers)
        .filter(type -> isLost(type, service))
        .map(type -> subclass(type, service))
        .toList();
  }

  private static boolean isLost(TypeElement type, InstrumentedType service) {
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !Written.isOn(type, Names.INSTRUMENTED)
        && !Names.of(type).equals(service.decorator())
        && nearest(type, service.decorator()).filter(service.type()::equals).isPresent();
  }

  /** The nearest measured class that a class extends, unless it extends the generated one. */
  private static Optional<TypeName> nearest(TypeElement type, TypeName decorator) {
    Optional<TypeElement> above = Types.superclass(type);
    while (above.isPresent() && !Names.of(above.get()).equals(decorator)) {
      if (Written.isOn(above.get(), Names.INSTRUMENTED)) {
        return Optional.of(Names.of(above.get()));
      }
      above = Types.superclass(above.get());
    }
    return Optional.empty();
  }

  private static IdleAnnotation subclass(TypeElement type, InstrumentedType service) {
    JavacSite site = JavacSite.of(type);
    return new IdleAnnotation(
        "Instrumented",
        site.describe(),
        site.describe(),
        service.type().nested(),
        InstrumentedReader.isDecorable(type) ? Obstacle.SUBCLASS : Obstacle.CLOSED_SUBCLASS,
        site);
  }
}
