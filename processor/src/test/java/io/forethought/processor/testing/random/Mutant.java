package io.forethought.processor.testing.random;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A compilation that may be as wrong as it likes.
 *
 * @param sources the sources by qualified name
 * @param options the command line
 * @param around the files that are there already
 */
public record Mutant(Map<String, String> sources, List<String> options, Surroundings around) {

  /** Sources alone. */
  public static Mutant of(Map<String, String> sources) {
    return new Mutant(sources, List.of(), Surroundings.NONE);
  }

  /** The same with other options. */
  public Mutant options(List<String> others) {
    return new Mutant(sources, others, around);
  }

  /** What a reader needs to try it again. */
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
