package io.forethought.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that has ended, and what it took according to the operating system. The process itself
 * contains nothing that measures.
 *
 * @param status its exit status
 * @param output what it wrote to its output and its error output
 * @param cost what it took
 */
public record MeasuredProcess(int status, String output, Cost cost) {

  /** Runs a command and writes its times in seconds: wall, user, system. */
  private static final String TIMED =
      "TIMEFORMAT='%3R %3U %3S'; time \"${@:2}\" >\"$1\" 2>&1 </dev/null";

  private static final double NANOS = 1e9;

  /**
   * Runs a command until it ends.
   *
   * @param command the program and its arguments
   * @param scratch a folder for files about this run
   * @throws IOException if the command cannot be started
   */
  public static MeasuredProcess run(List<String> command, Path scratch)
      throws IOException, InterruptedException {
    Path said = scratch.resolve("said.txt");
    Path times = scratch.resolve("times.txt");
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", said.toString()));
    timed.addAll(command);
    ProcessBuilder process =
        new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(times.toFile());
    process.environment().remove("JDK_JAVA_OPTIONS");
    process.environment().remove("JAVA_TOOL_OPTIONS");
    process.environment().put("LC_ALL", "C");
    int status = process.start().waitFor();
    return new MeasuredProcess(status, Files.readString(said), cost(Files.readString(times)));
  }

  private static Cost cost(String times) throws IOException {
    if (!times.matches("(\\d+\\.\\d+\\s){3}")) {
      throw new IOException("The times of the process are \"" + times + "\".");
    }
    String[] seconds = times.split("\\s", -1);
    return new Cost(nanos(seconds[1]) + nanos(seconds[2]), nanos(seconds[0]));
  }

  private static long nanos(String seconds) {
    return Math.round(Double.parseDouble(seconds) * NANOS);
  }
}
