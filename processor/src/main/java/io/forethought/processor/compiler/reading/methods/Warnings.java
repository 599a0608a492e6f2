package io.forethought.processor.compiler.reading.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The warnings of javac about a method that overrides another one and calls it. */
record Warnings(Elements elements, Types types) {

  /** What {@code @SuppressWarnings} must name. */
  List<String> of(ExecutableElement method, ExecutableType type) {
    List<String> warnings = new ArrayList<>();
    if (isAged(method, type)) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (signature(type).anyMatch(part -> some(part, this::isRaw))) {
      warnings.add("rawtypes");
    }
    if (method.isVarArgs() && !isReifiable(last(type))) {
      warnings.add("unchecked");
    }
    return warnings;
  }

  private boolean isAged(ExecutableElement method, ExecutableType type) {
    return elements.isDeprecated(method)
        || signature(type)
            .anyMatch(part -> some(part, named -> elements.isDeprecated(named.asElement())));
  }

  private static TypeMirror last(ExecutableType type) {
    return type.getParameterTypes().get(type.getParameterTypes().size() - 1);
  }

  private static Stream<TypeMirror> signature(ExecutableType type) {
    return Stream.of(
            Stream.of(type.getReturnType()),
            type.getParameterTypes().stream(),
            type.getThrownTypes().stream(),
            type.getTypeVariables().stream().map(variable -> variable.getUpperBound()))
        .flatMap(parts -> parts)
        .map(TypeMirror.class::cast);
  }

  private boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
  }

  /** Whether an array type can be created without a cast that javac cannot check. */
  private boolean isReifiable(TypeMirror type) {
    if (types.isSameType(type, types.erasure(type)) && !some(type, this::isRaw)) {
      return true;
    }
    return type instanceof ArrayType array
        && array.getComponentType() instanceof DeclaredType declared
        && declared.getTypeArguments().stream().allMatch(Warnings::isUnbounded);
  }

  private static boolean isUnbounded(TypeMirror argument) {
    return argument instanceof WildcardType any
        && any.getExtendsBound() == null
        && any.getSuperBound() == null;
  }

  /** Whether a condition holds for a class that a type names. */
  private static boolean some(TypeMirror type, Predicate<DeclaredType> condition) {
    if (type instanceof ArrayType array) {
      return some(array.getComponentType(), condition);
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull)
          .anyMatch(bound -> some(bound, condition));
    }
    return type instanceof DeclaredType declared
        && type.getKind() == TypeKind.DECLARED
        && (condition.test(declared)
            || declared.getTypeArguments().stream().anyMatch(part -> some(part, condition)));
  }
}
