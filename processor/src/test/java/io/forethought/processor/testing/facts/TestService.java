package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.CallEnd;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.MethodMetric.Exceptional;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.Superclass;
import io.forethought.processor.model.methods.Superclass.Constructor;
import io.forethought.processor.model.methods.Superclass.Obstacle;
import io.forethought.processor.model.methods.UnusableTarget;
import io.forethought.processor.rules.common.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds an interface {@code shop.Orders} whose methods are measured. */
public final class TestService {

  private final List<ServiceMethod> methods = new ArrayList<>();
  private MetricSet.Kind kind = MetricSet.Kind.INTERFACE;
  private List<Hidden> hiddenBy = List.of();
  private Optional<Superclass> superclass = Optional.empty();
  private Optional<UnusableTarget> unusable = Optional.empty();
  private boolean permitsDecorator = true;

  private TestService() {}

  /** An interface without methods. */
  public static TestService orders() {
    return new TestService();
  }

  /** With another kind. */
  public TestService kind(MetricSet.Kind other) {
    kind = other;
    return this;
  }

  /** A class that generated code can extend, unless there is an obstacle. */
  public TestService extendable(Optional<Obstacle> obstacle) {
    superclass = Optional.of(new Superclass(obstacle, List.of(), List.of(), false));
    return kind(MetricSet.Kind.CLASS);
  }

  /** A class that generated code can extend, with these constructors and methods. */
  public TestService extendable(List<Constructor> constructors, String... taken) {
    superclass = Optional.of(new Superclass(Optional.empty(), constructors, List.of(taken), false));
    return kind(MetricSet.Kind.CLASS);
  }

  /** Inside a type that generated code cannot name. */
  public TestService in(Hidden hidden) {
    hiddenBy = List.of(hidden);
    return this;
  }

  /** Naming another type, for which no decorator can be generated. */
  public TestService of(UnusableTarget other) {
    unusable = Optional.of(other);
    return this;
  }

  /** Sealed, without the decorator among the permitted types. */
  public TestService sealed() {
    permitsDecorator = false;
    return this;
  }

  /** With one more method. */
  public TestService with(String method, MethodMetric... metrics) {
    return with(method, CallEnd.RETURN, metrics);
  }

  /** With one more method. */
  public TestService with(String method, CallEnd end, MethodMetric... metrics) {
    methods.add(
        new ServiceMethod(
            method,
            ServiceMethod.Access.PUBLIC,
            List.of(),
            new JavaType.Primitive("void"),
            List.of(),
            false,
            List.of(),
            List.of(),
            end,
            List.of(metrics),
            List.of(),
            at(method)));
    return this;
  }

  /** With this method. */
  public TestService with(TestMethod method) {
    methods.add(method.method());
    return this;
  }

  /** A metric without a given name. */
  public static MethodMetric metric(Kind kind, String site, Exceptional... exceptions) {
    return metric(kind, Optional.empty(), site, exceptions);
  }

  /** A metric. */
  public static MethodMetric metric(
      Kind kind, Optional<String> name, String site, Exceptional... exceptions) {
    return new MethodMetric(
        kind,
        "method",
        name,
        "Help.",
        MethodMetric.Storage.DEFAULT,
        false,
        List.of(exceptions),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        at(site));
  }

  /** What a rule says about this interface. */
  public List<Finding> findings(Rule rule) {
    return rule.findings(declarations(List.of(type()), List.of()));
  }

  /** The type itself. */
  public InstrumentedType type() {
    return new InstrumentedType(
        TypeName.of("shop", "Orders"),
        MetricSet.Access.PUBLIC,
        List.of(),
        kind,
        hiddenBy,
        new JavaType.Named(TypeName.of("shop", "Orders"), List.of(), Optional.empty()),
        unusable,
        superclass,
        permitsDecorator,
        List.of(),
        "orders",
        methods,
        List.of(),
        false,
        at("@Instrumented"));
  }

  /** What a rule says about an annotation that has no effect. */
  public static List<Finding> findings(Rule rule, IdleAnnotation idle) {
    return rule.findings(declarations(List.of(), List.of(idle)));
  }

  /** What a rule says about implementations. */
  public static List<Finding> findings(Rule rule, Implementation... implementations) {
    return rule.findings(declarations(List.of(), List.of(), List.of(implementations)));
  }

  private static Declarations declarations(
      List<InstrumentedType> services, List<IdleAnnotation> idle) {
    return declarations(services, idle, List.of());
  }

  private static Declarations declarations(
      List<InstrumentedType> services,
      List<IdleAnnotation> idle,
      List<Implementation> implementations) {
    return new Declarations(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        services,
        idle,
        implementations,
        Limits.DEFAULT);
  }
}
