package io.forethought.benchmarks.compile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param cores how many processors the operating system shows
 * @param cpu the model
 * @param jdk the version of the measured JDK
 */
record Machine(int cores, String cpu, String jdk) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /** This machine. */
  static Machine here(Path jdk) throws IOException {
    return new Machine(Runtime.getRuntime().availableProcessors(), cpuModel(), version(jdk));
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

  private static String version(Path jdk) throws IOException {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(jdk.resolve("release"))) {
      release.load(file);
    }
    return (release.getProperty("IMPLEMENTOR", "") + " " + release.getProperty("JAVA_VERSION"))
        .replace("\"", "")
        .strip();
  }
}
