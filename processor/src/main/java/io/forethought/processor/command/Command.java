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
import io.forethought.processor.rules.module.ProgramRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Runs the command that the command line names. */
final class Command {

  private static final int FINE = 0;
  private static final int WRONG = 1;
  private static final int REFUSED = 2;

  private static final String HELP =
      """
      Combines the metric catalogues of jars and folders, and checks them against each other. Renames
      metrics in rule files and dashboards. Writes metric sets for what a program exposes.

      Usage:
        java -jar forethought-processor.jar catalogue [options] <jar or folder>…
        java -jar forethought-processor.jar contract --url <address> [options] <jar or folder>…
        java -jar forethought-processor.jar explain <metric> <jar or folder>…
        java -jar forethought-processor.jar infer --url <address> [options]
        java -jar forethought-processor.jar operations --out <folder> [--module <name>] <jar or folder>…
        java -jar forethought-processor.jar registry --out <folder> [options] <jar or folder>…
        java -jar forethought-processor.jar rename [--dry-run] <old name> <new name> <file or folder>…

      Jars are searched together with the jars inside them and in their Class-Path, folders with
      everything inside them.
      catalogue prints the page METRICS.md to standard output, and its findings to standard error.
      contract compares what a program exposes with what its jars declare, and prints each difference.
      explain prints what one metric exports.
      infer checks what any program exposes, and prints what is wrong, the costliest metrics first.
      With --out, it writes metric sets for it instead.
      operations writes the files with which a program is operated, such as alerts and dashboards.
      registry writes the metrics as semantic conventions, for Weaver of OpenTelemetry.
      rename replaces the name of a metric in the queries of Prometheus rule files and Grafana
      dashboards, and prints each change. All other bytes stay as they are. If a file cannot be read,
      no file is changed.

      Options of catalogue and operations:
        --out <folder>     write the files to this folder; catalogue prints the page otherwise
        --module <name>    the name of the program in the files
        --max-series <n>   the number of series that are allowed (default 100,000)
        --FT119=off        the severity of a rule: error, warn, note or off; for FT118, FT119 and FT208
        --help             print this text

      Options of contract:
        --url <address>    the endpoint to scrape, or
        --file <file>      a scrape in a file; - is the standard input
        --token-file <f>   the file with the token for the endpoint
        --timeout <n>      how many seconds the endpoint may take (default 10)
        --ignore <a,b>     beginnings of names that are not compared, such as tomcat_
        --max-series <n>   the number of series that are allowed (default 100,000)
        --format github    print workflow commands of GitHub Actions
        --help-text=off    the severity of a difference: error, warn, note or off; the differences are
                           undeclared-metric, missing-metric, missing-series, type, help-text, unit,
                           label, value, other, buckets and budget

      Options of infer, beside --url, --file, --token-file and --timeout:
        --out <folder>     write interfaces and enums to this folder; existing files stay as they are
        --package <name>   their package
        --registry <file>  semantic conventions of OpenTelemetry instead of a scrape: a file or folder
        --until <day>      the last day on which renamed metrics also have their old names
                           (default: six months from now)
        --rules <file>     write recording rules for old names that cannot be exported
        --ignore <a,b>     beginnings of names of metrics that are left out
        --max-series <n>   the number of series that are allowed (default 100,000)
        --FT113=off        the severity of a rule: error, warn, note or off

      Options of registry, beside --out and --module:
        --schema-url <url> the address of the registry, which ends with its version
        --stability <s>    development (the default), alpha, beta, release_candidate or stable
        --names <n>        opentelemetry (the default), or prometheus for names as exposed

      Option of rename:
        --dry-run          print the changes, and write nothing

      Exit code: 0 without errors, 1 with errors, 2 if the command line is invalid or a file cannot be
      read or written.
      """;

  private final PrintStream out;
  private final PrintStream err;

  Command(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The exit code. */
  int run(List<String> arguments) {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(HELP);
      return FINE;
    }
    if (arguments.isEmpty()) {
      err.print(HELP);
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
      case "contract" -> contract(ContractLine.of(arguments));
      case "infer" -> infer(InferLine.of(arguments));
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
                  + "; the commands are catalogue, contract, explain, infer, operations,"
                  + " registry and rename");
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

  private int infer(InferLine line) throws Refusal {
    boolean fine =
        line.out().isPresent()
            ? new Infer(line, out, err).write(line.out().get())
            : new ScrapeDoctor(line, out, err).run();
    return fine ? FINE : WRONG;
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
