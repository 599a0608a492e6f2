package io.forethought.processor.compiler;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of a metric set, its own or inherited, with its types as the set sees them.
 *
 * @param element the method
 * @param type its type as a member of the set: the type parameters of super-interfaces are filled
 * @param site the place of the method; with the set to point at if the method has no source here
 */
record SetMethod(ExecutableElement element, ExecutableType type, JavacSite site) {

  TypeMirror returnType() {
    return type.getReturnType();
  }

  List<? extends TypeMirror> parameterTypes() {
    return type.getParameterTypes();
  }

  JavacSite parameterSite(int parameter) {
    JavacSite own = JavacSite.of(element.getParameters().get(parameter));
    return site.instead().map(own::orElse).orElse(own);
  }

  /** Whether the compiler knows every type of the signature. */
  boolean isResolved() {
    return Stream.concat(Stream.of(returnType()), parameterTypes().stream())
        .allMatch(Types::isResolved);
  }
}
