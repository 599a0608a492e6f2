package io.forethought.processor.compiler.reading.wiring;

import io.forethought.processor.model.methods.InstrumentedType;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Which measured types inherit the methods of others, so that their decorators record those calls.
 *
 * @param elements from the compiler
 * @param types from the compiler
 */
record Inheritance(Elements elements, Types types) {

  /** Whether the decorator of another interface or class also records the calls of this one. */
  boolean isExtended(InstrumentedType service, List<InstrumentedType> services) {
    for (InstrumentedType other : services) {
      if (other != service && other.kind() == service.kind() && isA(other, service)) {
        return true;
      }
    }
    return false;
  }

  private boolean isA(InstrumentedType one, InstrumentedType other) {
    TypeElement below = elements.getTypeElement(one.type().qualified());
    TypeElement above = elements.getTypeElement(other.type().qualified());
    return below != null
        && above != null
        && types.isSubtype(types.erasure(below.asType()), types.erasure(above.asType()));
  }
}
