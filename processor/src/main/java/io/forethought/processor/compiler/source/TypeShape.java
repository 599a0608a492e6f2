package io.forethought.processor.compiler.source;

import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a type is, as far as a class that is generated for it needs to know. */
public final class TypeShape {

  private TypeShape() {}

  /**
   * Whether a class that is generated may implement or extend a type. Compares by name, because the
   * class does not exist yet.
   */
  public static boolean permits(TypeElement type, TypeName generated) {
    return !type.getModifiers().contains(Modifier.SEALED) || names(type, generated);
  }

  private static boolean names(TypeElement type, TypeName generated) {
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      String name = permitted.toString();
      if (name.equals(generated.qualified()) || name.equals(generated.nested())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the kind of a type. */
  public static MetricSet.Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> MetricSet.Kind.INTERFACE;
      case ENUM -> MetricSet.Kind.ENUM;
      case ANNOTATION_TYPE -> MetricSet.Kind.ANNOTATION;
      case RECORD -> MetricSet.Kind.RECORD;
      default -> MetricSet.Kind.CLASS;
    };
  }

  /** Returns from where a type is visible, together with the types around it. */
  public static MetricSet.Access access(TypeElement type) {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        return MetricSet.Access.PACKAGE;
      }
    }
    return MetricSet.Access.PUBLIC;
  }
}
