package io.forethought.processor.command;

import io.forethought.processor.inference.scraped.LeftOut;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints which metrics and labels are not declared, and why. */
final class LeftOutNotes {

  /** So many metrics with the same first word are named by this word. */
  private static final int MANY = 3;

  private final PrintStream err;

  LeftOutNotes(PrintStream err) {
    this.err = err;
  }

  /**
   * Prints a line for each reason.
   *
   * @param leftOut the metrics
   * @param ofTarget labels that are not declared
   */
  void print(List<LeftOut> leftOut, Map<String, String> ofTarget) {
    if (!ofTarget.isEmpty()) {
      err.print(
          "note: all series have "
              + ofTarget.entrySet().stream()
                  .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                  .collect(Collectors.joining(", "))
              + ": not declared; they belong to the target in Prometheus' configuration\n");
    }
    Map<String, List<String>> reasons =
        leftOut.stream()
            .collect(
                Collectors.groupingBy(
                    LeftOut::reason,
                    TreeMap::new,
                    Collectors.mapping(LeftOut::name, Collectors.toList())));
    reasons.forEach(
        (reason, names) ->
            err.print("note: " + String.join(", ", shown(names)) + ": " + reason + "\n"));
  }

  private static List<String> shown(List<String> names) {
    Map<String, List<String>> byWord =
        names.stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.substring(0, name.indexOf('_') + 1),
                    TreeMap::new,
                    Collectors.toList()));
    List<String> shown = new ArrayList<>();
    byWord.forEach(
        (word, members) -> {
          if (word.isEmpty() || members.size() < MANY) {
            shown.addAll(members);
          } else {
            shown.add(members.size() + " metrics " + word + "…");
          }
        });
    return shown;
  }
}
