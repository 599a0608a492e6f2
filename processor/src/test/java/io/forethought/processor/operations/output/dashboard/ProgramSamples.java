package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.operations.output.MonitoredProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twenty minutes of samples of a program with two instances, in the format OpenMetrics. */
final class ProgramSamples {

  private static final long START = 1_700_000_000;
  private static final int MINUTES = 20;

  /** The second of the last sample. */
  static final long NOW = START + MINUTES * 60;

  private static final String JOB = "job=\"shop\"";

  private final StringBuilder text = new StringBuilder();

  private ProgramSamples() {}

  /** The text that {@code promtool tsdb create-blocks-from openmetrics} reads. */
  static String text(MonitoredProgram program) {
    ProgramSamples samples = new ProgramSamples();
    program.metrics().forEach(samples::add);
    samples.add("ALERTS", List.of("alertname=\"UnappliedMigrations\"", "alertstate=\"firing\""), 0);
    return samples.text.append("# EOF\n").toString();
  }

  private void add(CatalogueEntry entry) {
    for (String instance : List.of("instance=\"a:1\"", "instance=\"b:1\"")) {
      for (List<String> labels : combinations(entry.labels())) {
        add(entry, Stream.concat(Stream.of(JOB, instance), labels.stream()).toList());
      }
    }
  }

  private void add(CatalogueEntry entry, List<String> labels) {
    String name = entry.name().value();
    switch (entry.type()) {
      case COUNTER -> add(name, labels, 3);
      case GAUGE, INFO, STATE_SET -> add(name, labels, 0);
      case HISTOGRAM -> {
        int rank = 1;
        for (double bound : entry.buckets()) {
          add(name + "_bucket", with(labels, "le", SelectorText.bound(bound)), rank);
          rank++;
        }
        add(name + "_bucket", with(labels, "le", "+Inf"), rank);
        add(name + "_sum", labels, 2);
        add(name + "_count", labels, rank);
      }
      case SUMMARY -> {
        entry
            .quantiles()
            .forEach(each -> add(name, with(labels, "quantile", Double.toString(each)), 0));
        add(name + "_sum", labels, 2);
        add(name + "_count", labels, 1);
      }
    }
  }

  private static List<String> with(List<String> labels, String name, String value) {
    return Stream.concat(labels.stream(), Stream.of(name + "=\"" + value + "\"")).toList();
  }

  /** What grows in a minute; a gauge remains 1. */
  private void add(String name, List<String> labels, int growth) {
    String series = labels.stream().collect(Collectors.joining(",", name + "{", "} "));
    IntStream.rangeClosed(0, MINUTES)
        .forEach(
            minute ->
                text.append(series)
                    .append(growth == 0 ? 1 : growth * minute)
                    .append(' ')
                    .append(START + minute * 60L)
                    .append('\n'));
  }

  private static List<List<String>> combinations(List<CatalogueLabel> labels) {
    List<List<String>> all = new ArrayList<>(List.of(List.of()));
    for (CatalogueLabel label : labels) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : all) {
        values(label).forEach(value -> longer.add(with(before, label.name(), value)));
      }
      all = longer;
    }
    return all;
  }

  /** Two of the values, with a status of an error. */
  private static List<String> values(CatalogueLabel label) {
    List<String> all = label.values().stream().distinct().toList();
    return switch (all.size()) {
      case 0 -> List.of("200", "500");
      case 1 -> all;
      default -> List.of(all.get(0), all.get(all.size() - 1));
    };
  }
}
