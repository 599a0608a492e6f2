package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.machine.Cost;
import io.forethought.benchmarks.machine.MeasuredProcess;
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
 * @param classPath of the process
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
    MeasuredProcess javac = MeasuredProcess.run(command(argumentFile(arguments, scratch)), scratch);
    if (javac.status() != 0 || !javac.output().isEmpty()) {
      throw new CompileFailedException(javac.status(), arguments, javac.output());
    }
    return javac.cost();
  }

  private List<String> command(Path arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(SETTINGS);
    command.addAll(List.of("-cp", Folder.path(classPath), "com.sun.tools.javac.Main"));
    command.add("@" + arguments);
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
