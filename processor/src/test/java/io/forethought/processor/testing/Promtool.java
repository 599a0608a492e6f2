package io.forethought.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program {@code promtool} of the Debian package {@code prometheus}.
 *
 * @param path where it is
 */
public record Promtool(Path path) {

  private static final Pattern ROW = Pattern.compile("(?m)^([a-z_]+) +([0-9]+) +[0-9.]+% *$");

  /**
   * The program on the path. Where it is missing the test is skipped, but fails if the environment
   * says {@code CI=true}.
   */
  public static Promtool find() {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "promtool"))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      String missing = "promtool is missing: install it (Debian: apt-get install prometheus).";
      assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
      System.err.println("SKIPPED, NOT TESTED: " + missing);
      assumeThat(found).as(missing).isPresent();
    }
    return new Promtool(found.orElseThrow());
  }

  /** How many series it counts for each metric of a scrape, by name. */
  public Map<String, Long> series(String scrape) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(path.toString(), "check", "metrics", "--extended")
            .redirectErrorStream(true)
            .start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(scrape.getBytes(UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    Map<String, Long> series = new TreeMap<>();
    Matcher row = ROW.matcher(output);
    while (row.find()) {
      series.put(row.group(1), Long.parseLong(row.group(2)));
    }
    return series;
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
