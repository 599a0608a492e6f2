package io.forethought.benchmarks.start;

import io.forethought.benchmarks.machine.Cost;
import io.forethought.benchmarks.machine.MeasuredProcess;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs as the build laid them down.
 *
 * @param own the classes of this module
 * @param lib the folder with the jars of all libraries
 */
record Programs(Path own, Path lib) {

  /** A sample of all of them. */
  private static final String EXPECTED =
      "shop_orders_payment_failed_total{provider=\"paypal\"} 1.0\n";

  /** The programs beside this class. */
  static Programs ofBuild() {
    try {
      Path own =
          Path.of(Programs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Programs(own, own.resolveSibling("lib"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The jars that a program needs, by name. */
  List<Path> jars(Program program) throws IOException {
    if (!Files.isDirectory(lib)) {
      throw new IOException(
          lib
              + " is not there. Build it first: mvn -P checks -pl benchmarks -am -DskipTests package");
    }
    try (Stream<Path> files = Files.list(lib)) {
      return files.filter(file -> program.needs(file.getFileName().toString())).sorted().toList();
    }
  }

  /** Runs a program once. */
  Cost run(Program program, Path jdk, Path scratch) throws IOException, InterruptedException {
    return process(program, jdk, List.of(), scratch).cost();
  }

  /** Runs a program once, and returns the classes that it loads. */
  LoadedClasses classes(Program program, Path jdk, Path scratch)
      throws IOException, InterruptedException {
    Path log = scratch.resolve("classes.txt");
    MeasuredProcess unused =
        process(program, jdk, List.of("-Xlog:class+load:file=" + log + ":none"), scratch);
    return LoadedClasses.of(Files.readAllLines(log));
  }

  /** Runs a program once. What it prints is the output of the process. */
  MeasuredProcess process(Program program, Path jdk, List<String> settings, Path scratch)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(jdk.resolve("bin").resolve("java").toString()),
                settings.stream(),
                Stream.of("-cp", classPath(program), program.main()))
            .flatMap(part -> part)
            .toList();
    MeasuredProcess process = MeasuredProcess.run(command, scratch);
    if (process.status() != 0 || !process.output().contains(EXPECTED)) {
      throw new IOException(
          program + " ended with " + process.status() + " and printed:\n" + process.output());
    }
    return process;
  }

  private String classPath(Program program) throws IOException {
    return Stream.concat(Stream.of(own), jars(program).stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
