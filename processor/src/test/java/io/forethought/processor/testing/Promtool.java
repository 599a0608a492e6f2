package io.forethought.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prometheus' own linter, of the Debian package {@code prometheus}.
 *
 * @param path where it is
 */
public record Promtool(Path path) {

  /**
   * The one on the path. Where it is missing the test is skipped, and says so; with {@code CI=true}
   * it fails, so that nobody takes a skipped test for a green one.
   */
  public static Promtool found() {
    Optional<Path> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "promtool"))
            .filter(Files::isExecutable)
            .findFirst();
    if (path.isEmpty()) {
      String missing = "promtool is missing: install it (Debian: apt-get install prometheus).";
      assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
      System.err.println("SKIPPED, NOT TESTED: " + missing);
      assumeThat(path).as(missing).isPresent();
    }
    return new Promtool(path.orElseThrow());
  }

  /** What {@code promtool check metrics} prints about a scrape; nothing if it likes it. */
  public String check(String metrics) throws IOException, InterruptedException {
    Path input = Files.createTempFile("metrics", ".txt");
    try {
      Files.writeString(input, metrics);
      Process process =
          new ProcessBuilder(path.toString(), "check", "metrics")
              .redirectErrorStream(true)
              .redirectInput(input.toFile())
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      int status = process.waitFor();
      return status == 0 || !printed.isEmpty() ? printed : "exit status " + status;
    } finally {
      Files.delete(input);
    }
  }
}
