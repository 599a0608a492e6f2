package io.forethought.recipes.plan;

import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.MeterKind;
import java.util.Locale;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;

/**
 * A call that creates a meter or finds an existing one.
 *
 * @param kind what the meter records
 * @param original its name in the source; empty if it is not a constant
 * @param name its name in Prometheus; the original one if that is not certain
 * @param meter the meter, if it can be replaced
 * @param source what a gauge reads
 * @param reason why the meter cannot be replaced; empty if it can
 */
public record MeterCall(
    MeterKind kind,
    String original,
    String name,
    Optional<Meter> meter,
    Optional<Source> source,
    String reason) {

  /**
   * What a gauge reads.
   *
   * @param object the object that keeps the value; empty if the function needs none
   * @param function the function that reads the value
   * @param returned whether the call returns the object
   */
  public record Source(Optional<Expression> object, Expression function, boolean returned) {}

  /** How a report calls it. */
  public String described() {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return name.isEmpty() ? word : word + " " + name;
  }
}
