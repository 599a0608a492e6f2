package io.forethought.processor.operations.output;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All files that are generated for the operation of a program. */
public final class GeneratedFiles {

  /** Each returns the files of one kind; no two have files with the same name. */
  private static final List<Function<MonitoredProgram, Stream<GeneratedFile>>> GENERATORS =
      List.of();

  private GeneratedFiles() {}

  /** The files for a program, in a fixed order. */
  public static List<GeneratedFile> of(MonitoredProgram program) {
    return GENERATORS.stream().flatMap(generator -> generator.apply(program)).toList();
  }
}
