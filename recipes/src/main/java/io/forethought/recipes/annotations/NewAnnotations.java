package io.forethought.recipes.annotations;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of new annotations, without {@code @}. */
final class NewAnnotations {

  /** The rule about help texts, which does not apply to those that are derived from a name. */
  private static final String HELP = "FT113";

  private static final int LONGEST_LINE = 96;

  private NewAnnotations() {}

  /**
   * The annotations of a method.
   *
   * @param measured what they record
   * @param metric the metric, with a name and a help text that the rules allow
   * @param until the last day of the old name, if the name differs
   */
  static List<String> of(Measured measured, Metric metric, String until) {
    String name = metric.name().value();
    List<String> attributes = new ArrayList<>(List.of("name = " + quoted(name)));
    if (!measured.meter().help().isBlank()) {
      attributes.add("help = " + quoted(metric.help().value()));
    }
    if (!measured.meter().buckets().isEmpty()) {
      attributes.add(
          measured.meter().buckets().stream()
              .map(bound -> bound.toString().replaceFirst("\\.0$", ""))
              .collect(Collectors.joining(", ", "buckets = {", "}")));
    }
    if (measured.annotation().equals("Timed") && !measured.hasOutcome()) {
      attributes.add("outcome = false");
    }
    List<String> texts = new ArrayList<>(List.of(text(measured.annotation(), attributes)));
    if (!name.equals(measured.meter().name())) {
      texts.add(
          text(
              "RenamedFrom",
              List.of("value = " + quoted(measured.meter().name()), "until = " + quoted(until))));
    }
    for (Acceptance accepted : metric.accepted()) {
      if (accepted.code().equals(HELP) && measured.meter().help().isBlank()) {
        continue;
      }
      texts.add(
          text(
              "Suppress",
              List.of(
                  "value = " + quoted(accepted.code()), "reason = " + quoted(accepted.reason()))));
    }
    return texts;
  }

  private static String text(String annotation, List<String> attributes) {
    String line = annotation + "(" + String.join(", ", attributes) + ")";
    return line.length() <= LONGEST_LINE
        ? line
        : annotation + "(\n      " + String.join(",\n      ", attributes) + ")";
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "")
        + '"';
  }
}
