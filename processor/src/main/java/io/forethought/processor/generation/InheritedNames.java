package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;

/**
 * The names of classes in a generated class, which inherits the member types of its set. They hide
 * other classes with the same simple name.
 *
 * @param set the set
 */
record InheritedNames(MetricSet set) {

  /** A class by its name, which is written out if its outermost class is hidden. */
  ClassName name(TypeName type) {
    return visible(RuntimeTypes.name(type));
  }

  /** The same class, written out if its outermost class is hidden. */
  ClassName visible(ClassName type) {
    boolean hidden = set.memberTypes().contains(type.topLevelClassName().simpleName());
    return hidden && !type.packageName().isEmpty() ? ClassName.get("", type.canonicalName()) : type;
  }
}
