package io.forethought.processor.model.jpa;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;

/**
 * A class whose operations are counted.
 *
 * @param type the class
 * @param model the value of the label {@code model}
 * @param rows whether it can have rows
 * @param visible whether a class of its package can name it
 * @param hook what observes changes of rows
 * @param site the annotation
 */
public record ModelEntity(
    TypeName type, Sited<String> model, Rows rows, boolean visible, Hook hook, Site site) {

  /** Whether a class can have rows. */
  public enum Rows {
    YES,
    /** It is not marked {@code @Entity}. */
    NO_ENTITY,
    /** It is abstract, and nothing in this compilation extends it. */
    NO_SUBCLASS
  }

  /** What observes changes of rows. */
  public enum Hook {
    /** The provider, or a listener that the class names. */
    THERE,
    /** EclipseLink, which requires a property. */
    ECLIPSELINK,
    /** Nothing that the compiler can see. */
    NONE
  }

  /** The listener. */
  public TypeName listener() {
    return TypeName.of(type.packageName(), String.join("_", type.simpleNames()) + "Operations");
  }

  /** The binary name of the class: {@code shop.Shop$Order}. */
  public String binaryName() {
    String nested = String.join("$", type.simpleNames());
    return type.packageName().isEmpty() ? nested : type.packageName() + "." + nested;
  }
}
