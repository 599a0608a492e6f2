package io.forethought.benchmarks.compile;

import java.util.List;

/**
 * All variants at all sizes.
 *
 * @param all what was measured
 */
record Measurements(List<Measured> all) {

  Measurements {
    all = List.copyOf(all);
  }

  /** The sizes, rising. */
  List<Integer> sizes() {
    return all.stream().map(Measured::types).distinct().sorted().toList();
  }

  /** One variant at one size. */
  Measured of(Generator generator, Variant.Mode mode, int types) {
    Variant variant = new Variant(generator, mode);
    return all.stream()
        .filter(measured -> measured.types() == types && measured.variant().equals(variant))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(variant + " was not measured at " + types + " types"));
  }

  /** How many times the CPU time of a processor that only writes the same files one takes. */
  double overWriting(Generator generator, int types) {
    return of(generator, Variant.Mode.GENERATING, types).cpu()
        / of(generator, Variant.Mode.WRITING, types).cpu();
  }

  /** The CPU time in microseconds that a processor takes itself for each line it generates. */
  double ownMicrosPerLine(Generator generator, int types) {
    Measured with = of(generator, Variant.Mode.GENERATING, types);
    double own = with.cpu() - of(generator, Variant.Mode.WRITING, types).cpu();
    return own * 1e6 / with.generated().lines();
  }

  /**
   * The CPU time in microseconds that a processor adds to a compile for each line it generates; to
   * compile this line is part of it.
   */
  double microsPerLine(Generator generator, int types) {
    Measured with = of(generator, Variant.Mode.GENERATING, types);
    double added = with.cpu() - of(generator, Variant.Mode.ALONE, types).cpu();
    return added * 1e6 / with.generated().lines();
  }

  /** The CPU time in milliseconds that a processor adds to a compile for each type. */
  double addedMillisPerType(Generator generator, int types) {
    return of(generator, Variant.Mode.GENERATING, types).millisPerType()
        - of(generator, Variant.Mode.ALONE, types).millisPerType();
  }

  /** How many times the time per type of a small compile a large one takes per type. */
  double growth(Generator generator, int small, int large) {
    return of(generator, Variant.Mode.GENERATING, large).millisPerType()
        / of(generator, Variant.Mode.GENERATING, small).millisPerType();
  }
}
