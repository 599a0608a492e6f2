package io.forethought.processor.testing.random;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A compilation that may have any number of faults.
 *
 * @param sources the sources by qualified name
 * @param options the command line
 * @param around the files that already exist
 */
public record Mutant(Map<String, String> sources, List<String> options, Surroundings around) {

  /** Only sources. */
  public static Mutant of(Map<String, String> sources) {
    return new Mutant(sources, List.of(), Surroundings.NONE);
  }

  /** The same with other options. */
  public Mutant options(List<String> others) {
    return new Mutant(sources, others, around);
  }

  /** The text that a reader needs to reproduce it. */
  public String describe() {
    return options
        + "\n"
        + around
        + "\n"
        + sources.entrySet().stream()
            .map(source -> "// " + source.getKey() + "\n" + source.getValue())
            .collect(Collectors.joining("\n"));
  }
}
