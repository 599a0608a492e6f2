package io.forethought.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param cores how many processors the operating system shows
 * @param cpu the model
 */
public record Machine(int cores, String cpu) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /**
   * This machine.
   *
   * @throws IOException if the operating system does not tell
   */
  public static Machine here() throws IOException {
    return new Machine(Runtime.getRuntime().availableProcessors(), cpuModel());
  }

  private static String cpuModel() throws IOException {
    if (!Files.isReadable(CPU_INFO)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch"));
    }
  }
}
