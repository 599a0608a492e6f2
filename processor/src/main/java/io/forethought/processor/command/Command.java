package io.forethought.processor.command;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.CatalogueJson;
import io.forethought.processor.catalogue.Explanation;
import io.forethought.processor.catalogue.MetricsPage;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.bundle.GeneratedFiles;
import io.forethought.processor.plan.DeclaredMetrics;
import io.forethought.processor.rules.module.ProgramRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Runs the command that the command line names. */
final class Command {

  private static final int FINE = 0;
  private static final int WRONG = 1;
  private static final int REFUSED = 2;

  private final PrintStream out;
  private final PrintStream err;

  Command(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The exit code. */
  int run(List<String> arguments) {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(Help.TEXT);
      return FINE;
    }
    if (arguments.isEmpty()) {
      err.print(Help.TEXT);
      return REFUSED;
    }
    try {
      return run(arguments.get(0), arguments.subList(1, arguments.size()));
    } catch (Refusal e) {
      err.print("error: " + e.getMessage() + "\n");
      return REFUSED;
    }
  }

  private int run(String command, List<String> arguments) throws Refusal {
    return switch (command) {
      case "rename" -> Rename.run(arguments, out, err) ? FINE : WRONG;
      case "checklist" -> checklist(ChecklistLine.of(arguments));
      case "contract" -> contract(ContractLine.of(arguments));
      case "infer" -> infer(InferLine.of(arguments));
      case "plan" -> plan(PlanLine.of(arguments));
      case "registry" -> registry(RegistryLine.of(arguments));
      default -> run(command, CommandLine.of(arguments));
    };
  }

  private int run(String command, CommandLine line) throws Refusal {
    return switch (command) {
      case "catalogue" -> catalogue(line);
      case "explain" -> explain(line.operands());
      case "operations" -> operations(line);
      default ->
          throw new Refusal(
              "unknown command "
                  + command
                  + "; the commands are catalogue, checklist, contract, explain, infer, operations,"
                  + " plan, registry and rename");
    };
  }

  private int catalogue(CommandLine line) throws Refusal {
    Program program = program(line.operands());
    Catalogue catalogue = new Catalogue(line.module(), program.entries(), program.settings());
    List<Told> told =
        ProgramRules.findings(
                program.parts().stream().map(Program.Part::entries).toList(), line.limits())
            .map(finding -> Told.of(finding, line.severity(finding.code()), program))
            .filter(each -> each.severity() != Severity.OFF)
            .toList();
    if (line.out().isPresent()) {
      write(line.out().get(), catalogue);
    } else {
      out.print(MetricsPage.write(catalogue));
    }
    program.notes().forEach(note -> err.print("note: " + note + "\n"));
    told.forEach(each -> err.print(each.text() + "\n"));
    err.print(Told.summary(program, catalogue, told) + "\n");
    return told.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? WRONG : FINE;
  }

  private Program program(List<String> names) throws Refusal {
    if (names.isEmpty()) {
      throw new Refusal("name the jars and folders to read; see --help");
    }
    Program program = Program.of(LibraryReader.read(names));
    if (!program.faults().isEmpty()) {
      throw new Refusal(String.join("\nerror: ", program.faults()));
    }
    if (program.parts().isEmpty()) {
      throw new Refusal(
          "found no catalogue in "
              + String.join(", ", names)
              + "; compile it with forethought-processor");
    }
    return program;
  }

  private static void write(Path folder, Catalogue catalogue) throws Refusal {
    OutputFolder.write(
        folder,
        List.of(
            new GeneratedFile("metrics.json", CatalogueJson.write(catalogue)),
            new GeneratedFile("METRICS.md", MetricsPage.write(catalogue))));
  }

  private int operations(CommandLine line) throws Refusal {
    Path folder = line.out().orElseThrow(() -> new Refusal("name the folder to write to: --out=…"));
    Program program = program(line.operands());
    List<CatalogueEntry> metrics = program.entries().stream().sorted(CatalogueEntry.ORDER).toList();
    List<GeneratedFile> files =
        new GeneratedFiles(
                new MonitoredProgram(line.name(), metrics, program.settings()),
                line.scrape().settings(line.name(), program.metricsPath()))
            .all();
    OutputFolder.write(folder, files);
    program.notes().forEach(note -> err.print("note: " + note + "\n"));
    err.print(
        Told.count(files.size(), "file", "files")
            + " for "
            + Told.count(metrics.size(), "metric", "metrics")
            + "\n");
    return FINE;
  }

  private int contract(ContractLine line) throws Refusal {
    return new ContractCheck(line, program(line.operands()), out, err).run() ? FINE : WRONG;
  }

  private int checklist(ChecklistLine line) throws Refusal {
    return new ChecklistReport(line, program(line.operands()), out, err).run() ? FINE : WRONG;
  }

  private int infer(InferLine line) throws Refusal {
    boolean fine =
        line.out().isPresent()
            ? new Infer(line, out, err).write(line.out().get())
            : new ScrapeDoctor(line, out, err).run();
    return fine ? FINE : WRONG;
  }

  private int plan(PlanLine line) throws Refusal {
    if (line.operands().isEmpty()) {
      Planning.print(line.deployment(), Planning.exposition(line.source()), out);
    } else {
      Program program = program(line.operands());
      program.notes().forEach(note -> err.print("note: " + note + "\n"));
      Planning.print(line.deployment(), DeclaredMetrics.of(program.entries()), out);
    }
    return FINE;
  }

  private int registry(RegistryLine line) throws Refusal {
    RegistryOutput.write(line, program(line.operands()), err);
    return FINE;
  }

  private int explain(List<String> operands) throws Refusal {
    if (operands.isEmpty()) {
      throw new Refusal("name the metric to explain; see --help");
    }
    String name = operands.get(0);
    Program program = program(operands.subList(1, operands.size()));
    Explanation explanation = Explanation.of(name, program.entries());
    explanation.text().ifPresent(text -> out.print(text + "\n"));
    if (explanation.text().isEmpty()) {
      err.print(
          "error: there is no metric "
              + name
              + NearestWord.to(name, explanation.names())
                  .map(nearest -> "; did you mean " + nearest + "?")
                  .orElse("")
              + "\n");
    }
    return explanation.text().isPresent() ? FINE : WRONG;
  }
}
