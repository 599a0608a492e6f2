package io.forethought.testtools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of a Debian package.
 *
 * @param path where it is
 */
public record Tool(Path path) {

  /** Finds a program of the package {@code prometheus}, like {@link #named(String, String)}. */
  public static Tool named(String name) {
    return named(name, "prometheus");
  }

  /**
   * Finds a program by its name. If it is not installed, the test is skipped, and says so. With
   * {@code CI=true} in the environment the test fails instead, so a skipped test is never mistaken
   * for a passed one.
   *
   * @param debianPackage the package that contains it
   */
  public static Tool named(String name, String debianPackage) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      String missing =
          name + " is missing: install it (Debian: apt-get install " + debianPackage + ").";
      assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
      System.err.println("SKIPPED, NOT TESTED: " + missing);
      assumeThat(found).as(missing).isPresent();
    }
    return new Tool(found.orElseThrow());
  }

  /** Starts the program, which prints into a file. */
  public Process start(Path log, String... arguments) throws IOException {
    return command(arguments).redirectOutput(log.toFile()).start();
  }

  /** Runs the program on an input until it ends. */
  public Outcome run(String input, String... arguments) throws IOException, InterruptedException {
    Process process = command(arguments).start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  private ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(path.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /**
   * How a program ended.
   *
   * @param status its exit status
   * @param output what it printed
   */
  public record Outcome(int status, String output) {}
}
