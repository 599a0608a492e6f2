package io.forethought.processor.command;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.inference.Diagnosis;
import io.forethought.processor.inference.Diagnosis.Case;
import io.forethought.processor.inference.Diagnosis.LabelCost;
import io.forethought.processor.inference.Examination;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what is wrong with the metrics of a scrape, the costliest first. */
final class ScrapeDoctor {

  /** Metrics with fewer percent of all series are printed only if something is wrong. */
  private static final double LARGE = 5;

  private static final double WHOLE = 100;

  /** More findings than a reader counts. */
  private static final int MANY = 20;

  private final InferLine line;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<Code, Long> violated = new EnumMap<>(Code.class);
  private final Set<Code> explained = EnumSet.noneOf(Code.class);
  private long errors;
  private long warnings;

  ScrapeDoctor(InferLine line, PrintStream out, PrintStream err) {
    this.line = line;
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the findings. Returns whether none of them is an error.
   *
   * @throws Refusal if the scrape cannot be read
   */
  boolean run() throws Refusal {
    Diagnosis diagnosis = Examination.of(line.scrape(), line.ignored());
    for (Case each : diagnosis.cases()) {
      List<Finding> findings =
          each.findings().stream()
              .filter(finding -> line.severity(finding.code()).compareTo(Severity.NOTE) < 0)
              .toList();
      boolean wrong = !findings.isEmpty() || !each.promlint().isEmpty() || each.repeated() > 0;
      if (wrong || share(each, diagnosis) >= LARGE) {
        metric(each, findings, diagnosis);
      }
    }
    budget(diagnosis);
    new LeftOutNotes(err).print(diagnosis.leftOut(), diagnosis.ofTarget());
    rules();
    err.print(
        Told.count(diagnosis.cases().size(), "metric", "metrics")
            + " with "
            + Told.count(diagnosis.series(), "series", "series")
            + "; "
            + Told.count(errors, "error", "errors")
            + ", "
            + Told.count(warnings, "warning", "warnings")
            + "\n");
    return errors == 0;
  }

  private static double share(Case each, Diagnosis diagnosis) {
    return WHOLE * each.series() / diagnosis.series();
  }

  private void metric(Case each, List<Finding> findings, Diagnosis diagnosis) {
    String labels =
        each.labels().stream()
            .map(label -> label(label, each.series()))
            .collect(Collectors.joining(", "));
    out.print(
        String.format(
            Locale.ROOT,
            "%s in line %d: %s, %.1f %% of all%s\n",
            each.name(),
            each.line(),
            Told.count(each.series(), "series", "series"),
            share(each, diagnosis),
            labels.isEmpty() ? "" : "; labels: " + labels));
    each.promlint().forEach(text -> out.print("  promlint: " + text + "\n"));
    if (each.repeated() > 0) {
      tell(
          Severity.ERROR,
          Told.count(each.repeated(), "sample repeats", "samples repeat")
              + " a series, of which Prometheus keeps one value only");
    }
    findings.forEach(this::finding);
  }

  /** How often each rule is violated, in a long list. */
  private void rules() {
    if (violated.values().stream().mapToLong(Long::longValue).sum() > MANY) {
      err.print(
          violated.entrySet().stream()
                  .sorted(Map.Entry.<Code, Long>comparingByValue().reversed())
                  .map(rule -> rule.getValue() + " × " + rule.getKey().id())
                  .collect(Collectors.joining(", "))
              + "\n");
    }
  }

  private static String label(LabelCost label, long series) {
    return label.name()
        + " ("
        + Told.count(label.values(), "value", "values")
        + (label.without() < series
            ? ", without it " + Told.count(label.without(), "series", "series")
            : "")
        + ")";
  }

  private void finding(Finding finding) {
    violated.merge(finding.code(), 1L, Long::sum);
    Severity severity = line.severity(finding.code());
    String text = finding.text();
    if (!explained.add(finding.code())) {
      text = text.substring(0, text.indexOf("\n  Why: "));
    }
    tell(severity, text);
  }

  private void tell(Severity severity, String text) {
    boolean error = severity == Severity.ERROR;
    errors += error ? 1 : 0;
    warnings += error ? 0 : 1;
    out.print("  " + (error ? "error" : "warning") + ": " + text.replace("\n", "\n  ") + "\n");
  }

  private void budget(Diagnosis diagnosis) {
    if (diagnosis.series() > line.maxSeries()) {
      out.print(
          "all metrics: "
              + Told.count(diagnosis.series(), "series", "series")
              + "; at most "
              + Told.count(line.maxSeries(), "series is", "series are")
              + " allowed\n");
      tell(
          line.severity(Code.MODULE_TOO_LARGE),
          "["
              + Code.MODULE_TOO_LARGE.id()
              + "] The scrape has too many series.\n"
              + "  Fix: remove labels or values from the largest metrics, or raise --max-series\n"
              + "  Why: "
              + Code.MODULE_TOO_LARGE.why());
    }
  }
}
