package io.forethought.multiprocess.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process with a {@link DiskProgram} that the system limits. */
final class DiskProcess implements AutoCloseable {

  private final Process process;
  private final Path errors;
  private final PrintWriter commands;
  private final BufferedReader answers;

  private DiskProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.commands =
        new PrintWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it with a command of the shell before it, which ends with {@code "$@"}. */
  static DiskProcess start(String command, Path directory, String... arguments) throws IOException {
    Path errors = Files.createTempFile("disk", ".err");
    List<String> all =
        new ArrayList<>(
            List.of(
                "bash",
                "-c",
                command,
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                DiskProgram.class.getName(),
                directory.toString()));
    all.addAll(List.of(arguments));
    return new DiskProcess(new ProcessBuilder(all).redirectError(errors.toFile()).start(), errors);
  }

  /** Returns the answer to a command. */
  String answer(String command) throws IOException {
    commands.println(command);
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("The process has ended: " + errors());
    }
    return answer;
  }

  long pid() {
    return process.pid();
  }

  /** Returns what it has logged. */
  String errors() throws IOException {
    return Files.readString(errors);
  }

  @Override
  public void close() throws IOException {
    commands.close();
    assertThat(process.onExit()).succeedsWithin(1, TimeUnit.MINUTES);
    Files.delete(errors);
  }
}
