package io.forethought.processor.testing.random;

import java.util.Map;

/**
 * What a compilation finds around its sources.
 *
 * @param libraries files on the class path, instead of those that are there or besides
 * @param earlier files that an earlier compilation left in the output folder
 * @param knowsRuntime whether the run-time library is on the class path
 * @param refused the ends of the names of files that cannot be written; empty for none
 */
public record Surroundings(
    Map<String, String> libraries,
    Map<String, String> earlier,
    boolean knowsRuntime,
    String refused) {

  /** An empty output folder and sound libraries. */
  public static final Surroundings NONE = new Surroundings(Map.of(), Map.of(), true, "");
}
