package io.forethought.multiprocess.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link Worker} in a process of its own. */
public final class WorkerProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final PrintWriter in;

  private WorkerProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
  }

  /** Starts a worker that shares a directory. Its log goes to a file. */
  public static WorkerProcess start(Path directory, Path log, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    if (!command.contains("-cp")) {
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    }
    command.add(Worker.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("PROMETHEUS_MULTIPROC_DIR", directory.toString());
    return new WorkerProcess(builder.start());
  }

  public String pid() {
    return Long.toString(process.pid());
  }

  /** Makes the worker do things, one after the other, and returns its last answer. */
  public String does(String... lines) throws IOException {
    StringBuilder answer = new StringBuilder();
    for (String line : lines) {
      in.println(line);
      answer.setLength(0);
      for (String next = out.readLine(); ; next = out.readLine()) {
        assertThat(next).as("the answer of the worker to " + line).isNotNull();
        if (next.equals(Worker.END)) {
          break;
        }
        answer.append(next).append('\n');
      }
    }
    return answer.toString();
  }

  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends the process as it ends by itself. */
  @Override
  public void close() {
    in.close();
    assertThat(process.onExit()).succeedsWithin(1, TimeUnit.MINUTES);
  }
}
