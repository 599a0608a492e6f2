package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.Functions;
import io.forethought.processor.promql.tree.ValueType;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random expressions with correct types over the metrics of the shop. */
public final class RandomShopQuery {

  private static final List<Sample> SAMPLES =
      Shop.METRICS.stream().flatMap(entry -> Sample.of(entry).stream()).toList();

  private static final List<String> LABELS =
      Stream.concat(
              SAMPLES.stream().flatMap(sample -> sample.labels().names().stream()),
              Stream.of("job", "instance", "team", "__name__"))
          .distinct()
          .sorted()
          .toList();

  private final Random random;

  public RandomShopQuery(long seed) {
    this.random = new Random(seed);
  }

  /** An instant vector. */
  public String next() {
    return vector(3);
  }

  private String of(ValueType type, int depth) {
    return switch (type) {
      case SCALAR -> scalar(depth);
      case STRING -> string();
      case INSTANT_VECTOR -> vector(depth);
      case RANGE_VECTOR -> range(depth);
    };
  }

  private String scalar(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0, 1, 2 -> pick("0", "1", "0.5", "0.9", "2", "10", "-1", "100", "3600", "Inf");
      case 3 -> pick("time()", "pi()");
      case 4 -> "scalar(" + vector(depth - 1) + ")";
      default -> "(" + scalar(depth - 1) + arithmetic() + scalar(depth - 1) + ")";
    };
  }

  private String string() {
    return "\""
        + pick(
            "", "x", "$1", "a$1", "(.*)", "(.).*", "(.+)", ".*", "web|app", "-", label(), label())
        + "\"";
  }

  private String vector(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 12)) {
      case 0 -> selector();
      case 1 -> "rate(" + selector() + "[5m])";
      case 2, 3, 4, 5 -> aggregation(depth - 1);
      case 6, 7, 8 -> call(depth - 1);
      default -> "(" + binary(depth - 1) + ")";
    };
  }

  private String selector() {
    Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
    String matchers =
        IntStream.range(0, Math.max(0, random.nextInt(4) - 1))
            .mapToObj(each -> matcher(sample))
            .collect(Collectors.joining(", "));
    return sample.name() + (matchers.isEmpty() ? "" : "{" + matchers + "}") + modifier();
  }

  private String matcher(Sample sample) {
    SortedSet<String> labels = sample.labels().names();
    labels.addAll(List.of("job", "instance"));
    String label = List.copyOf(labels).get(random.nextInt(labels.size()));
    SortedSet<String> values = new TreeSet<>(List.of("", "shop", "one", "x"));
    sample.labels().values(label).ifPresent(known -> values.addAll(known));
    String value = List.copyOf(values).get(random.nextInt(values.size()));
    return switch (random.nextInt(4)) {
      case 0 -> label + "=\"" + value + "\"";
      case 1 -> label + "!=\"" + value + "\"";
      case 2 -> label + "=~\"" + pick(".*", ".+", "[a-m].*", "one|web|500", "5..|") + "\"";
      default -> label + "!~\"" + pick("", "[n-z].*", "one|app|503", "4..") + "\"";
    };
  }

  private String modifier() {
    return random.nextInt(8) == 0 ? " offset 2m" : "";
  }

  private String range(int depth) {
    return depth > 0 && random.nextInt(3) == 0
        ? vector(depth - 1) + "[10m:1m]"
        : selector().replace(" offset 2m", "") + "[10m]";
  }

  private String aggregation(int depth) {
    Aggregator operator = pick(Aggregator.values());
    String parameter =
        switch (operator) {
          case COUNT_VALUES -> "\"value\", ";
          case TOPK, BOTTOMK, LIMITK -> pick("1", "2", "0") + ", ";
          case QUANTILE, LIMIT_RATIO -> pick("0.5", "0.9", "1") + ", ";
          default -> "";
        };
    return operator.text()
        + pick("", " by " + labels(), " by " + labels(), " without " + labels())
        + " ("
        + parameter
        + vector(depth)
        + ")";
  }

  private String labels() {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(each -> label())
        .filter(label -> !label.equals("__name__"))
        .distinct()
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String label() {
    return LABELS.get(random.nextInt(LABELS.size()));
  }

  private String call(int depth) {
    List<Function> functions = Functions.all();
    Function function = functions.get(random.nextInt(functions.size()));
    if (function.name().equals("info") || function.result() == ValueType.SCALAR) {
      return vector(depth);
    }
    int count =
        function.least()
            + random.nextInt(
                Math.min(function.most(), function.least() + 2) - function.least() + 1);
    return IntStream.range(0, count)
        .mapToObj(each -> of(function.argument(each), depth))
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }

  private String binary(int depth) {
    String left = vector(depth);
    return switch (random.nextInt(7)) {
      case 0 -> left + pick(" and ", " or ", " unless ") + pick("", matching()) + vector(depth);
      case 1, 2 -> left + comparison() + scalar(depth);
      case 3 -> scalar(depth) + comparison() + left;
      case 4 -> left + arithmetic() + scalar(depth);
      case 5 -> left + comparison() + pick("", matching(), matching() + group()) + vector(depth);
      default -> left + arithmetic() + pick("", matching(), matching() + group()) + vector(depth);
    };
  }

  private String comparison() {
    return " " + pick("==", "!=", "<", "<=", ">", ">=") + pick("", "", " bool") + " ";
  }

  private String arithmetic() {
    return " " + pick("+", "-", "*", "/", "%", "^", "atan2") + " ";
  }

  private String matching() {
    return pick(
        "on (job, instance) ",
        "ignoring (instance) ",
        "on () ",
        pick("on", "ignoring") + labels() + " ");
  }

  private String group() {
    return pick("group_left ", "group_right ", "group_left (version) ", "group_right (team) ");
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
