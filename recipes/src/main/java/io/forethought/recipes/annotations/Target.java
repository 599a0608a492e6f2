package io.forethought.recipes.annotations;

import java.util.UUID;

/**
 * Where the new annotation of a method is written.
 *
 * @param type the measured type
 * @param method the declaration of the method
 * @param components what creates the beans, such as {@code SPRING}; empty for a measured class
 * @param reason why there is no such place; empty if there is one
 */
record Target(Types.Declared type, UUID method, String components, String reason) {

  static Target kept(Types.Declared type, UUID method, String reason) {
    return new Target(type, method, "", reason);
  }
}
