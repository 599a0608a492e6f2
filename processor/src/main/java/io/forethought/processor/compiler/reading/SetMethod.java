package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Types;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of a metric set, its own or inherited, with the types that it has in the set.
 *
 * @param element the method
 * @param type its type as a member of the set: the type parameters of super-interfaces are resolved
 * @param site the place of the method; reports point at the set if the method has no source here
 * @param generatedFrom what the set was generated from, if it was
 */
record SetMethod(
    ExecutableElement element,
    ExecutableType type,
    JavacSite site,
    Optional<Origin> generatedFrom) {

  TypeMirror returnType() {
    return type.getReturnType();
  }

  List<? extends TypeMirror> parameterTypes() {
    return type.getParameterTypes();
  }

  JavacSite parameterSite(int parameter) {
    VariableElement label = element.getParameters().get(parameter);
    JavacSite own = JavacSite.of(label);
    if (generatedFrom.isPresent()) {
      return generatedFrom
          .get()
          .ofLabel(own, element.getSimpleName().toString(), label.getSimpleName().toString());
    }
    return site.instead().isPresent() ? own.orElse(site.instead().get()) : own;
  }

  /** Whether the compiler can resolve every type of the signature. */
  boolean isResolved() {
    for (TypeMirror parameter : parameterTypes()) {
      if (!Types.isResolved(parameter)) {
        return false;
      }
    }
    return Types.isResolved(returnType());
  }
}
