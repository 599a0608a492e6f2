package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.TypeShape;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.UnusableTarget;
import io.forethought.processor.model.methods.UnusableTarget.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the type whose calls are measured.
 *
 * @param types from the compiler
 * @param service the annotated type
 */
record TargetReader(javax.lang.model.util.Types types, TypeElement service) {

  private static final String OF = "of";

  /** What a decorator implements or extends: the annotated type, unless it names another one. */
  DeclaredType read() {
    return other().orElse((DeclaredType) service.asType());
  }

  /**
   * The interface that the annotated type names, with the type arguments that it extends it with.
   */
  Optional<DeclaredType> other() {
    return written()
        .filter(written -> unusable(written).isEmpty())
        .flatMap(written -> written.type(OF))
        .flatMap(this::extended);
  }

  /** The type that the annotated type names, if no decorator can implement it. */
  Optional<UnusableTarget> unusable() {
    return written().flatMap(this::unusable);
  }

  private Optional<Written> written() {
    return Written.on(service, Names.INSTRUMENTED, JavacSite.of(service))
        .filter(written -> written.type(OF).filter(TargetReader::isType).isPresent());
  }

  private static boolean isType(TypeMirror named) {
    return named.getKind() != TypeKind.VOID;
  }

  private Optional<UnusableTarget> unusable(Written written) {
    return written
        .type(OF)
        .flatMap(
            named ->
                obstacle(named)
                    .map(
                        obstacle ->
                            new UnusableTarget(
                                Types.text(named),
                                declaration(named),
                                obstacle,
                                written.siteOf(OF))));
  }

  /** Such as {@code interface Job<T> extends Callable<T>}. */
  private String declaration(TypeMirror named) {
    List<? extends TypeParameterElement> own = service.getTypeParameters();
    List<? extends TypeParameterElement> wanted =
        named instanceof DeclaredType declared
            ? ((TypeElement) declared.asElement()).getTypeParameters()
            : List.of();
    String arguments = own.size() == wanted.size() ? joined(own, Object::toString) : "…";
    return "interface "
        + Names.of(service).nested()
        + inBrackets(joined(own, TargetReader::withBounds))
        + " extends "
        + Types.text(named)
        + (wanted.isEmpty() ? "" : inBrackets(arguments));
  }

  private static String joined(
      List<? extends TypeParameterElement> parameters,
      Function<TypeParameterElement, String> text) {
    return parameters.stream().map(text).collect(Collectors.joining(", "));
  }

  private static String inBrackets(String parameters) {
    return parameters.isEmpty() ? "" : "<" + parameters + ">";
  }

  private static String withBounds(TypeParameterElement parameter) {
    String bounds =
        parameter.getBounds().stream()
            .map(TypeMirror::toString)
            .filter(bound -> !bound.equals("java.lang.Object"))
            .collect(Collectors.joining(" & "));
    return bounds.isEmpty() ? parameter.toString() : parameter + " extends " + bounds;
  }

  private Optional<Obstacle> obstacle(TypeMirror named) {
    if (Types.isSameClass(named, service.asType())) {
      return Optional.of(Obstacle.ITSELF);
    }
    if (!(named instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && type.getKind() == ElementKind.INTERFACE)) {
      return Optional.of(isExtendable(named) ? Obstacle.CLASS : Obstacle.NO_INTERFACE);
    }
    if (service.getKind() != ElementKind.INTERFACE) {
      return Optional.of(Obstacle.NAMED_BY_CLASS);
    }
    Optional<DeclaredType> extended = extended(named);
    if (extended.isEmpty()) {
      return Optional.of(Obstacle.NOT_EXTENDED);
    }
    if (extended.get().getTypeArguments().size() != type.getTypeParameters().size()) {
      return Optional.of(Obstacle.RAW);
    }
    return TypeShape.permits(type, InstrumentedType.decoratorOf(Names.of(service)))
        ? Optional.empty()
        : Optional.of(Obstacle.SEALED);
  }

  private static boolean isExtendable(TypeMirror named) {
    return named instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.CLASS
        && !declared.asElement().getModifiers().contains(Modifier.FINAL);
  }

  /** The named type as the annotated type extends it. */
  private Optional<DeclaredType> extended(TypeMirror named) {
    return above(service.asType())
        .filter(type -> Types.isSameClass(type, named))
        .map(DeclaredType.class::cast)
        .findFirst();
  }

  private Stream<TypeMirror> above(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
  }
}
