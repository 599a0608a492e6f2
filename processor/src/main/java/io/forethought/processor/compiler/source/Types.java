package io.forethought.processor.compiler.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Queries about types as the compiler presents them. */
public final class Types {

  private Types() {}

  /** Whether a type is the class with this qualified name. */
  public static boolean isNamed(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }

  /** Whether two types have the same class, whatever their annotations. */
  public static boolean isSameClass(TypeMirror one, TypeMirror other) {
    return one instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && isNamed(other, element.getQualifiedName().toString());
  }

  /** The class that a class extends. */
  public static Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Whether the compiler can resolve a type and all its parts. */
  public static boolean isResolved(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isResolved(array.getComponentType());
    }
    if (type.getKind() == TypeKind.ERROR) {
      return false;
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (!isResolved(argument)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The classes and interfaces that a type names. */
  public static Stream<TypeElement> named(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return named(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .flatMap(Types::named);
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Stream.concat(
            Stream.of(element), declared.getTypeArguments().stream().flatMap(Types::named))
        : Stream.empty();
  }

  /** A type as it appears in a sentence: without packages and annotations. */
  public static String text(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    }
    return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }
}
