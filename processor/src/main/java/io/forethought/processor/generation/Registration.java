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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", metric.name().value()));
    arguments.add(CodeBlock.of("$S", metric.help().value()));
    metric.labels().forEach(label -> arguments.add(CodeBlock.of("$S", label.name().value())));
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$[this.$N = instruments.info($L)", fields.name(), arguments(arguments));
    addOldName(code);
    return code.add(";\n$]").build();
  }

  // Reads as: this.pending = instruments
  //               .gauge("shop_orders_pending", "Orders …")
  //               .alsoAs("shop_open_orders", "2027-06-30")
  //               .build()
  //               .only();
  private CodeBlock unlabelled() {
    return CodeBlock.of("$[this.$N = $L\n.build()\n.only();\n$]", fields.name(), builder());
  }

  // Reads as: CounterFamily.Builder created = instruments.counter("shop_orders_created_total",
  // "…");
  //           this.createdUserType = created.label("user_type", UserType.values());
  //           this.created = created.build();
  private CodeBlock labelled() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$[$T $N = $L;\n$]", builderType(), fields.name(), builder());
    for (Label label : metric.labels()) {
      code.add("$[this.$N = $N.$L;\n$]", fields.nameOf(label), fields.name(), label(label));
    }
    return code.add("$[this.$1N = $1N.build();\n$]", fields.name()).build();
  }

  private TypeName builderType() {
    ClassName builder = RuntimeTypes.family(metric.type()).nestedClass("Builder");
    return metric.type() == MetricType.STATE_SET
        ? ParameterizedTypeName.get(builder, fields.states())
        : builder;
  }

  private CodeBlock builder() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", metric.name().value()));
    arguments.add(CodeBlock.of("$S", metric.help().value()));
    metric.states().ifPresent(states -> arguments.addAll(constants(states.constants())));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("instruments\n.$L($L)", RuntimeTypes.factory(metric.type()), arguments(arguments));
    if (metric.exposedUnit() != BaseUnit.NONE) {
      code.add("\n.unit($S)", metric.exposedUnit().word());
    }
    addNumbers(code, "buckets", metric.buckets());
    addNumbers(code, "quantiles", metric.quantiles());
    if (metric.type() == MetricType.SUMMARY) {
      code.add("\n.maxAgeSeconds($L)", metric.maxAgeSeconds().value());
    }
    addOldName(code);
    return code.build();
  }

  private void addOldName(CodeBlock.Builder code) {
    metric
        .renamedFrom()
        .ifPresent(
            renaming ->
                code.add(
                    "\n.alsoAs($S, $S)", renaming.oldName().value(), renaming.until().value()));
  }

  private static CodeBlock arguments(List<CodeBlock> arguments) {
    return CodeBlock.join(arguments, ",$W");
  }

  private static void addNumbers(CodeBlock.Builder code, String setting, Numbers numbers) {
    if (!numbers.values().isEmpty()) {
      List<CodeBlock> literals =
          numbers.values().stream()
              .map(number -> CodeBlock.of("$L", JavaText.literal(number.value())))
              .toList();
      code.add("\n.$L($L)", setting, arguments(literals));
    }
  }

  private static CodeBlock label(Label label) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", label.name().value()));
    Bound bound = label.bound();
    if (bound instanceof Bound.Constants constants) {
      arguments.addAll(constants(constants));
    } else if (bound instanceof Bound.Range range) {
      arguments.add(CodeBlock.of("$L", range.from().value()));
      arguments.add(CodeBlock.of("$L", range.to().value()));
    } else if (bound instanceof Bound.Listed listed) {
      listed.values().forEach(value -> arguments.add(CodeBlock.of("$S", value.value())));
    } else if (bound instanceof Bound.Capped capped) {
      arguments.add(CodeBlock.of("$L", capped.max().value()));
    }
    return CodeBlock.of("$L($L)", RuntimeTypes.labelFactory(bound), arguments(arguments));
  }

  /** The constants of an enum, and how those are rendered that say so. */
  private static List<CodeBlock> constants(Bound.Constants enumeration) {
    CodeBlock values = CodeBlock.of("$T.values()", RuntimeTypes.name(enumeration.type()));
    List<Bound.Constant> given =
        enumeration.constants().stream().filter(Bound.Constant::given).toList();
    return given.isEmpty() ? List.of(values) : List.of(values, renderings(given));
  }

  private static CodeBlock renderings(List<Bound.Constant> given) {
    boolean isShort = given.size() <= MAP_OF_LIMIT;
    List<CodeBlock> pairs =
        given.stream()
            .map(constant -> CodeBlock.of("$S, $S", constant.name(), constant.value().value()))
            .map(pair -> isShort ? pair : CodeBlock.of("$T.entry($L)", Map.class, pair))
            .toList();
    return CodeBlock.of("$T.$L($L)", Map.class, isShort ? "of" : "ofEntries", arguments(pairs));
  }
}
