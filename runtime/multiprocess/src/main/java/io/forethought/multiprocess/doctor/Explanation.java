package io.forethought.multiprocess.doctor;

import io.forethought.multiprocess.directory.DirectoryReport;
import io.forethought.multiprocess.directory.DirectoryReport.ExtraReport;
import io.forethought.multiprocess.directory.DirectoryReport.FileReport;
import io.forethought.multiprocess.directory.DirectoryReport.ProcessReport;
import io.forethought.multiprocess.directory.Liveness;
import io.forethought.multiprocess.format.Layout;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.SampleKey;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Prints what is in a directory, and what to do about it. */
final class Explanation {

  private final DirectoryReport report;
  private final PrintStream out;

  Explanation(DirectoryReport report, PrintStream out) {
    this.report = report;
    this.out = out;
  }

  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  void print(Path directory) {
    long bytes = report.files().stream().mapToLong(FileReport::size).sum();
    out.println(
        directory
            + ": "
            + count(report.files().size(), "file")
            + ", "
            + bytes / 1024
            + " KiB, "
            + series(report.files()).size()
            + " series");
    printProcesses();
    printFiles();
    printExtras();
    printBad();
    printAdvice();
  }

  private static Set<SampleKey> series(List<FileReport> files) {
    Set<SampleKey> series = new HashSet<>();
    contents(files).forEach(file -> file.entries().forEach(entry -> series.add(entry.key())));
    return series;
  }

  private static List<MetricFile> contents(List<FileReport> files) {
    return files.stream().map(FileReport::content).filter(Objects::nonNull).toList();
  }

  private void printProcesses() {
    out.println();
    out.println("Processes:");
    report.processes().forEach(this::printProcess);
  }

  private void printProcess(String id, ProcessReport process) {
    String identity = process.identity().isEmpty() ? "" : " (" + process.identity() + ")";
    out.println(
        "  " + id + ": " + process.liveness() + ", " + count(process.files(), "file") + identity);
  }

  private void printFiles() {
    out.println();
    out.println("Files:");
    Map<Layout, Integer> layouts = new LinkedHashMap<>();
    for (FileReport file : report.files()) {
      MetricFile content = file.content();
      if (content != null) {
        layouts.merge(content.layout(), 1, Integer::sum);
        out.printf(
            Locale.ROOT,
            "  %s: %s, %d of %d bytes used%s%n",
            file.name(),
            count(content.entries().size(), "value"),
            content.used(),
            file.size(),
            content.layout() == Layout.CURRENT
                ? ""
                : ", layout of the Python client " + content.layout().versions());
      }
    }
    if (layouts.size() > 1) {
      out.println("  The Python client cannot read files of different layouts in one directory.");
    }
  }

  private void printExtras() {
    if (!report.extras().isEmpty()) {
      out.println();
      out.println("Values that only Java processes read, while the process runs:");
      for (ExtraReport extra : report.extras()) {
        String ended = extra.liveness() == Liveness.RUNNING ? "" : ", " + extra.liveness();
        out.println(
            "  "
                + extra.name()
                + ": "
                + (extra.problem() == null ? count(extra.values(), "value") : extra.problem())
                + ended);
      }
    }
  }

  private void printBad() {
    List<FileReport> bad = report.files().stream().filter(file -> file.problem() != null).toList();
    if (!bad.isEmpty()) {
      out.println();
      out.println("Bad files, with which a scrape of the Python client fails. Delete them:");
      bad.forEach(file -> out.println("  " + file.name() + ": " + file.problem()));
    }
    if (!report.others().isEmpty()) {
      out.println();
      out.println("Other files, which no process reads:");
      report.others().forEach(name -> out.println("  " + name));
    }
  }

  private void printAdvice() {
    out.println();
    if (report.isExchanging()) {
      out.println(
          "A compaction is running or was interrupted. With --compact, it is finished. Until then,"
              + " scrapes of the Python client fail.");
    }
    if (has(Liveness.ENDED)) {
      out.println("With --compact, the files of ended processes become one for each type.");
    }
    if (has(Liveness.NOT_HERE)) {
      out.println(
          "With --compact --python, so do those of processes that do not run on this machine. Do"
              + " this only if they do not run in another container or on another machine.");
    }
  }

  private boolean has(Liveness liveness) {
    return report.processes().values().stream()
        .anyMatch(each -> each.liveness() == liveness && each.compactable() > 0);
  }
}
