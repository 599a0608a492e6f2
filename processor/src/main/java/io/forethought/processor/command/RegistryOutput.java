package io.forethought.processor.command;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.registry.SemanticConventions;
import java.io.PrintStream;
import java.util.List;

/** Writes the metrics of a program as semantic conventions. */
final class RegistryOutput {

  private RegistryOutput() {}

  /**
   * Writes the files, and what is worth knowing about them.
   *
   * @throws Refusal if they cannot be written
   */
  static void write(RegistryLine line, Program program, PrintStream err) throws Refusal {
    List<CatalogueEntry> metrics = program.entries().stream().sorted(CatalogueEntry.ORDER).toList();
    OutputFolder.write(
        line.out(),
        new SemanticConventions(new MonitoredProgram(line.name(), metrics), line.settings()).all());
    program.notes().forEach(note -> err.print("note: " + note + "\n"));
    if (!line.hasSchemaUrl()) {
      err.print(
          "note: the address of the registry is made up; name it before you publish the registry:"
              + " --schema-url=https://…/1.0.0\n");
    }
    err.print("a registry of " + Told.count(metrics.size(), "metric", "metrics") + "\n");
  }
}
