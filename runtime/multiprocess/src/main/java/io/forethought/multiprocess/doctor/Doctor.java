package io.forethought.multiprocess.doctor;

import io.forethought.multiprocess.directory.Compaction;
import io.forethought.multiprocess.directory.DirectoryReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Explains a directory that several processes share, and compacts it: {@code java -jar
 * forethought-multiprocess.jar [--compact [--python]] DIRECTORY}.
 */
public final class Doctor {

  /** Everything is in order. */
  static final int GOOD = 0;

  /** Files are bad, or a compaction was interrupted. */
  static final int BAD = 1;

  /** The arguments are wrong. */
  static final int USAGE = 2;

  /** The directory cannot be read or changed. */
  static final int FAILED = 3;

  private static final String HELP =
      """
      java -jar forethought-multiprocess.jar [--compact [--python]] DIRECTORY

      Explains a directory in which several processes share metrics (PROMETHEUS_MULTIPROC_DIR):
      processes, files, series, and files that cannot be read.

      --compact  Replaces the files of ended processes by one file for each type of metric. Totals
                 stay the same. Java processes and the Python client can use the directory
                 meanwhile; a scrape of a Python process at this moment can fail.
      --python   Also compacts files of processes of the Python client that do not run on this
                 machine. Use it only if none of them runs in another container or on another
                 machine: what it counts from now on would be lost.

      Exit codes: 0 everything is in order, 1 files are bad or a compaction was interrupted,
      2 wrong arguments, 3 the directory cannot be read or changed.
      """;

  private final PrintStream out;
  private final PrintStream err;

  Doctor(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command.
   *
   * @param arguments the arguments
   */
  public static void main(String... arguments) {
    System.exit(new Doctor(System.out, System.err).run(arguments));
  }

  int run(String... arguments) {
    List<String> rest = new ArrayList<>(List.of(arguments));
    if (rest.contains("--help")) {
      out.print(HELP);
      return GOOD;
    }
    boolean compact = rest.remove("--compact");
    boolean python = rest.remove("--python");
    if (rest.size() != 1 || rest.get(0).startsWith("-") || (python && !compact)) {
      err.print(HELP);
      return USAGE;
    }
    try {
      return examine(Path.of(rest.get(0)), compact, python);
    } catch (IOException e) {
      err.println("Cannot read or change " + rest.get(0) + ": " + e);
      return FAILED;
    }
  }

  private int examine(Path directory, boolean compact, boolean python) throws IOException {
    if (!Files.isDirectory(directory)) {
      err.println(directory + " is no directory.");
      return FAILED;
    }
    Path path = directory.toRealPath();
    if (compact) {
      Optional<Integer> replaced = Compaction.run(path, python);
      if (replaced.isEmpty()) {
        err.println("Another process is changing " + path + ". Try again.");
        return FAILED;
      }
      out.println("Compacted: " + Explanation.count(replaced.get(), "file") + " replaced.");
      out.println();
    }
    DirectoryReport report = DirectoryReport.of(path);
    new Explanation(report, out).print(path);
    boolean isBad =
        report.isExchanging()
            || report.files().stream().anyMatch(file -> file.problem() != null)
            || report.extras().stream().anyMatch(file -> file.problem() != null);
    return isBad ? BAD : GOOD;
  }
}
