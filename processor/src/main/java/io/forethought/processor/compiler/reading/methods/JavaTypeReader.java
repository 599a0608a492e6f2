package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.methods.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads the types in signatures. */
final class JavaTypeReader {

  private static final String OBJECT = "java.lang.Object";

  private JavaTypeReader() {}

  /** A type that the compiler can resolve. */
  static JavaType read(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> named((DeclaredType) type);
      case ARRAY -> new JavaType.Array(read(((ArrayType) type).getComponentType()));
      case TYPEVAR ->
          new JavaType.Variable(((TypeVariable) type).asElement().getSimpleName().toString());
      case WILDCARD -> wildcard((WildcardType) type);
      default -> new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    };
  }

  /** Several types. */
  static List<JavaType> all(List<? extends TypeMirror> types) {
    return types.stream().map(JavaTypeReader::read).toList();
  }

  /** The declarations of type variables. */
  static List<JavaType.Parameter> parameters(List<? extends TypeMirror> variables) {
    return variables.stream()
        .map(TypeVariable.class::cast)
        .map(
            variable ->
                new JavaType.Parameter(
                    variable.asElement().getSimpleName().toString(),
                    bounds(variable.getUpperBound())))
        .toList();
  }

  private static List<JavaType> bounds(TypeMirror upper) {
    List<? extends TypeMirror> all =
        upper instanceof IntersectionType several ? several.getBounds() : List.of(upper);
    return all.stream()
        .filter(bound -> !bound.toString().equals(OBJECT))
        .map(JavaTypeReader::read)
        .toList();
  }

  private static JavaType.Named named(DeclaredType type) {
    Optional<JavaType.Named> owner =
        isInner((TypeElement) type.asElement())
                && type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty()
            ? Optional.of(named(outer))
            : Optional.empty();
    return new JavaType.Named(
        Names.of((TypeElement) type.asElement()), all(type.getTypeArguments()), owner);
  }

  /** Whether objects of a type belong to an object of the type around it. */
  private static boolean isInner(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement around
        && around.getKind() == ElementKind.CLASS;
  }

  private static JavaType wildcard(WildcardType type) {
    return new JavaType.Wildcard(
        Optional.ofNullable(type.getExtendsBound()).map(JavaTypeReader::read),
        Optional.ofNullable(type.getSuperBound()).map(JavaTypeReader::read));
  }
}
