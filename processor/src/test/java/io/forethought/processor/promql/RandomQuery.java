package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Aggregator;
import io.forethought.processor.promql.tree.Function;
import io.forethought.processor.promql.tree.Functions;
import io.forethought.processor.promql.tree.ValueType;
import io.forethought.processor.promql.tree.Version;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random expressions with correct types, of constructs that promtool 2.42 has. */
public final class RandomQuery {

  static final Version PROMTOOL = new Version(2, 42);

  private static final List<Function> FUNCTIONS =
      Functions.all().stream()
          .filter(each -> each.availability().since().compareTo(PROMTOOL) <= 0)
          .toList();

  private static final List<Aggregator> AGGREGATORS =
      List.of(Aggregator.values()).stream()
          .filter(each -> each.availability().since().compareTo(PROMTOOL) <= 0)
          .toList();

  private final Random random;

  /** Creates a source of expressions. */
  public RandomQuery(Random random) {
    this.random = random;
  }

  /** An expression of any type. */
  public String next() {
    return of(pick(ValueType.values()), 3);
  }

  private String of(ValueType type, int depth) {
    return space()
        + switch (type) {
          case SCALAR -> scalar(depth);
          case STRING -> string();
          case INSTANT_VECTOR -> vector(depth);
          case RANGE_VECTOR -> range(depth);
        }
        + space();
  }

  private String space() {
    return pick("", "", "", "", " ", "\n", "\t ", " # comment\n");
  }

  private String scalar(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 7)) {
      case 0 -> pick("1", "0.5", "5e-3", "0x1F", "0755", "Inf", "NaN", "1.", ".5", "100", "089");
      case 1 -> pick("-1", "+2.5", "- 3", "time()", "pi()");
      case 2 -> "(" + of(ValueType.SCALAR, depth - 1) + ")";
      case 3 -> "scalar(" + of(ValueType.INSTANT_VECTOR, depth - 1) + ")";
      case 4 -> pick("-", "+") + of(ValueType.SCALAR, depth - 1);
      case 5 ->
          of(ValueType.SCALAR, depth - 1)
              + pick("==", "!=", "<", ">=", "> ")
              + " bool "
              + of(ValueType.SCALAR, depth - 1);
      default -> of(ValueType.SCALAR, depth - 1) + arithmetic() + of(ValueType.SCALAR, depth - 1);
    };
  }

  private String arithmetic() {
    return pick("+", "-", "*", "/", "%", "^", " atan2 ", " ATAN2 ");
  }

  private String string() {
    return pick(
        "\"\"", "\"a\"", "'b'", "`c\\d`", "\"a\\\"b\\n\"", "'\\x41\\u00e9'", "\"é😀\"", "\"$1\"");
  }

  private String vector(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 11)) {
      case 0, 1, 2 -> selector() + modifiers();
      case 3 -> "(" + of(ValueType.INSTANT_VECTOR, depth - 1) + ")";
      case 4 -> pick("-", "+") + of(ValueType.INSTANT_VECTOR, depth - 1);
      case 5, 6 -> aggregation(depth - 1);
      case 7, 8 -> call(depth - 1);
      default -> binary(depth - 1);
    };
  }

  private String selector() {
    return switch (random.nextInt(4)) {
      case 0 -> "{" + pick("a=\"b\"", "__name__=~'x.*'", "a!=''", "a=~\".+\"") + matchers() + "}";
      case 1 -> name();
      default ->
          name() + space() + "{" + (random.nextInt(4) == 0 ? "" : "a='b'" + matchers()) + "}";
    };
  }

  private String name() {
    return pick(
        "x",
        "http_requests_total",
        "job:rate:5m",
        ":a",
        "_",
        "sum",
        "by",
        "offset",
        "and",
        "Min",
        "start",
        "topk",
        "without",
        "end",
        "group",
        "or");
  }

  private String matchers() {
    return IntStream.range(0, random.nextInt(3))
            .mapToObj(
                each ->
                    ","
                        + space()
                        + pick("c", "sum", "on", "le", "nan", "Bool")
                        + space()
                        + pick("=", "!=", "=~", "!~")
                        + space()
                        + pick("\"x\"", "'5..'", "`a|b`", "\"\"", "\".*\"", "'(?i)A[^b]+'"))
            .collect(Collectors.joining())
        + pick("", "", ",");
  }

  private String modifiers() {
    String at = pick(" @ 1609746000", " @ start()", "@ -5", " @ END()", "@1.5e3");
    String offset = " " + pick("offset", "OFFSET") + " " + pick("5m", "-1h30m", "1d", "- 3s");
    return switch (random.nextInt(8)) {
      case 0 -> at;
      case 1 -> offset;
      case 2 -> at + offset;
      case 3 -> offset + at;
      default -> "";
    };
  }

  private String range(int depth) {
    String window = "[" + pick("", " ") + pick("5m", "1h30m", "1ms", "2y3d", "90s") + pick("", " ");
    return depth > 0 && random.nextInt(3) == 0
        ? "("
            + of(ValueType.INSTANT_VECTOR, depth - 1)
            + ")"
            + window
            + pick(":", ":1m", " : 5s")
            + "]"
            + modifiers()
        : selector() + window + "]" + modifiers();
  }

  private String aggregation(int depth) {
    Aggregator operator = AGGREGATORS.get(random.nextInt(AGGREGATORS.size()));
    String name = random.nextInt(4) == 0 ? operator.name() : operator.text();
    String parameter =
        operator.parameter().map(type -> of(type, Math.min(1, depth)) + ",").orElse("");
    String arguments = "(" + parameter + of(ValueType.INSTANT_VECTOR, depth) + ")";
    String grouping = " " + pick("by", "without", "BY") + space() + labels();
    return switch (random.nextInt(3)) {
      case 0 -> name + grouping + space() + arguments;
      case 1 -> name + space() + arguments + grouping;
      default -> name + arguments;
    };
  }

  private String labels() {
    return "("
        + pick("", "a", "a, b", "a,b,", "job", "sum, on, by", "start,bool", "group_left , offset")
        + ")";
  }

  private String call(int depth) {
    Function function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
    int most = Math.min(function.most(), function.least() + 3);
    int count = function.least() + random.nextInt(most - function.least() + 1);
    String arguments =
        IntStream.range(0, count)
            .mapToObj(each -> of(function.argument(each), depth))
            .collect(Collectors.joining(","));
    String called = function.name() + space() + "(" + arguments + ")";
    return function.result() == ValueType.SCALAR ? "vector(" + called + ")" : called;
  }

  private String binary(int depth) {
    String left = of(ValueType.INSTANT_VECTOR, depth);
    String right = of(ValueType.INSTANT_VECTOR, depth);
    return switch (random.nextInt(5)) {
      case 0 -> left + pick(" and ", " or ", " unless ", " OR ") + pick("", matching()) + right;
      case 1 -> left + pick(">", "==", "<= bool ", "!=") + of(ValueType.SCALAR, depth);
      case 2 -> of(ValueType.SCALAR, depth) + arithmetic() + right;
      case 3 -> left + pick("<", "== bool", "!=") + " " + matching() + group() + " " + right;
      default -> left + arithmetic() + pick("", matching() + group()) + " " + right;
    };
  }

  private String matching() {
    return " " + pick("on", "ignoring", "ON") + pick("", " ") + labels();
  }

  private String group() {
    return pick("", " group_left", " group_right", " group_left()", " GROUP_RIGHT (c, d)");
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
