package io.forethought.processor.testing.random;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The output of a compilation.
 *
 * @param told every message, with its kind and place
 * @param codes the ids of the findings among them
 * @param finished whether the processors reached their last round
 * @param written the files by path
 */
public record Verdict(
    List<String> told, Set<String> codes, boolean finished, Map<String, byte[]> written) {

  /** Whether the compiler or a processor failed. */
  public boolean isFailure() {
    return codes.contains(MemoryCompiler.FAILED);
  }

  /** Whether a class was generated. */
  public boolean hasGenerated() {
    return written.keySet().stream().anyMatch(path -> path.endsWith("Impl.java"));
  }
}
