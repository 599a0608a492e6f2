package io.forethought.benchmarks.compile;

import java.util.List;
import java.util.Locale;

/**
 * One way to compile, and one line of the table.
 *
 * @param generator whose sources
 * @param mode with what
 */
record Variant(Generator generator, Mode mode) {

  /** Every line of the table, in its order. */
  static final List<Variant> ALL =
      List.of(
          new Variant(Generator.FORETHOUGHT, Mode.ALONE),
          new Variant(Generator.FORETHOUGHT, Mode.EMPTY),
          new Variant(Generator.FORETHOUGHT, Mode.WRITING),
          new Variant(Generator.FORETHOUGHT, Mode.GENERATING),
          new Variant(Generator.FORETHOUGHT, Mode.HAND_WRITTEN),
          new Variant(Generator.AUTO_VALUE, Mode.ALONE),
          new Variant(Generator.AUTO_VALUE, Mode.WRITING),
          new Variant(Generator.AUTO_VALUE, Mode.GENERATING),
          new Variant(Generator.MAP_STRUCT, Mode.ALONE),
          new Variant(Generator.MAP_STRUCT, Mode.WRITING),
          new Variant(Generator.MAP_STRUCT, Mode.GENERATING),
          new Variant(Generator.IMMUTABLES, Mode.ALONE),
          new Variant(Generator.IMMUTABLES, Mode.WRITING),
          new Variant(Generator.IMMUTABLES, Mode.GENERATING));

  /** What javac does besides reading the sources. */
  enum Mode {
    /** Compiles the sources only. */
    ALONE,
    /** Calls a processor that does nothing. */
    EMPTY,
    /** Calls a processor that only writes what the one for these sources wrote. */
    WRITING,
    /** Calls the processor that the sources are made for. */
    GENERATING,
    /** Compiles the sources with the generated classes beside them, as if written by hand. */
    HAND_WRITTEN
  }

  /** How the table calls it. */
  String title() {
    return switch (mode) {
      case ALONE -> generator.input() + ", `-proc:none`";
      case EMPTY -> "… with a processor that does nothing";
      case WRITING -> "… with a processor that only writes the same files";
      case GENERATING -> "… with **" + generator.title() + "**";
      case HAND_WRITTEN -> "… with the same classes as sources, `-proc:none`";
    };
  }

  /** A name for folders. */
  String folder() {
    return generator.folder() + "-" + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether this compile has generated code in it. */
  boolean compilesGenerated() {
    return mode != Mode.ALONE && mode != Mode.EMPTY;
  }
}
