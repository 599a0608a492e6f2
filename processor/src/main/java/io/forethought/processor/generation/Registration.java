package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Sited;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the lines of the constructor that make one metric. */
final class Registration {

  /** {@code Map.of} takes no more pairs. */
  private static final int MAP_OF_LIMIT = 10;

  private final MetricFields fields;
  private final Metric metric;

  Registration(MetricFields fields) {
    this.fields = fields;
    this.metric = fields.metric();
  }

  /** The lines. */
  CodeBlock code() {
    if (metric.type() == MetricType.INFO) {
      return info();
    }
    return fields.isLabelled() ? labelled() : unlabelled();
  }

  // Reads as: this.build = instruments.info("shop_build_info", "Version that runs.", "version");
  private CodeBlock info() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "this.$N = instruments.info($S, $S",
        fields.name(),
        metric.name().value(),
        metric.help().value());
    metric.labels().forEach(label -> code.add(", $S", label.name().value()));
    return code.add(");\n").build();
  }

  // Reads as: this.pending = instruments.gauge("shop_orders_pending", "Orders …").build().only();
  private CodeBlock unlabelled() {
    return CodeBlock.builder()
        .add("this.$N =$W", fields.name())
        .add(builder())
        .add(".build().only();\n")
        .build();
  }

  // Reads as: CounterFamily.Builder created = instruments.counter("shop_orders_created_total",
  // "…");
  //           this.createdUserType = created.label("user_type", UserType.values());
  //           this.created = created.build();
  private CodeBlock labelled() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T $N =$W", builderType(), fields.name()).add(builder()).add(";\n");
    for (Label label : metric.labels()) {
      code.add("this.$N = $N.", fields.nameOf(label), fields.name()).add(label(label)).add(";\n");
    }
    return code.add("this.$1N = $1N.build();\n", fields.name()).build();
  }

  private TypeName builderType() {
    ClassName builder = RuntimeTypes.family(metric.type()).nestedClass("Builder");
    return metric.type() == MetricType.STATE_SET
        ? ParameterizedTypeName.get(builder, fields.states())
        : builder;
  }

  private CodeBlock builder() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "instruments.$L($S, $S",
        RuntimeTypes.factory(metric.type()),
        metric.name().value(),
        metric.help().value());
    metric.states().ifPresent(states -> code.add(", ").add(constants(states.constants())));
    code.add(")");
    if (metric.unit().value() != BaseUnit.NONE) {
      code.add(".unit($S)", metric.unit().value().word());
    }
    addNumbers(code, "buckets", metric.buckets());
    addNumbers(code, "quantiles", metric.quantiles());
    if (metric.type() == MetricType.SUMMARY) {
      code.add(".maxAgeSeconds($L)", metric.maxAgeSeconds().value());
    }
    return code.build();
  }

  private static void addNumbers(CodeBlock.Builder code, String setting, Numbers numbers) {
    if (!numbers.values().isEmpty()) {
      code.add(
          ".$L($L)",
          setting,
          numbers.values().stream()
              .map(number -> literal(number.value()))
              .collect(Collectors.joining(", ")));
    }
  }

  private static String literal(double number) {
    String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return plain.length() <= 9 ? plain : Double.toString(number);
  }

  private static CodeBlock label(Label label) {
    String name = label.name().value();
    Bound bound = label.bound();
    if (bound instanceof Bound.Constants constants) {
      return CodeBlock.of("label($S, $L)", name, constants(constants));
    }
    if (bound instanceof Bound.Range range) {
      return CodeBlock.of("intLabel($S, $L, $L)", name, range.from().value(), range.to().value());
    }
    if (bound instanceof Bound.Listed listed) {
      CodeBlock.Builder code = CodeBlock.builder().add("stringLabel($S", name);
      listed.values().stream().map(Sited::value).forEach(value -> code.add(", $S", value));
      return code.add(")").build();
    }
    return bound instanceof Bound.Capped capped
        ? CodeBlock.of("cappedLabel($S, $L)", name, capped.max().value())
        : CodeBlock.of("booleanLabel($S)", name);
  }

  private static CodeBlock constants(Bound.Constants enumeration) {
    TypeName type = RuntimeTypes.name(enumeration.type());
    List<Bound.Constant> given =
        enumeration.constants().stream().filter(Bound.Constant::given).toList();
    if (given.isEmpty()) {
      return CodeBlock.of("$T.values()", type);
    }
    return CodeBlock.of("$T.values(), $L", type, renderings(given));
  }

  private static CodeBlock renderings(List<Bound.Constant> given) {
    if (given.size() <= MAP_OF_LIMIT) {
      return CodeBlock.of(
          "$T.of($L)",
          Map.class,
          given.stream()
              .map(constant -> CodeBlock.of("$S, $S", constant.name(), constant.value().value()))
              .collect(CodeBlock.joining(", ")));
    }
    return CodeBlock.of(
        "$T.ofEntries($L)",
        Map.class,
        given.stream()
            .map(
                constant ->
                    CodeBlock.of(
                        "$T.entry($S, $S)", Map.class, constant.name(), constant.value().value()))
            .collect(CodeBlock.joining(", ")));
  }
}
