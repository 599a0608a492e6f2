package io.forethought.benchmarks.compile.corpus;

import java.util.List;

/**
 * Sources to compile, of any number of types, always the same for the same number.
 *
 * <pre>{@code
 * for (SourceText file : new MetricSets().sources(1_000)) {
 *   file.writeBelow(folder);
 * }
 * }</pre>
 */
public interface Corpus {

  /**
   * The sources.
   *
   * @param types how many types a processor generates code for; what these types name comes besides
   * @return the files, in a fixed order
   */
  List<SourceText> sources(int types);
}
