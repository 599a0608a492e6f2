package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Renaming;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.text.JavaText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the lines of the constructor that make one metric. */
final class Registration {

  /** {@code Map.of} takes at most this many pairs. */
  private static final int MAP_OF_LIMIT = 10;

  private static final ClassName MAP = ClassName.get(Map.class);
  private static final ClassName STRING = ClassName.get(String.class);
  private static final ClassName GAUGE_MODE = ClassName.get("io.forethought", "GaugeMode");
  private static final ClassName HISTOGRAM_KIND = ClassName.get("io.forethought", "HistogramKind");

  private final MetricFields fields;
  private final Metric metric;

  Registration(MetricFields fields) {
    this.fields = fields;
    this.metric = fields.metric();
  }

  /** Adds the lines to those of the other metrics. */
  void addTo(JavaCode code) {
    if (metric.type() == MetricType.INFO) {
      code.addStatement(info());
    } else if (fields.isLabelled()) {
      addLabelled(code);
    } else {
      code.addStatement(unlabelled());
    }
  }

  // Reads as: this.build = instruments.info("shop_build_info", "Version that runs.", "version");
  private JavaCode info() {
    List<JavaCode> arguments = nameAndHelp();
    for (Label label : metric.labels()) {
      arguments.add(JavaCode.literal(label.exportedName()));
    }
    JavaCode code =
        JavaCode.of("this." + fields.name() + " = instruments.info(").addArguments(arguments);
    return addOldName(code.add(")"));
  }

  private List<JavaCode> nameAndHelp() {
    List<JavaCode> arguments = new ArrayList<>();
    arguments.add(JavaCode.literal(metric.exportedName()));
    arguments.add(JavaCode.literal(metric.help().value()));
    return arguments;
  }

  // Reads as: this.pending = instruments
  //               .gauge("shop_orders_pending", "Orders …")
  //               .alsoAs("shop_open_orders", "2027-06-30")
  //               .build()
  //               .only();
  private JavaCode unlabelled() {
    return JavaCode.of("this." + fields.name() + " = ").add(builder()).add("\n.build()\n.only()");
  }

  // Reads as: var created = instruments.counter("shop_orders_created_total", "…");
  //           this.createdUserType = created.label("user_type", UserType.values());
  //           this.created = created.build();
  private void addLabelled(JavaCode code) {
    String name = fields.name();
    code.addStatement(JavaCode.of("var " + name + " = ").add(builder()));
    for (Label label : metric.labels()) {
      code.addStatement(
          JavaCode.of("this." + fields.nameOf(label) + " = " + name + ".").add(label(label)));
    }
    code.addStatement(JavaCode.of("this." + name + " = " + name + ".build()"));
  }

  private JavaCode builder() {
    List<JavaCode> arguments = nameAndHelp();
    if (metric.states().isPresent()) {
      arguments.addAll(constants(metric.states().get().constants()));
    }
    if (metric.hasSource()) {
      arguments.add(JavaCode.of(SourcesInterface.PARAMETER + "::" + metric.method()));
    }
    JavaCode code =
        JavaCode.of("instruments\n." + RuntimeTypes.factory(metric.type()) + "(")
            .addArguments(arguments)
            .add(")");
    if (metric.hasSource()) {
      addSourceRules(code);
    }
    metric
        .mode()
        .ifPresent(
            mode -> code.add("\n.multiprocess(").add(GAUGE_MODE).add("." + mode.value() + ")"));
    if (metric.exposedUnit() != BaseUnit.NONE) {
      code.add("\n.unit(" + JavaText.literal(metric.exposedUnit().word()) + ")");
    }
    if (!metric.isNative()) {
      addNumbers(code, "buckets", metric.buckets());
    }
    if (metric.type() == MetricType.HISTOGRAM
        && metric.kind().value() != Metric.HistogramKind.CLASSIC) {
      code.add("\n.kind(").add(HISTOGRAM_KIND).add("." + metric.kind().value() + ")");
    }
    addExemplars(code);
    addNumbers(code, "quantiles", metric.quantiles());
    if (metric.type() == MetricType.SUMMARY) {
      code.add("\n.maxAgeSeconds(" + metric.maxAgeSeconds().value() + ")");
    }
    return addOldName(code);
  }

