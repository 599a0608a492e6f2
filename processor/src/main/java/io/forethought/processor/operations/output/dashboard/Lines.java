package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels for whose values a panel has lines of their own.
 *
 * @param labels the labels
 * @param many whether there can be so many lines that only the largest are useful
 */
record Lines(List<CatalogueLabel> labels, boolean many) {

  /** With more lines, only the largest are useful. */
  private static final long MOST = 20;

  /** As many lines as have colors that a person can distinguish, and room in the legend. */
  private static final long CLEAR = 10;

  /** For labels whose values depend on the machine, such as memory pools. */
  private static final long UNKNOWN = 10;

  /** Values that mean nothing without the name of their label. */
  private static final Pattern BARE = Pattern.compile("true|false|-?\\d+");

  /** Copies the list. */
  Lines {
    labels = List.copyOf(labels);
  }

  /** No label: one line. */
  static Lines one() {
    return new Lines(List.of(), false);
  }

  /** The first label of a metric, and those after it as long as the lines remain clear. */
  static Lines of(CatalogueEntry entry) {
    List<CatalogueLabel> chosen = new ArrayList<>();
    long lines = 1;
    for (CatalogueLabel label : entry.labels()) {
      long size = label.isClosed() || label.max() > 0 ? label.size() : UNKNOWN;
      if (chosen.isEmpty() || lines * size <= CLEAR) {
        chosen.add(label);
        lines *= size;
      }
    }
    return new Lines(chosen, lines > MOST);
  }

  /** All labels of a metric, for a table. */
  static Lines all(CatalogueEntry entry) {
    return new Lines(entry.labels(), false);
  }

  /** One label of a metric, of which only the largest values are shown. */
  static Lines largest(CatalogueEntry entry, String name) {
    Optional<CatalogueLabel> label =
        entry.labels().stream().filter(each -> each.name().equals(name)).findFirst();
    return new Lines(label.stream().toList(), label.isPresent());
  }

  /** Whether the series of a counter begin with their first event, not with 0. */
  static boolean beginLate(CatalogueEntry entry) {
    return !entry.labels().stream().allMatch(CatalogueLabel::isClosed);
  }

  /** The names of the labels. */
  List<String> names() {
    return labels.stream().map(CatalogueLabel::name).toList();
  }

  /** The expression, or its ten largest series. */
  String limited(String expr) {
    return many ? Expressions.largest(expr) : expr;
  }

  /**
   * The name of a line: the values of its labels.
   *
   * @param otherwise the name of the only line
   */
  String legend(String otherwise) {
    return labels.isEmpty()
        ? otherwise
        : labels.stream().map(Lines::legend).collect(Collectors.joining(" "));
  }

  private static String legend(CatalogueLabel label) {
    boolean bare =
        label.isClosed()
            && label.values().stream().allMatch(value -> BARE.matcher(value).matches());
    String value = "{{" + label.name() + "}}";
    return bare ? label.name() + "=" + value : value;
  }
}
