package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ResultLabel.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels whose values are in the results of calls.
 *
 * @param elements from the compiler
 * @param types from the compiler
 * @param service the type with the measured methods
 * @param references reads enums
 */
record ResultReader(
    Elements elements,
    javax.lang.model.util.Types types,
    TypeElement service,
    References references) {

  private static final int MOST_CANDIDATES = 3;
  private static final String STAGE = "java.util.concurrent.CompletionStage";

  /** The label of a method of the result of a measured method. */
  ResultLabel read(String accessor, TypeMirror returned, CallEnd end, JavacSite use) {
    if (end == CallEnd.FLUX
        || end == CallEnd.MULTI
        || end == CallEnd.FUTURE
        || end == CallEnd.UNKNOWN) {
      return label(accessor, Optional.empty(), Optional.empty(), Problem.NOT_ONE_RESULT);
    }
    Optional<TypeMirror> result = end == CallEnd.RETURN ? Optional.of(returned) : item(returned);
    Optional<DeclaredType> declared = result.flatMap(ResultReader::declared);
    if (declared.isEmpty()) {
      return label(accessor, Optional.empty(), Optional.empty(), Problem.NO_RESULT);
    }
    Optional<TypeMirror> value = value(declared.get(), accessor);
    Optional<TypeMirror> named = Optional.of(named(declared.get()));
    if (value.isEmpty()) {
      return withCandidates(
          declared.get(), label(accessor, named, Optional.empty(), Problem.NO_METHOD));
    }
    if (value.get().getKind() == TypeKind.BOOLEAN) {
      return label(accessor, named, Optional.empty(), null);
    }
    return value
        .flatMap(ResultReader::declared)
        .map(type -> (TypeElement) type.asElement())
        .filter(type -> type.getKind() == ElementKind.ENUM)
        .map(type -> references.constants(type, service, use))
        .map(
            constants ->
                label(
                    accessor,
                    named,
                    Optional.of(constants),
                    constants.hiddenBy().isEmpty() ? null : Problem.HIDDEN))
        .orElseGet(
            () ->
                withCandidates(
                    declared.get(), label(accessor, named, Optional.empty(), Problem.OTHER_TYPE)));
  }

  private ResultLabel withCandidates(DeclaredType result, ResultLabel label) {
    return label.withCandidates(
        callable(result)
            .filter(method -> isBounded(result, method))
            .map(method -> method.getSimpleName().toString())
            .distinct()
            .sorted(Comparator.comparing(name -> !property(name).equals(label.parameter())))
            .limit(MOST_CANDIDATES)
            .toList());
  }

  private boolean isBounded(DeclaredType result, ExecutableElement method) {
    TypeMirror returned = returned(result, method);
    return returned.getKind() == TypeKind.BOOLEAN
        || declared(returned)
            .filter(type -> type.asElement().getKind() == ElementKind.ENUM)
            .isPresent();
  }

  private static ResultLabel label(
      String accessor,
      Optional<TypeMirror> result,
      Optional<Bound.Constants> constants,
      @Nullable Problem problem) {
    String property = property(accessor);
    return new ResultLabel(
        accessor,
        property,
        DerivedName.snakeCase(property),
        result.map(JavaTypeReader::read),
        constants,
        List.of(),
        Optional.ofNullable(problem));
  }

  /** {@code getStatus} as {@code status}. */
  private static String property(String accessor) {
    return Stream.of("get", "is")
        .filter(accessor::startsWith)
        .map(prefix -> accessor.substring(prefix.length()))
        .filter(rest -> !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)))
        .map(rest -> rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1))
        .findFirst()
        .orElse(accessor);
  }

  /** What a stage, a {@code Mono} or a {@code Uni} will contain. */
  private Optional<TypeMirror> item(TypeMirror later) {
    TypeElement stage = elements.getTypeElement(STAGE);
    Optional<DeclaredType> declared =
        Types.isNamed(later, STAGE) || stage == null || !isStage(later, stage)
            ? declared(later)
            : supertypes(later)
                .filter(type -> Types.isNamed(type, STAGE))
                .findFirst()
                .flatMap(ResultReader::declared);
    return declared
        .filter(type -> type.getTypeArguments().size() == 1)
        .map(type -> (TypeMirror) type.getTypeArguments().get(0));
  }

  private boolean isStage(TypeMirror type, TypeElement stage) {
    return types.isSubtype(types.erasure(type), types.erasure(stage.asType()));
  }

  private Stream<? extends TypeMirror> supertypes(TypeMirror type) {
    return Stream.concat(
        Stream.of(type), types.directSupertypes(type).stream().flatMap(this::supertypes));
  }

  /** A class or interface, or the one that bounds a type variable or wildcard. */
  private static Optional<DeclaredType> declared(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return declared(variable.getUpperBound());
    }
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(ResultReader::declared);
    }
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((DeclaredType) type)
        : Optional.empty();
  }

  /** A result as a method without type parameters of its own can name it. */
  private TypeMirror named(DeclaredType result) {
    return result.getTypeArguments().stream().allMatch(argument -> argument instanceof DeclaredType)
        ? result
        : types.getDeclaredType(
            (TypeElement) result.asElement(),
            result.getTypeArguments().stream()
                .map(argument -> types.getWildcardType(null, null))
                .toArray(TypeMirror[]::new));
  }

  /** What a method without parameters returns. */
  private Optional<TypeMirror> value(DeclaredType result, String accessor) {
    return callable(result)
        .filter(method -> method.getSimpleName().contentEquals(accessor))
        .map(method -> returned(result, method))
        .findFirst();
  }

  /** The methods that a generated class can call without arguments and exceptions. */
  private Stream<ExecutableElement> callable(DeclaredType result) {
    TypeElement type = (TypeElement) result.asElement();
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> method.getParameters().isEmpty() && method.getThrownTypes().isEmpty())
        .filter(this::isCallable);
  }

  private TypeMirror returned(DeclaredType result, ExecutableElement method) {
    return ((ExecutableType) types.asMemberOf(result, method)).getReturnType();
  }

  private boolean isCallable(ExecutableElement method) {
    Element around = elements.getPackageOf(method);
    boolean isNear = around.equals(elements.getPackageOf(service));
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && (isNear || method.getModifiers().contains(Modifier.PUBLIC));
  }
}
