package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.compile.child.MeasuredJavac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * javac in a process of its own.
 *
 * @param home the JDK
 * @param classPath of the process: where {@link MeasuredJavac} lies
 */
record Javac(Path home, List<Path> classPath) {

  /** The settings of the virtual machine, the same for everybody. */
  static final List<String> SETTINGS = List.of("-Xms1g", "-Xmx3g", "-XX:+UseSerialGC");

  Javac {
    classPath = List.copyOf(classPath);
  }

  /** The same with more on the class path of the process, which processors see too. */
  Javac seeing(List<Path> more) {
    return new Javac(home, Stream.concat(classPath.stream(), more.stream()).toList());
  }

  /**
   * Compiles.
   *
   * @param arguments of javac
   * @param scratch a folder for files about this compile
   * @throws CompileFailedException if javac says anything, and be it a warning
   */
  Cost compile(List<String> arguments, Path scratch) throws IOException, InterruptedException {
    Path said = scratch.resolve("said.txt");
    Path cpu = scratch.resolve("cpu.txt");
    Files.deleteIfExists(cpu);
    ProcessBuilder process =
        new ProcessBuilder(command(cpu, argumentFile(arguments, scratch)))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    process.environment().remove("JDK_JAVA_OPTIONS");
    process.environment().remove("JAVA_TOOL_OPTIONS");
    long start = System.nanoTime();
    int status = process.start().waitFor();
    long wall = System.nanoTime() - start;
    String output = Files.readString(said);
    if (status != 0 || !output.isEmpty()) {
      throw new CompileFailedException(status, arguments, output);
    }
    return new Cost(Long.parseLong(Files.readString(cpu)), wall);
  }

  private List<String> command(Path cpu, Path arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(SETTINGS);
    command.addAll(List.of("-cp", Folder.path(classPath), MeasuredJavac.class.getName()));
    command.addAll(List.of(cpu.toString(), "@" + arguments));
    return command;
  }

  private static Path argumentFile(List<String> arguments, Path scratch) throws IOException {
    List<String> quoted =
        arguments.stream()
            .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .toList();
    return Files.write(scratch.resolve("arguments.txt"), quoted);
  }
}
