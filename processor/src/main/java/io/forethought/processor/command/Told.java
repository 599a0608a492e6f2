package io.forethought.processor.command;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A finding as it is printed.
 *
 * @param severity its severity
 * @param text what is wrong, in which metric of which library
 */
record Told(Severity severity, String text) {

  static Told of(Finding finding, Severity severity, Program program) {
    Finding placed =
        new Finding(
            finding.code(),
            finding.site(),
            finding.arguments().stream().map(argument -> placed(argument, program)).toList());
    String text = placed.text();
    int end = text.indexOf("] ") + 2;
    return new Told(
        severity,
        word(severity)
            + ": "
            + text.substring(0, end)
            + (finding.code() == Code.MODULE_TOO_LARGE
                ? ofProgram(text.substring(end))
                : "In " + placed(finding.site().describe(), program) + ": " + text.substring(end)));
  }

  /** The command checks all modules together, and has its own option for the limit. */
  private static String ofProgram(String text) {
    return text.replace("of this module", "of this program")
        .replace("-Aforethought.maxSeriesPerModule", "--max-series");
  }

  private static String word(Severity severity) {
    return severity == Severity.WARN ? "warning" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** A place with its library. */
  private static String placed(String text, Program program) {
    return program.libraryOf(text).map(library -> text + " of " + library).orElse(text);
  }

  /** The summary line. */
  static String summary(Program program, Catalogue catalogue, List<Told> told) {
    return count(catalogue.entries().size(), "metric", "metrics")
        + " of "
        + count(
            program.parts().stream().map(Program.Part::library).distinct().count(),
            "library",
            "libraries")
        + ", at most "
        + count(catalogue.series(), "series", "series")
        + "; "
        + count(number(told, Severity.ERROR), "error", "errors")
        + ", "
        + count(number(told, Severity.WARN), "warning", "warnings");
  }

  private static long number(List<Told> told, Severity severity) {
    return told.stream().filter(each -> each.severity() == severity).count();
  }

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
