package io.forethought.recipes.plan;

/**
 * What happens to a meter at one place.
 *
 * @param file the source
 * @param line the line of the source, from 1; 0 if it is not known
 * @param meter the meter
 * @param converted whether it is replaced
 * @param detail what replaces it, or why nothing does
 */
public record Outcome(String file, int line, String meter, boolean converted, String detail) {

  /** At a place whose line is not known yet. */
  public Outcome(String file, String meter, boolean converted, String detail) {
    this(file, 0, meter, converted, detail);
  }

  Outcome at(int known) {
    return new Outcome(file, known, meter, converted, detail);
  }
}
