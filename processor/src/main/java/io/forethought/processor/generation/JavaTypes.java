package io.forethought.processor.generation;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import io.forethought.processor.model.methods.JavaType;
import java.util.List;

/**
 * Types of signatures as generated code names them.
 *
 * @param hidden the simple names that mean other types where they are written
 */
record JavaTypes(List<String> hidden) {

  /** Copies the list. */
  JavaTypes {
    hidden = List.copyOf(hidden);
  }

  /** A class, which is written out if its outermost class is hidden. */
  ClassName name(io.forethought.processor.model.TypeName type) {
    ClassName name = RuntimeTypes.name(type);
    return hidden.contains(name.topLevelClassName().simpleName()) && !name.packageName().isEmpty()
        ? ClassName.get("", name.canonicalName())
        : name;
  }

  /** A type. */
  TypeName name(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive(primitive.keyword());
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(name(array.component()));
    }
    if (type instanceof JavaType.Variable variable) {
      return TypeVariableName.get(variable.name());
    }
    return type instanceof JavaType.Wildcard wildcard
        ? wildcard(wildcard)
        : named((JavaType.Named) type);
  }

  /** Several types. */
  List<TypeName> all(List<JavaType> types) {
    return types.stream().map(this::name).toList();
  }

  /** The declarations of type variables. */
  List<TypeVariableName> variables(List<JavaType.Parameter> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                TypeVariableName.get(
                    parameter.name(), all(parameter.bounds()).toArray(TypeName[]::new)))
        .toList();
  }

  /** A class with the type variables of its declaration as arguments, if there are any. */
  TypeName declared(
      io.forethought.processor.model.TypeName type, List<JavaType.Parameter> parameters) {
    return parameters.isEmpty()
        ? name(type)
        : ParameterizedTypeName.get(
            name(type),
            parameters.stream()
                .map(parameter -> TypeVariableName.get(parameter.name()))
                .toArray(TypeName[]::new));
  }

  private TypeName named(JavaType.Named type) {
    TypeName[] arguments = all(type.arguments()).toArray(TypeName[]::new);
    if (type.owner().isPresent()
        && named(type.owner().get()) instanceof ParameterizedTypeName owner) {
      String simpleName = type.name().simpleNames().get(type.name().simpleNames().size() - 1);
      return owner.nestedClass(simpleName, List.of(arguments));
    }
    return arguments.length == 0
        ? name(type.name())
        : ParameterizedTypeName.get(name(type.name()), arguments);
  }

  private TypeName wildcard(JavaType.Wildcard wildcard) {
    if (wildcard.lower().isPresent()) {
      return WildcardTypeName.supertypeOf(name(wildcard.lower().get()));
    }
    return WildcardTypeName.subtypeOf(wildcard.upper().map(this::name).orElse(TypeName.OBJECT));
  }

  private TypeName primitive(String keyword) {
    return switch (keyword) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> TypeName.VOID;
    };
  }
}
