package io.forethought.processor.command;

import io.forethought.processor.checklist.Checklist;
import io.forethought.processor.checklist.Finding;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Outcome.State;
import io.forethought.processor.checklist.point.Section;
import io.forethought.processor.diagnostics.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Goes through the checklist, and prints what is found. */
final class ChecklistReport {

  private final ChecklistLine line;
  private final Program program;
  private final PrintStream out;
  private final PrintStream err;

  ChecklistReport(ChecklistLine line, Program program, PrintStream out, PrintStream err) {
    this.line = line;
    this.program = program;
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the points. Returns whether none that is an error is missing.
   *
   * @throws Refusal if credentials cannot be read
   */
  boolean run() throws Refusal {
    List<Finding> findings =
        Checklist.findings(line.evidence(program)).stream()
            .filter(finding -> line.severity(finding.point()) != Severity.OFF)
            .toList();
    program.notes().forEach(note -> err.print("note: " + note + "\n"));
    if (line.isForGithub()) {
      Printed.of(findings).forEach(this::github);
    } else {
      text(findings);
    }
    if (!line.hasPrometheus()) {
      err.print(
          "note: the points of Prometheus and its alerts were skipped; name a server with"
              + " --prometheus=http://host:9090\n");
    }
    err.print(summary(findings) + "\n");
    return number(findings, Severity.ERROR) == 0;
  }

  private void text(List<Finding> findings) {
    for (Section section : Section.values()) {
      List<Finding> own =
          findings.stream().filter(finding -> finding.point().section() == section).toList();
      if (!own.isEmpty()) {
        out.print(section.title() + "\n");
        Printed.of(own).forEach(this::text);
      }
    }
  }

  private void text(Printed printed) {
    Finding finding = printed.first();
    Outcome outcome = finding.outcome();
    String id = printed.names() + (isWarning(finding) ? " (warning)" : "");
    out.print("  %-11s  %s: %s\n".formatted(outcome.state().word(), id, outcome.text()));
    if (outcome.state() == State.MISSING) {
      out.print("               " + fix(finding) + "\n");
    }
  }

  /** Points about which nothing can be found out for the same reason are printed together. */
  private record Printed(Finding first, String names) {

    private static List<Printed> of(List<Finding> findings) {
      List<Printed> printed = new ArrayList<>();
      for (Finding finding : findings) {
        int last = printed.size() - 1;
        if (finding.outcome().state() == State.UNKNOWN
            && last >= 0
            && printed.get(last).first().outcome().equals(finding.outcome())) {
          Printed before = printed.remove(last);
          printed.add(new Printed(before.first(), before.names() + ", " + finding.point().id()));
        } else {
          printed.add(new Printed(finding, finding.point().id()));
        }
      }
      return printed;
    }
  }

  private boolean isWarning(Finding finding) {
    return finding.outcome().state() == State.MISSING
        && line.severity(finding.point()) != Severity.ERROR;
  }

  private static String fix(Finding finding) {
    return "Fix: " + finding.outcome().fix() + ". See " + finding.point().page();
  }

  private void github(Printed printed) {
    Finding finding = printed.first();
    Outcome outcome = finding.outcome();
    String title = "checklist: " + printed.names();
    if (outcome.state() == State.MISSING) {
      String text = outcome.text() + ". " + fix(finding);
      out.print(WorkflowCommand.of(level(line.severity(finding.point())), "", title, text));
    } else if (outcome.state() == State.UNKNOWN) {
      out.print(WorkflowCommand.of("notice", "", title, "cannot tell: " + outcome.text()));
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE, OFF -> "notice";
    };
  }

  private String summary(List<Finding> findings) {
    return Told.count(findings.size(), "point", "points")
        + ": "
        + number(findings, State.OK)
        + " ok, "
        + number(findings, State.MISSING)
        + " missing, "
        + number(findings, State.UNKNOWN)
        + " unknown; "
        + Told.count(number(findings, Severity.ERROR), "error", "errors")
        + ", "
        + Told.count(number(findings, Severity.WARN), "warning", "warnings");
  }

  private static long number(List<Finding> findings, State state) {
    return findings.stream().filter(finding -> finding.outcome().state() == state).count();
  }

  private long number(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.outcome().state() == State.MISSING)
        .map(Finding::point)
        .filter(point -> line.severity(point) == severity)
        .count();
  }
}
