package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.files.FileSet;
import io.forethought.processor.model.FileSite;
import io.forethought.processor.renaming.FileRenaming;
import io.forethought.processor.renaming.Remark;
import io.forethought.processor.renaming.RenamedMetric;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Renames a metric in rule files and dashboards. */
final class Rename {

  private final RenameLine line;
  private final PrintStream out;
  private final PrintStream err;

  private Rename(RenameLine line, PrintStream out, PrintStream err) {
    this.line = line;
    this.out = out;
    this.err = err;
  }

  /** Runs the command. Returns whether no query was left with the old name. */
  static boolean run(List<String> arguments, PrintStream out, PrintStream err) throws Refusal {
    return new Rename(RenameLine.of(arguments), out, err).run();
  }

  private boolean run() throws Refusal {
    Map<Path, FileRenaming> files = QueryFiles.read(line.files(), line.metric());
    long changes = files.values().stream().mapToLong(each -> each.changes().size()).sum();
    List<Remark> remarks =
        files.values().stream().flatMap(each -> each.remarks().stream()).toList();
    boolean fine = remarks.stream().noneMatch(each -> each.kind() == Remark.Kind.ERROR);
    if (!line.dryRun()) {
      write(files);
    }
    files.values().stream()
        .flatMap(each -> each.changes().stream())
        .forEach(each -> out.print(each.describe() + "\n"));
    warn(files.values());
    remarks.forEach(this::print);
    if (changes == 0 && fine) {
      err.print("error: " + notFound(files.values()) + "\n");
      return false;
    }
    err.print(summary(files.values(), changes) + "\n");
    return fine;
  }

  private static void write(Map<Path, FileRenaming> files) throws Refusal {
    FileSet set = new FileSet();
    files.forEach(
        (path, file) -> {
          if (!file.changes().isEmpty()) {
            set.put(path, file.renamed().getBytes(UTF_8));
          }
        });
    try {
      set.write();
    } catch (IOException e) {
      throw new Refusal("cannot write, so no file was changed: " + e.getMessage(), e);
    }
  }

  /** Two metrics with one name are one metric. */
  private void warn(Collection<FileRenaming> files) {
    names(files).entrySet().stream()
        .filter(each -> line.metric().samples().containsValue(each.getKey()))
        .findFirst()
        .ifPresent(
            each ->
                err.print(
                    "warning: "
                        + each.getValue().describe()
                        + ": a query already uses "
                        + each.getKey()
                        + "; check that it is the same metric\n"));
  }

  private void print(Remark remark) {
    err.print(
        remark.kind().name().toLowerCase(Locale.ROOT)
            + ": "
            + remark.site().describe()
            + ": "
            + remark.text()
            + "\n");
  }

  private String notFound(Collection<FileRenaming> files) {
    RenamedMetric metric = line.metric();
    return "no query uses "
        + metric.oldName()
        + NearestWord.to(metric.oldName(), names(files).keySet())
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse("");
  }

  private static NavigableMap<String, FileSite> names(Collection<FileRenaming> files) {
    NavigableMap<String, FileSite> names = new TreeMap<>();
    files.forEach(file -> file.names().forEach(names::putIfAbsent));
    return names;
  }

  private String summary(Collection<FileRenaming> files, long changes) {
    long changed = files.stream().filter(each -> !each.changes().isEmpty()).count();
    return (line.dryRun() ? "would replace " : "replaced ")
        + Told.count(changes, "name", "names")
        + " in "
        + Told.count(changed, "file", "files");
  }
}
