package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.CopiedAnnotation;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.MethodMetric.Exceptional;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.ServiceMethod.ParameterLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds a method {@code take} that records into the metric {@code Totals.created}. */
public final class TestMethod {

  private final Kind kind;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<CopiedAnnotation> extras = new ArrayList<>();
  private CallEnd end = CallEnd.RETURN;
  private List<Exceptional> exceptions = List.of();
  private List<String> attributes = List.of();
  private Optional<ResultLabel> result = Optional.empty();
  private Optional<ExistingMetric> existing = Optional.empty();

  private TestMethod(Kind kind) {
    this.kind = kind;
  }

  /** A method with an annotation. */
  public static TestMethod recorded(Kind kind) {
    return new TestMethod(kind);
  }

  /** Into one of these metrics. */
  public TestMethod in(TestMetric... metrics) {
    return in(set("created", metrics));
  }

  /** Into another metric. */
  public TestMethod in(ExistingMetric other) {
    existing = Optional.of(other);
    return this;
  }

  /** The metric of a set with a name. */
  public static ExistingMetric set(String name, TestMetric... metrics) {
    return set(true, true, name, metrics);
  }

  /** The same for a type that may be no set, or that generated code may not see. */
  public static ExistingMetric set(
      boolean isSet, boolean isVisible, String name, TestMetric... metrics) {
    List<Metric> built =
        Arrays.stream(metrics).map(metric -> metric.build("shop", "totals")).toList();
    return new ExistingMetric(
        Optional.of(TypeName.of("shop", "Totals")), isSet, isVisible, true, name, built);
  }

  /** With a parameter that is a label. */
  public TestMethod label(String name, JavaType type, String... bounds) {
    List<Sited<String>> written =
        Arrays.stream(bounds).map(bound -> new Sited<>(bound, at(bound))).toList();
    ParameterLabel label = new ParameterLabel(name, List.of(), written);
    parameters.add(new Parameter(name, type, Optional.of(label), at(name)));
    return this;
  }

  /** With a parameter that is not a label. */
  public TestMethod parameter(String name, JavaType type) {
    parameters.add(new Parameter(name, type, Optional.empty(), at(name)));
    return this;
  }

  /** With another end of its calls. */
  public TestMethod ending(CallEnd other) {
    end = other;
    return this;
  }

  /** With exceptions that are counted separately. */
  public TestMethod counting(String... types) {
    exceptions =
        Arrays.stream(types)
            .map(
                type ->
                    new Exceptional(TypeName.of("shop", type), Optional.empty(), true, at(type)))
            .toList();
    return this;
  }

  /** With attributes that belong to a generated metric. */
  public TestMethod writing(String... written) {
    attributes = List.of(written);
    return this;
  }

  /** With another annotation on the method. */
  public TestMethod with(String annotation) {
    extras.add(new CopiedAnnotation(annotation, ""));
    return this;
  }

  /** With a label {@code status} in the result. */
  public TestMethod result(Optional<ResultLabel.Problem> problem, String... values) {
    result =
        Optional.of(
            new ResultLabel(
                "getStatus",
                "status",
                "status",
                Optional.empty(),
                Optional.of(TestLabel.constants(values)),
                List.of(),
                problem));
    return this;
  }

  /** The method. */
  public ServiceMethod method() {
    MethodMetric metric =
        new MethodMetric(
            kind,
            "created",
            Optional.empty(),
            "Help.",
            MethodMetric.Storage.DEFAULT,
            false,
            exceptions,
            result,
            existing,
            attributes,
            at("@"));
    return new ServiceMethod(
        "take",
        ServiceMethod.Access.PUBLIC,
        List.of(),
        new JavaType.Primitive("void"),
        parameters,
        false,
        List.of(),
        List.of(),
        end,
        List.of(metric),
        extras,
        at("take"));
  }
}
