package io.forethought.benchmarks.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process that is measured. It does what it is ordered to, and answers in one line. */
final class Child implements AutoCloseable {

  private static final String PROPERTY = "-Dforethought.multiprocess.dir=";

  private final Process process;
  private final BufferedReader out;
  private final PrintWriter in;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
  }

  /** Starts a program with the class path of this one. */
  static Child start(Path jdk, List<String> settings, Class<?> program, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().remove("PROMETHEUS_MULTIPROC_DIR");
    return new Child(builder.start());
  }

  /** The setting of a virtual machine that keeps values in a directory. */
  static String directory(Path directory) {
    return PROPERTY + directory;
  }

  /** The setting of one that keeps them in its memory. */
  static String memory() {
    return PROPERTY;
  }

  /** Waits until it can do something. */
  Child ready() throws IOException {
    String unused = answer();
    return this;
  }

  /** Orders something, and does not wait. */
  void order(String order) {
    in.println(order);
  }

  /** Waits for the next answer. */
  String answer() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException("A process has ended: " + process.info().commandLine().orElse("?"));
    }
    return line;
  }

  /** Orders something. Returns the numbers in the answer. */
  double[] numbers(String order) throws IOException {
    order(order);
    return Stream.of(answer().split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  /** Ends the process as it ends by itself. */
  @Override
  public void close() throws IOException {
    in.close();
    try {
      int unused = process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
