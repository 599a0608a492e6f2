package io.forethought.processor.inference.source;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes metrics as methods. */
final class MethodSource {

  private static final int INDENT = 2;

  private final Imports imports;

  MethodSource(Imports imports) {
    this.imports = imports;
  }

  /** The lines of a method with its annotations. */
  List<String> lines(Metric metric) {
    List<String> lines = new ArrayList<>();
    metric
        .renamedFrom()
        .ifPresent(
            old ->
                lines.addAll(
                    imports
                        .annotation("RenamedFrom")
                        .text("value", old.oldName().value())
                        .text("until", old.until().value())
                        .lines(INDENT)));
    for (Acceptance acceptance : metric.accepted()) {
      lines.addAll(Suppressions.of(acceptance, imports).lines(INDENT));
    }
    metric
        .budget()
        .ifPresent(
            budget ->
                lines.addAll(
                    imports
                        .annotation("Budget")
                        .code("max", literal(budget.max().value()))
                        .text("reason", budget.reason().value())
                        .lines(INDENT)));
    lines.addAll(annotation(metric).lines(INDENT));
    String start = imports.returned(metric.returned().type()) + " " + metric.method();
    lines.addAll(Layout.method(start, parameters(metric)));
    return lines;
  }

  private static String literal(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '_');
  }

  private Annotation annotation(Metric metric) {
    Annotation annotation = imports.annotation(metric.type().annotation());
    if (metric.nameGiven()) {
      annotation.text("name", metric.name().value());
    }
    if (!metric.help().value().isEmpty()) {
      annotation.text("help", metric.help().value());
    }
    if (metric.unit().value() != BaseUnit.NONE) {
      annotation.code("unit", imports.type("Unit") + "." + metric.unit().value());
    }
    if (metric.buckets().given()) {
      annotation.numbers("buckets", values(metric.buckets().values()));
    }
    if (metric.kind().value() != Metric.HistogramKind.CLASSIC) {
      annotation.code("kind", imports.type("HistogramKind") + "." + metric.kind().value());
    }
    if (metric.quantiles().given()) {
      annotation.numbers("quantiles", values(metric.quantiles().values()));
    }
    states(metric).ifPresent(states -> annotation.code("states", states + ".class"));
    return annotation;
  }

  private static Optional<String> states(Metric metric) {
    return metric.states().map(States::constants).map(enums -> enums.type().nested());
  }

  private static List<Double> values(List<Sited<Double>> numbers) {
    return numbers.stream().map(Sited::value).toList();
  }

  private List<String> parameters(Metric metric) {
    List<String> parameters = new ArrayList<>();
    for (Label label : metric.labels()) {
      parameters.add(parameter(label));
    }
    metric
        .states()
        .ifPresent(
            states ->
                states
                    .parameters()
                    .forEach(
                        name -> parameters.add(states.constants().type().nested() + " " + name)));
    return parameters;
  }

  private String parameter(Label label) {
    Annotation annotation = new Annotation("Label");
    boolean needed = label.nameGiven();
    if (label.nameGiven()) {
      annotation.text("name", label.name().value());
    }
    if (label.bound() instanceof Bound.Range range) {
      annotation.code("from", String.valueOf(range.from().value()));
      annotation.code("to", String.valueOf(range.to().value()));
      needed = true;
    }
    if (label.bound() instanceof Bound.Listed listed) {
      annotation.texts("values", listed.values().stream().map(Sited::value).toList());
      needed = true;
    }
    if (label.bound() instanceof Bound.Capped capped) {
      annotation.code("max", String.valueOf(capped.max().value()));
      needed = true;
    }
    if (needed) {
      imports.type("Label");
    }
    return (needed ? annotation.line() + " " : "") + type(label.bound()) + " " + label.parameter();
  }

  private static String type(Bound bound) {
    if (bound instanceof Bound.Constants constants) {
      return constants.type().nested();
    }
    if (bound instanceof Bound.Booleans) {
      return "boolean";
    }
    return bound instanceof Bound.Range ? "int" : "String";
  }
}
