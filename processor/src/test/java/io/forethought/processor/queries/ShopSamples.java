package io.forethought.processor.queries;

import io.forethought.processor.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Half an hour of samples of the shop and of other programs, in the format OpenMetrics. */
final class ShopSamples {

  /** The first second. */
  private static final long START = 1_700_000_000;

  private static final int MINUTES = 30;
  private static final String MOMENT = "process_start_time_seconds{";

  /** A second shortly before the last sample. */
  static final long NOW = START + (MINUTES - 1) * 60 + 1;

  private static final List<String> OTHERS =
      List.of(
          "node_load1{instance=\"a:1\",job=\"node\"}",
          "node_cpu_seconds_total{instance=\"a:1\",job=\"node\",mode=\"idle\"}",
          "node_cpu_seconds_total{instance=\"a:1\",job=\"node\",mode=\"user\"}");

  private final StringBuilder text = new StringBuilder();
  private int series;

  private ShopSamples() {}

  /** The text that {@code promtool tsdb create-blocks-from openmetrics} reads. */
  static String text() {
    ShopSamples samples = new ShopSamples();
    Stream.concat(Shop.METRICS.stream(), Shop.GUIDE.stream())
        .flatMap(entry -> Sample.of(entry).stream())
        .filter(sample -> sample.role() != Role.HISTOGRAM)
        .forEach(samples::add);
    OTHERS.forEach(each -> samples.add(each, Role.COUNT, 1));
    return samples.text.append("# EOF\n").toString();
  }

  private void add(Sample sample) {
    for (String instance : List.of("a:1", "b:1")) {
      for (SortedMap<String, String> labels : combinations(sample)) {
        labels.put("instance", instance);
        labels.put("job", "shop");
        labels.put("namespace", instance.startsWith("b") ? "prod" : "");
        labels.values().removeIf(String::isEmpty);
        String name =
            labels.entrySet().stream()
                .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                .collect(Collectors.joining(",", sample.name() + "{", "}"));
        add(name, sample.role(), rank(sample, labels));
      }
    }
  }

  /** All values that are known, otherwise two; a fact of an info can be missing. */
  private static List<SortedMap<String, String>> combinations(Sample sample) {
    List<SortedMap<String, String>> all = new ArrayList<>(List.of(new TreeMap<>()));
    for (String label : sample.labels().names()) {
      SortedSet<String> values =
          sample.labels().fact(label).valuesOrNone().orElse(new TreeSet<>(List.of("one", "two")));
      all =
          all.stream()
              .flatMap(
                  labels ->
                      values.stream()
                          .map(
                              value -> {
                                SortedMap<String, String> longer = new TreeMap<>(labels);
                                longer.put(label, value);
                                return longer;
                              }))
              .toList();
    }
    return all;
  }

  /** The place of a bucket or a state among the others. */
  private static int rank(Sample sample, Map<String, String> labels) {
    CatalogueEntry entry = sample.entry();
    if (sample.role() == Role.BUCKET) {
      double bound = BoundText.number(labels.get("le")).orElseThrow();
      return 1 + (int) entry.buckets().stream().filter(each -> each < bound).count();
    }
    return sample.role() == Role.STATE && labels.containsValue("open") ? 1 : 0;
  }

  private void add(String name, Role role, int rank) {
    series++;
    for (int minute = 0; minute <= MINUTES; minute++) {
      String value = name.startsWith(MOMENT) ? Long.toString(START) : value(role, rank, minute);
      text.append(name).append(' ').append(value);
      text.append(' ').append(START + minute * 60L).append('\n');
    }
  }

  private String value(Role role, int rank, int minute) {
    return switch (role) {
      case COUNT -> Double.toString((series % 7 + 1) * minute * 1.5);
      case OBSERVATIONS -> Integer.toString(5 * 12 * minute);
      case BUCKET -> Integer.toString(rank * 12 * minute);
      case SUM -> Double.toString(30.5 * minute);
      case VALUE -> Double.toString((series * 7 + minute) % 11 / 10.0);
      case QUANTILE -> Double.toString(0.1 + series % 5);
      case CREATED -> Long.toString(START);
      case STATE -> Integer.toString(rank);
      case INFO -> "1";
      case HISTOGRAM -> throw new IllegalArgumentException("not a float");
    };
  }
}
