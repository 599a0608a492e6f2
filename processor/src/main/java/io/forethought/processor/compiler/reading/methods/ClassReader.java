package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.model.methods.ServiceMethod.Access;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.Superclass;
import io.forethought.processor.model.methods.Superclass.Constructor;
import io.forethought.processor.model.methods.Superclass.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads a class that a generated class extends.
 *
 * @param elements from the compiler
 * @param types from the compiler
 */
record ClassReader(Elements elements, javax.lang.model.util.Types types) {

  /** What a subclass in the same package must know. */
  Superclass read(TypeElement type) {
    List<Constructor> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .filter(constructor -> canBeNamed(type, constructor))
            .map(this::constructor)
            .toList();
    return new Superclass(
        obstacle(type, constructors),
        constructors,
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .map(method -> method.getSimpleName().toString())
            .distinct()
            .toList(),
        isSerializable(type));
  }

  /** Whether the compiler can resolve the superclass and all parameters of constructors. */
  static boolean isResolved(TypeElement type) {
    return isSuperclassResolved(type)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .allMatch(constructor -> signature(constructor).allMatch(Types::isResolved));
  }

  private static boolean isSuperclassResolved(TypeElement type) {
    return type.getSuperclass().getKind() == TypeKind.NONE
        || Types.isResolved(type.getSuperclass());
  }

  /** Who can call a method or constructor that is not private. */
  static Access access(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Access.PUBLIC;
    }
    return modifiers.contains(Modifier.PROTECTED) ? Access.PROTECTED : Access.PACKAGE;
  }

  /** The types in a signature. */
  static Stream<TypeMirror> signature(ExecutableElement member) {
    return signature((ExecutableType) member.asType());
  }

  /** The types in a signature. */
  static Stream<TypeMirror> signature(ExecutableType type) {
    return Stream.of(
            Stream.of(type.getReturnType()),
            type.getParameterTypes().stream(),
            type.getThrownTypes().stream())
        .flatMap(parts -> parts)
        .map(TypeMirror.class::cast);
  }

  private boolean canBeNamed(TypeElement type, ExecutableElement constructor) {
    JavacSite site = JavacSite.of(type);
    return signature(constructor)
        .flatMap(Types::named)
        .allMatch(named -> Enclosing.hiding(named, elements.getPackageOf(type), site).isEmpty());
  }

  private Constructor constructor(ExecutableElement constructor) {
    ExecutableType type = (ExecutableType) constructor.asType();
    return new Constructor(
        access(constructor),
        JavaTypeReader.parameters(type.getTypeVariables()),
        constructor.getParameters().stream()
            .map(
                parameter ->
                    new Parameter(
                        parameter.getSimpleName().toString(),
                        JavaTypeReader.read(parameter.asType()),
                        Optional.empty(),
                        JavacSite.of(parameter)))
            .toList(),
        constructor.isVarArgs(),
        JavaTypeReader.all(type.getThrownTypes()),
        new Warnings(elements, types).of(constructor, type));
  }

  private static Optional<Obstacle> obstacle(TypeElement type, List<Constructor> constructors) {
    if (type.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of(Obstacle.FINAL);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Obstacle.ABSTRACT);
    }
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(Obstacle.INNER);
    }
    return constructors.isEmpty() ? Optional.of(Obstacle.NO_CONSTRUCTOR) : Optional.empty();
  }

  private boolean isSerializable(TypeElement type) {
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    return serializable != null
        && types.isSubtype(types.erasure((DeclaredType) type.asType()), serializable.asType());
  }
}
