package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.shared.program.LoadProgram;
import io.forethought.benchmarks.shared.program.StallProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How late increments are done, each at its fixed moment.
 *
 * @param place where the values are kept
 * @param isLoaded whether another process writes to the disk
 * @param nanos the percentiles 50, 99.9, 99.99 and 100, and the longest increment from its own
 *     beginning, in nanoseconds
 */
record Stalls(String place, boolean isLoaded, List<Double> nanos) {

  Stalls {
    nanos = List.copyOf(nanos);
  }

  /** Measures them in memory, in a directory in memory, and in one on a disk. */
  static List<Stalls> measure(Path jdk, Effort effort, Path disk) throws IOException {
    List<Stalls> all = new ArrayList<>();
    try (Scratch memory = Scratch.inMemory();
        Scratch onDisk = Scratch.in(disk)) {
      Run run = new Run(jdk, onDisk);
      run.add("memory of the process", Child.memory(), effort.stallSeconds(), all);
      run.add(
          "directory on " + type(memory),
          Child.directory(memory.path()),
          effort.stallSeconds(),
          all);
      run.add(
          "directory on " + type(onDisk),
          Child.directory(onDisk.path()),
          effort.diskSeconds(),
          all);
    }
    return all;
  }

  private static String type(Scratch directory) throws IOException {
    return Files.getFileStore(directory.path()).type();
  }

  /**
   * Measures a place.
   *
   * @param jdk the JDK
   * @param disk where the other process writes its file
   */
  private record Run(Path jdk, Scratch disk) {

    @SuppressWarnings("try") // Running, not used.
    void add(String place, String home, int seconds, List<Stalls> all) throws IOException {
      all.add(new Stalls(place, false, percentiles(home, seconds)));
      try (Child load =
          Child.start(jdk, List.of(), LoadProgram.class, disk.path().resolve("large")).ready()) {
        all.add(new Stalls(place, true, percentiles(home, seconds)));
      }
      Files.delete(disk.path().resolve("large"));
    }

    private List<Double> percentiles(String home, int seconds) throws IOException {
      List<String> settings = List.of("-Xms256m", "-Xmx256m", "-XX:+UseG1GC", home);
      try (Child child = Child.start(jdk, settings, StallProgram.class, seconds).ready()) {
        List<Double> percentiles = new ArrayList<>();
        for (double each : child.numbers("measure")) {
          percentiles.add(each);
        }
        return percentiles;
      }
    }
  }
}
