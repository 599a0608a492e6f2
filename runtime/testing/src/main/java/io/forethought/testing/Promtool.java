package io.forethought.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs promtool. */
final class Promtool {

  private static final String NAME = "promtool";
  private static final Pattern ALERT = Pattern.compile("alertname=\"([^\"]*)\"");

  private Promtool() {}

  /**
   * Runs a test that expects no alert to fire.
   *
   * @return the names of the alerts that fire all the same
   * @throws IllegalStateException if promtool rejects the test
   */
  static List<String> firing(String test) {
    Path promtool = find();
    try {
      Path file = Files.createTempFile("scrapes", ".test.yml");
      try {
        Files.writeString(file, test);
        return run(promtool, file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while promtool ran.", e);
    }
  }

  private static Path find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(Path.of(folder, NAME), Path.of(folder, NAME + ".exe")))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () -> {
              String missing =
                  "SKIPPED: promtool is not on the PATH, so no alert was evaluated. It is part of"
                      + " Prometheus.";
              System.err.println(missing);
              return Assumptions.abort(missing);
            });
  }

  private static List<String> run(Path promtool, Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(promtool.toString(), "test", "rules", file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() == 0) {
      return List.of();
    }
    int got = output.indexOf("got:");
    if (got < 0) {
      throw new IllegalStateException("promtool cannot evaluate the rules:\n" + output.strip());
    }
    return ALERT
        .matcher(output.substring(got))
        .results()
        .map((MatchResult alert) -> alert.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
