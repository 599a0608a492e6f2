package io.forethought.processor.command;

import io.forethought.processor.contract.Breach;
import io.forethought.processor.contract.Contract;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.exposition.Scrape;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares a scrape with the catalogues of a program. */
final class ContractCheck {

  private final ContractLine line;
  private final Program program;
  private final PrintStream out;
  private final PrintStream err;

  ContractCheck(ContractLine line, Program program, PrintStream out, PrintStream err) {
    this.line = line;
    this.program = program;
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the differences. Returns whether none of them is an error.
   *
   * @throws Refusal if the scrape cannot be read
   */
  boolean run() throws Refusal {
    Scrape scrape = line.source().scrape();
    List<Breach> breaches =
        new Contract(program.entries(), Contract.IGNORED, line.maxSeries())
            .without(line.ignored()).breaches(scrape).stream()
                .filter(breach -> line.severity(breach.kind()) != Severity.OFF)
                .sorted(
                    (left, right) ->
                        line.severity(left.kind()).compareTo(line.severity(right.kind())))
                .toList();
    program.notes().forEach(note -> err.print("note: " + note + "\n"));
    breaches.forEach(breach -> out.print((line.isForGithub() ? github(breach) : text(breach))));
    err.print(summary(scrape, breaches) + "\n");
    return breaches.stream().noneMatch(breach -> line.severity(breach.kind()) == Severity.ERROR);
  }

  private String text(Breach breach) {
    return word(breach)
        + ": ["
        + breach.kind().id()
        + "] "
        + breach.metric()
        + place(breach)
        + ": "
        + breach.text()
        + "\n";
  }

  private static String place(Breach breach) {
    return breach.line() == 0 ? "" : " in line " + breach.line();
  }

  private String word(Breach breach) {
    Severity severity = line.severity(breach.kind());
    return severity == Severity.WARN ? "warning" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** A workflow command, which becomes an annotation. */
  private String github(Breach breach) {
    String command = word(breach).replace("note", "notice");
    String file =
        line.file()
            .filter(named -> breach.line() > 0)
            .map(
                named -> "file=" + WorkflowCommand.property(named) + ",line=" + breach.line() + ",")
            .orElse("");
    return WorkflowCommand.of(
        command,
        file,
        "metrics: " + breach.kind().id(),
        breach.metric() + place(breach) + ": " + breach.text());
  }

  private String summary(Scrape scrape, List<Breach> breaches) {
    return Told.count(scrape.samples().size(), "sample", "samples")
        + " compared with "
        + Told.count(program.entries().size(), "declared metric", "declared metrics")
        + " of "
        + Told.count(libraries().size(), "library", "libraries")
        + "; "
        + Told.count(number(breaches, Severity.ERROR), "error", "errors")
        + ", "
        + Told.count(number(breaches, Severity.WARN), "warning", "warnings");
  }

  private List<String> libraries() {
    return program.parts().stream()
        .map(Program.Part::library)
        .distinct()
        .collect(Collectors.toList());
  }

  private long number(List<Breach> breaches, Severity severity) {
    return breaches.stream().filter(breach -> line.severity(breach.kind()) == severity).count();
  }
}
