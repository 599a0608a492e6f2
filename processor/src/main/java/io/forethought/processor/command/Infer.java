package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.files.FileSet;
import io.forethought.processor.inference.FormerName;
import io.forethought.processor.inference.Inference;
import io.forethought.processor.inference.Inferred;
import io.forethought.processor.inference.source.Sources;
import io.forethought.processor.model.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes metric sets for what a program exposes. */
final class Infer {

  private final InferLine line;
  private final PrintStream out;
  private final PrintStream err;

  Infer(InferLine line, PrintStream out, PrintStream err) {
    this.line = line;
    this.out = out;
    this.err = err;
  }

  /**
   * Writes the sources. Returns whether there was something to declare.
   *
   * @throws Refusal if the scrape cannot be read or the sources cannot be written
   */
  boolean write(Path folder) throws Refusal {
    Inferred inferred =
        new Inference(line.packageName(), line.until(), line.ignored()).of(line.scrape());
    List<SourceFile> files = Sources.of(inferred);
    save(folder, files, inferred.rules());
    notes(inferred);
    files.forEach(file -> out.print(path(folder, file) + "\n"));
    rules(inferred.rules()).ifPresent(rules -> out.print(rules + "\n"));
    long metrics = inferred.sets().stream().mapToLong(set -> set.metrics().size()).sum();
    err.print(
        Told.count(metrics, "metric", "metrics")
            + " declared in "
            + Told.count(inferred.sets().size(), "metric set", "metric sets")
            + ", "
            + Told.count(inferred.leftOut().size(), "metric", "metrics")
            + " left out\n");
    return metrics > 0;
  }

  private Path path(Path folder, SourceFile file) {
    return folder
        .resolve(line.packageName().replace('.', '/'))
        .resolve(file.type().nested() + ".java");
  }

  private void save(Path folder, List<SourceFile> files, List<FormerName> former) throws Refusal {
    FileSet set = new FileSet();
    for (SourceFile file : files) {
      put(path(folder, file), file.text(), set);
    }
    Optional<Path> rules = rules(former);
    if (rules.isPresent()) {
      put(rules.get(), FormerNames.file(former), set);
    }
    try {
      if (rules.isPresent()) {
        Files.createDirectories(parent(rules.get()));
      }
      Files.createDirectories(folder.resolve(line.packageName().replace('.', '/')));
      set.write();
    } catch (IOException e) {
      throw new Refusal("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The file for recording rules, if one is needed. */
  private Optional<Path> rules(List<FormerName> former) {
    return line.rules().filter(file -> former.stream().anyMatch(FormerName::isRecordable));
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  private static void put(Path path, String text, FileSet set) throws Refusal {
    if (Files.exists(path)) {
      throw new Refusal(path + " exists; nothing was written: move it, or choose another place");
    }
    set.put(path, text.getBytes(UTF_8));
  }

  private void notes(Inferred inferred) {
    new LeftOutNotes(err).print(inferred.leftOut(), inferred.ofTarget());
    inferred.rules().stream()
        .filter(former -> line.rules().isEmpty() || !former.isRecordable())
        .forEach(this::former);
    inferred
        .warnings()
        .forEach(
            finding ->
                err.print("warning: " + finding.site().describe() + ": " + finding.text() + "\n"));
  }

  private void former(FormerName former) {
    err.print(
        "note: "
            + former.old()
            + " is declared as "
            + former.name()
            + ", and cannot be exported under its old name"
            + (former.isRecordable()
                ? "; a recording rule can compute it, see --rules: " + former.query("")
                : "")
            + "\n");
  }
}
