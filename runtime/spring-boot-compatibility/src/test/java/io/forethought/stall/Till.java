package io.forethought.stall;

import io.forethought.Components;
import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.Instrumented;

/** A class without an interface, whose measured subclass the program creates itself. */
@Instrumented(namespace = "stall", components = Components.SPRING)
public class Till {

  private double total;

  public Till(double total) {
    this.total = total;
  }

  @Counted
  @CountExceptions(IllegalArgumentException.class)
  public double add(double euros) {
    if (euros < 0) {
      throw new IllegalArgumentException("euros");
    }
    total += euros;
    return total;
  }
}
