package io.forethought.recipes.prometheus;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.MeterKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Reads the builder of a metric. */
final class FieldReader {

  private static final List<Double> USUAL =
      List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);
  private static final List<Double> USUAL_SIMPLE =
      List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern RESERVED = Pattern.compile(".*_(total|info|bucket|created)");

  private final Client client;
  private final String type;
  private final Constants constants;
  private final List<String> words = new ArrayList<>(List.of("", "", ""));
  private final List<String> labels = new ArrayList<>();
  private final List<Double> buckets = new ArrayList<>();
  private final List<Double> quantiles = new ArrayList<>();
  private String help = "";
  private String unit = "";
  private boolean hasNative;
  private boolean hasClassic = true;
  private String reason = "";

  private FieldReader(Client client, String type, Constants constants) {
    this.client = client;
    this.type = type;
    this.constants = constants;
    this.hasNative = client == Client.CURRENT && client.isHistogram(type);
  }

  /** The metric that an expression of this type builds. */
  static Field read(Client client, String type, Expression built, Constants constants) {
    FieldReader reader = new FieldReader(client, type, constants);
    List<J.MethodInvocation> chain = new ArrayList<>();
    Expression at = built;
    while (at instanceof J.MethodInvocation call) {
      chain.add(call);
      at = call.getSelect();
    }
    Collections.reverse(chain);
    if (chain.isEmpty() || !chain.get(0).getSimpleName().matches("builder|build")) {
      reader.refuse("its builder is not written in one expression");
    }
    for (J.MethodInvocation call : chain) {
      reader.add(call.getSimpleName(), Code.arguments(call));
    }
    if (chain.isEmpty() || !chain.get(chain.size() - 1).getSimpleName().equals("register")) {
      reader.refuse("it is not registered where it is built");
    }
    return reader.field();
  }

  private void refuse(String why) {
    reason = reason.isEmpty() ? why : reason;
  }

  private void add(String method, List<Expression> arguments) {
    switch (method) {
      case "builder", "build" -> begin(arguments);
      case "namespace" -> words.set(0, text(arguments.get(0)));
      case "subsystem" -> words.set(1, text(arguments.get(0)));
      case "name" -> words.set(2, text(arguments.get(0)));
      case "help" -> help = text(arguments.get(0));
      case "unit" -> unit = unit(arguments.get(0));
      case "labelNames" -> arguments.forEach(label -> labels.add(text(label)));
      case "buckets", "classicUpperBounds" ->
          arguments.forEach(bound -> buckets.add(number(bound)));
      case "linearBuckets", "classicLinearUpperBounds" -> addSteps(arguments, true);
      case "exponentialBuckets", "classicExponentialUpperBounds" -> addSteps(arguments, false);
      case "quantile" -> quantiles.add(number(arguments.get(0)));
      case "classicOnly" -> hasNative = false;
      case "nativeOnly" -> hasClassic = false;
      case "register" -> register(arguments);
      default -> refuse("no metric set has the setting " + method);
    }
  }

  private void addSteps(List<Expression> arguments, boolean linear) {
    double start = number(arguments.get(0));
    double step = number(arguments.get(1));
    int count = (int) number(arguments.get(2));
    buckets.addAll(
        linear
            ? Steps.linear(start, step, count, client == Client.CURRENT)
            : Steps.exponential(start, step, count));
  }

  private void begin(List<Expression> arguments) {
    if (arguments.size() == 2) {
      words.set(2, text(arguments.get(0)));
      help = text(arguments.get(1));
    } else if (!arguments.isEmpty()) {
      refuse("its builder has settings of its own");
    }
  }

  private void register(List<Expression> arguments) {
    JavaType.Variable registry = arguments.isEmpty() ? null : Constants.variable(arguments.get(0));
    boolean usual =
        arguments.isEmpty() || (registry != null && registry.getName().equals("defaultRegistry"));
    if (!usual) {
      refuse("its registry is not the default one");
    }
  }

  private String text(Expression expression) {
    Optional<String> text = constants.text(expression);
    if (text.isEmpty()) {
      refuse("its name, help text or labels are not constants");
    }
    return text.orElse("");
  }

  private double number(Expression expression) {
    Optional<Double> number = constants.number(expression);
    if (number.isEmpty()) {
      refuse("its buckets or quantiles are not constants");
    }
    return number.orElse(0.0);
  }

  /** The unit in {@code Unit.SECONDS} and {@code "seconds"}. */
  private String unit(Expression expression) {
    return Optional.ofNullable(Constants.variable(expression))
        .filter(constant -> Code.type(constant.getOwner()).endsWith("snapshots.Unit"))
        .map(constant -> constant.getName().toLowerCase(Locale.ROOT))
        .orElseGet(() -> text(expression));
  }

  private Field field() {
    Optional<MeterKind> kind = client.kind(type);
    String name = name(kind.orElse(MeterKind.GAUGE));
    if (!Stream.concat(Stream.of(name), labels.stream())
        .allMatch(each -> NAME.matcher(each).matches())) {
      refuse("its name or a label has letters that are changed");
    }
    List<Double> bounds = bounds();
    return new Field(
        client,
        kind.orElse(MeterKind.GAUGE),
        name,
        help,
        labels,
        bounds,
        quantiles.stream().distinct().sorted().toList(),
        hasNative,
        reason);
  }

  private List<Double> bounds() {
    if (!client.isHistogram(type) || !hasClassic) {
      return List.of();
    }
    if (buckets.isEmpty()) {
      return client == Client.CURRENT ? USUAL : USUAL_SIMPLE;
    }
    return buckets.stream().distinct().sorted().toList();
  }

  private String name(MeterKind kind) {
    String joined = String.join("_", words.stream().filter(word -> !word.isEmpty()).toList());
    boolean counter = kind == MeterKind.COUNTER;
    String base =
        counter && joined.endsWith("_total")
            ? joined.substring(0, joined.length() - "_total".length())
            : joined;
    if (RESERVED.matcher(base).matches()) {
      refuse("the client changes or rejects its name");
    }
    String full = unit.isEmpty() || base.endsWith("_" + unit) ? base : base + "_" + unit;
    return counter ? full + "_total" : full;
  }
}
