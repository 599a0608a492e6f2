package io.forethought.processor.testing.random;

import java.util.Map;

/**
 * The files that exist when a compilation starts.
 *
 * @param libraries files on the class path, which replace existing ones or are added to them
 * @param earlier files of an earlier compilation in the output folder
 * @param knowsRuntime whether the run-time library is on the class path
 * @param refused the suffixes of the names of files that cannot be written; empty for none
 */
public record Surroundings(
    Map<String, String> libraries,
    Map<String, String> earlier,
    boolean knowsRuntime,
    String refused) {

  /** An empty output folder and libraries without faults. */
  public static final Surroundings NONE = new Surroundings(Map.of(), Map.of(), true, "");
}
