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
 * @param hook what tells when a row changes
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

  /** What tells when a row changes. */
  public enum Hook {
    /** The provider, or a listener that the class names. */
    THERE,
    /** EclipseLink, which has to be told by a property. */
    ECLIPSELINK,
    /** Nothing that the compiler knows of. */
    NONE
  }

  /** The listener. */
  public TypeName listener() {
    return TypeName.of(type.packageName(), String.join("_", type.simpleNames()) + "Operations");
  }

  /** The name of the class as class loaders know it: {@code shop.Shop$Order}. */
  public String binaryName() {
    String nested = String.join("$", type.simpleNames());
    return type.packageName().isEmpty() ? nested : type.packageName() + "." + nested;
  }
}
