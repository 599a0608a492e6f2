package io.forethought.recipes.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of new annotations, without {@code @}. */
final class NewAnnotations {

  private static final int LONGEST_LINE = 96;

  private NewAnnotations() {}

  /**
   * The annotations of a method.
   *
   * @param measured what they record
   * @param name the name of the metric
   * @param help its help text, if the old annotation has one
   * @param until the last day of the old name, if the name differs
   */
  static List<String> of(Measured measured, String name, String help, String until) {
    List<String> attributes = new ArrayList<>(List.of("name = " + quoted(name)));
    if (!measured.meter().help().isBlank()) {
      attributes.add("help = " + quoted(help));
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
