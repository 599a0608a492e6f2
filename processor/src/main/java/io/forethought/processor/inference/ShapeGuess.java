package io.forethought.processor.inference;

import io.forethought.processor.inference.scraped.SeenLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.EndlessLabel;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Guesses how a person would declare a label, from the values in a scrape. */
final class ShapeGuess {

  /** More values are seldom constants of an enum. */
  private static final int MOST_CONSTANTS = 20;

  private static final int LONGEST_CONSTANT = 40;

  /** A longer range is seldom a scale, such as that of stars. */
  private static final int LONGEST_RANGE = 50;

  private static final Set<String> BOOLEANS = Set.of("true", "false");

  /** Labels that name single things of an installation, of which another one has others. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "address",
          "alias",
          "bucket",
          "broker",
          "chip",
          "city",
          "class",
          "collection",
          "consumer",
          "country",
          "database",
          "datname",
          "db",
          "dbname",
          "device",
          "disk",
          "domain",
          "endpoint",
          "error",
          "exception",
          "file",
          "filename",
          "group",
          "handler",
          "host",
          "hostname",
          "index",
          "instance",
          "integration",
          "interface",
          "key",
          "keyword",
          "mountpoint",
          "name",
          "namespace",
          "node",
          "path",
          "peer",
          "pod",
          "query",
          "queue",
          "route",
          "schema",
          "search",
          "sensor",
          "server",
          "site",
          "source",
          "table",
          "target",
          "template",
          "tenant",
          "term",
          "topic",
          "uri",
          "url",
          "user",
          "username",
          "version",
          "view",
          "volume");

  /** One or more words, as in {@code not_found} and {@code HTTP/2}. */
  private static final Pattern CONSTANT =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ _./+:-][A-Za-z0-9]+)*");

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

  private ShapeGuess() {}

  /** The shape of a label of a metric. */
  static Shape of(SeenLabel label, MetricType type) {
    if (type == MetricType.INFO) {
      return Shape.FREE;
    }
    if (!label.values().isEmpty() && BOOLEANS.containsAll(label.values())) {
      return Shape.BOOLEAN;
    }
    if (EndlessLabel.thing(label.name()).isPresent()) {
      return Shape.CAPPED;
    }
    if (isRange(label.values())) {
      return Shape.RANGE;
    }
    return isClosed(label) ? Shape.ENUM : Shape.CAPPED;
  }

  /** Whether values are numbers of a short range. */
  static boolean isRange(SortedSet<String> values) {
    return values.size() > 1
        && values.stream().allMatch(value -> NUMBER.matcher(value).matches())
        && to(values) - from(values) < LONGEST_RANGE;
  }

  /** The smallest of some numbers. */
  static int from(SortedSet<String> numbers) {
    return numbers.stream().mapToInt(Integer::parseInt).min().orElse(0);
  }

  /** The largest of some numbers. */
  static int to(SortedSet<String> numbers) {
    return numbers.stream().mapToInt(Integer::parseInt).max().orElse(0);
  }

  private static boolean isClosed(SeenLabel label) {
    SortedSet<String> values = label.values();
    return values.size() > 1
        && values.size() <= MOST_CONSTANTS
        && !OF_THINGS.contains(label.name())
        && values.stream()
            .allMatch(
                value -> value.length() <= LONGEST_CONSTANT && CONSTANT.matcher(value).matches())
        && !areNumbered(values);
  }

  /** Whether values differ only in their numbers, as {@code eth0} and {@code eth1} do. */
  private static boolean areNumbered(SortedSet<String> values) {
    Set<String> stems = new HashSet<>();
    values.forEach(value -> stems.add(value.replaceAll("[0-9]+", "0")));
    return stems.size() < values.size();
  }
}
