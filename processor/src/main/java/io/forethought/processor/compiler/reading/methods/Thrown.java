package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.model.methods.CallEnd;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The exceptions with which a call of a method can end.
 *
 * @param elements from the compiler
 * @param types from the compiler
 * @param declared those that the method declares
 * @param end what ends its calls
 */
record Thrown(Elements elements, Types types, List<? extends TypeMirror> declared, CallEnd end) {

  private static final List<String> UNCHECKED =
      List.of("java.lang.RuntimeException", "java.lang.Error");

  /** Whether an exception is one of them, or a type that has some of them as subtypes. */
  boolean includes(TypeElement exception) {
    TypeMirror type = exception.asType();
    return end != CallEnd.RETURN
        || UNCHECKED.stream()
            .map(elements::getTypeElement)
            .anyMatch(unchecked -> unchecked == null || isRelated(unchecked.asType(), type))
        || declared.stream().anyMatch(thrown -> isRelated(types.erasure(thrown), type));
  }

  private boolean isRelated(TypeMirror one, TypeMirror other) {
    return types.isSubtype(one, other) || types.isSubtype(other, one);
  }
}
