package io.forethought.processor.inference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Scrapes that no person would write, with names, labels and values that are hard to declare. */
final class RandomScrape {

  private static final List<String> WORDS =
      List.of(
          ("shop orders order Orders class wait total count sum bucket created info seconds "
                  + "milliseconds ms bytes kb percent ratio gauge counter histogram summary by of per "
                  + "second metric http jvm go prometheus up time age timestamp 2xx 99 m get inc new "
                  + "in failed errors TCP cpuUsage state sceonds days last 5 minutes register "
                  + "hashCode watt hours kilo celsius ")
              .split(" ", -1));

  private static final List<String> LABELS =
      List.of(
          ("provider type user_id userId class le quantile job instance env orders code "
                  + "__meta a_b aB state path int Label x.y result seconds first _other counter unit")
              .split(" ", -1));

  private static final List<String> VALUES =
      List.of(
          "true",
          "false",
          "1",
          "2",
          "30",
          "007",
          "",
          "_other",
          "all",
          "total",
          "success",
          "error",
          "hit",
          "miss",
          "GET",
          "get",
          "Get",
          "not found",
          "/orders/{id}",
          "ünïcode",
          "a\\\"b",
          "x\\\\y",
          "new",
          "class",
          "HTTP/1.1",
          "line\\nbreak",
          "sda1",
          "sda2",
          "$x",
          "\u0007",
          "日本");

  private static final List<String> HELPS =
      List.of(
          "",
          "TODO",
          "Orders of the shop.",
          "Total number of orders",
          "It says \\\"\\\\d+\\\" and */ and $T, and it is a text that is so long that it does not"
              + " fit into one line of a source, whatever formatter is used.",
          "Bell \u0007 and tab\t.",
          "Größe in €.");

  private static final List<String> TYPES =
      List.of("counter", "gauge", "histogram", "summary", "untyped", "", "info", "stateset");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> names = new LinkedHashSet<>();

  private RandomScrape(long seed) {
    this.random = new Random(seed);
  }

  /** A scrape in the text format of Prometheus. */
  static String of(long seed) {
    RandomScrape scrape = new RandomScrape(seed);
    for (int family = 0; family < 25; family++) {
      scrape.family();
    }
    return scrape.text.toString();
  }

  private String one(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String name() {
    StringBuilder name = new StringBuilder(one(WORDS));
    for (int words = random.nextInt(5); words > 0; words--) {
      name.append(random.nextInt(20) == 0 ? ":" : "_").append(one(WORDS));
    }
    String legal = name.toString().replaceFirst("^[0-9]", "n");
    return legal.isEmpty() ? "x" : legal;
  }

  private void family() {
    String name = name();
    String type = one(TYPES);
    if (!names.add(name.replaceFirst("_(total|info|bucket|count|sum|created)$", ""))) {
      return;
    }
    String help = one(HELPS);
    if (!help.isEmpty()) {
      text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    }
    if (!type.isEmpty()) {
      text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
    Set<String> series = new LinkedHashSet<>();
    List<String> labels = labels(type);
    for (int left = 1 + random.nextInt(random.nextInt(8) == 0 ? 150 : 6); left > 0; left--) {
      series.add(labels(labels));
    }
    series.forEach(each -> samples(name, type, each));
  }

  private List<String> labels(String type) {
    Set<String> labels = new LinkedHashSet<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      labels.add(one(LABELS));
    }
    labels.remove(type.equals("histogram") ? "le" : "");
    labels.remove(type.equals("summary") ? "quantile" : "");
    return List.copyOf(labels);
  }

  private String labels(List<String> labels) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String label : labels) {
      if (random.nextInt(12) > 0) {
        values.put(label, random.nextInt(9) == 0 ? "v" + random.nextInt(500) : one(VALUES));
      }
    }
    StringBuilder written = new StringBuilder();
    values.forEach(
        (label, value) ->
            written
                .append(label.contains(".") ? "\"" + label + "\"" : label)
                .append("=\"")
                .append(value)
                .append("\","));
    return written.toString();
  }

  private void samples(String name, String type, String labels) {
    switch (type) {
      case "histogram" -> {
        sample(name + "_bucket", labels + "le=\"0.5\",", 1);
        sample(name + "_bucket", labels + "le=\"+Inf\",", 1);
        sample(name + "_sum", labels, 1);
        sample(name + "_count", labels, 1);
      }
      case "summary" -> {
        sample(name, labels + "quantile=\"0.5\",", 1);
        sample(name + "_sum", labels, 1);
        sample(name + "_count", labels, 1);
      }
      case "stateset" -> sample(name, labels + name.replace(':', '_') + "=\"open\",", 1);
      default -> sample(name, labels, random.nextInt(3));
    }
  }

  private void sample(String name, String labels, double value) {
    text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
  }
}