  // Reads as: .refreshMillis(60000).timeoutMillis(5000).unknownAfterFailure()
  private void addSourceRules(JavaCode code) {
    SourceRules rules = metric.sourceRules();
    addMillis(code, "refreshMillis", rules.refresh().value());
    addMillis(code, "timeoutMillis", rules.timeout().value());
    if (rules.unknownAfterFailure().value() && !rules.refresh().value().isEmpty()) {
      code.add("\n.unknownAfterFailure()");
    }
  }

  // Reads as: .exemplars(), or: .exemplars(new RequestLabels())
  private void addExemplars(JavaCode code) {
    if (metric.exemplars().areKept()) {
      code.add("\n.exemplars(");
      metric
          .exemplars()
          .supplier()
          .ifPresent(supplier -> code.add("new ").add(fields.name(supplier.type())).add("()"));
      code.add(")");
    }
  }

  private static void addMillis(JavaCode code, String setting, String duration) {
    PrometheusDuration.of(duration)
        .ifPresent(time -> code.add("\n." + setting + "(" + time.toMillis() + ")"));
  }

  private JavaCode addOldName(JavaCode code) {
    if (metric.renamedFrom().isPresent()) {
      Renaming renaming = metric.renamedFrom().get();
      code.add("\n.alsoAs(" + JavaText.literal(renaming.oldName().value()) + ", ");
      code.add(JavaText.literal(renaming.until().value()) + ")");
    }
    return code;
  }

  private static void addNumbers(JavaCode code, String setting, Numbers numbers) {
    if (!numbers.values().isEmpty()) {
      List<JavaCode> literals = new ArrayList<>();
      for (Sited<Double> number : numbers.values()) {
        literals.add(JavaCode.of(JavaText.literal(number.value())));
      }
      code.add("\n." + setting + "(").addArguments(literals).add(")");
    }
  }

  private JavaCode label(Label label) {
    List<JavaCode> arguments = new ArrayList<>();
    arguments.add(JavaCode.literal(label.exportedName()));
    Bound bound = label.bound();
    if (bound instanceof Bound.Constants constants) {
      arguments.addAll(constants(constants));
    } else if (bound instanceof Bound.Range range) {
      arguments.add(JavaCode.of(range.from().value().toString()));
      arguments.add(JavaCode.of(range.to().value().toString()));
    } else if (bound instanceof Bound.Listed listed) {
      for (Sited<String> value : listed.values()) {
        arguments.add(JavaCode.literal(value.value()));
      }
    } else if (bound instanceof Bound.Capped capped) {
      arguments.add(JavaCode.of(capped.max().value().toString()));
      Optional<Duration> idle = PrometheusDuration.of(capped.idle().value());
      if (idle.isPresent()) {
        arguments.add(JavaCode.of(idle.get().toMillis() + "L"));
      }
    }
    return JavaCode.of(RuntimeTypes.labelFactory(bound) + "(").addArguments(arguments).add(")");
  }

  /** The constants of an enum, and the label values of those that declare one. */
  private List<JavaCode> constants(Bound.Constants enumeration) {
    JavaCode values = new JavaCode().add(fields.name(enumeration.type())).add(".values()");
    List<Bound.Constant> given = new ArrayList<>();
    for (Bound.Constant constant : enumeration.constants()) {
      if (constant.given()) {
        given.add(constant);
      }
    }
    return given.isEmpty() ? List.of(values) : List.of(values, renderings(given));
  }

  private static JavaCode renderings(List<Bound.Constant> given) {
    JavaCode code = new JavaCode().add(MAP);
    if (given.size() <= MAP_OF_LIMIT) {
      code.add(".of(").addArguments(given.stream().map(Registration::pair).toList());
    } else {
      // Without the types, javac infers them for all entries together. For the statuses of HTTP,
      // that takes longer than the rest of the compilation.
      code.add(".<").add(STRING).add(", ").add(STRING).add(">ofEntries(");
      code.addArguments(given.stream().map(Registration::entry).toList());
    }
    return code.add(")");
  }

  private static JavaCode pair(Bound.Constant constant) {
    return JavaCode.literal(constant.name())
        .add(", ")
        .add(JavaCode.literal(constant.value().value()));
  }

  private static JavaCode entry(Bound.Constant constant) {
    return new JavaCode().add(MAP).add(".entry(").add(pair(constant)).add(")");
  }
}
