package io.forethought.processor.model.methods;

import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A type marked {@code @Instrumented}.
 *
 * @param type its name
 * @param access who can see it
 * @param typeParameters its type variables
 * @param kind its kind
 * @param hiddenBy the types that keep generated code from naming it
 * @param target what a decorator implements or extends: the type itself, unless it names another
 *     one
 * @param unusable the type that it names, if no decorator can implement it
 * @param superclass if it is a class, what a subclass must know of it
 * @param permitsDecorator whether a decorator can extend it: a sealed type must permit it
 * @param prefix the attributes of {@code @Metrics} for the generated set, without the subsystem
 * @param subsystem the subsystem
 * @param methods the methods that a decorator must have, those that it inherits included: all of an
 *     interface, and the measured ones of a class
 * @param memberTypes the simple names of its member types, which a decorator inherits
 * @param deprecated whether generated code would cause warnings about deprecation
 * @param site the annotation
 */
public record InstrumentedType(
    TypeName type,
    MetricSet.Access access,
    List<JavaType.Parameter> typeParameters,
    MetricSet.Kind kind,
    List<Hidden> hiddenBy,
    JavaType.Named target,
    Optional<UnusableTarget> unusable,
    Optional<Superclass> superclass,
    boolean permitsDecorator,
    List<String> prefix,
    String subsystem,
    List<ServiceMethod> methods,
    List<String> memberTypes,
    boolean deprecated,
    Site site) {

  /** The end of the name of a generated decorator. */
  private static final String DECORATOR = "Metered";

  /** The end of the name of a generated metric set. */
  private static final String METRICS = "Metrics";

  /** Copies the lists. */
  public InstrumentedType {
    typeParameters = List.copyOf(typeParameters);
    hiddenBy = List.copyOf(hiddenBy);
    prefix = List.copyOf(prefix);
    methods = List.copyOf(methods);
    memberTypes = List.copyOf(memberTypes);
  }

  /** The class that records the calls. */
  public TypeName decorator() {
    return decoratorOf(type);
  }

  /** The class that records the calls of a type. */
  public static TypeName decoratorOf(TypeName type) {
    return generated(type, DECORATOR);
  }

  /** The name of the methods that create a decorator, which no method of the type has. */
  public String factory() {
    List<String> taken =
        superclass
            .map(Superclass::methods)
            .orElseGet(() -> methods.stream().map(ServiceMethod::name).toList());
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? "of" : "of" + number)
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElseThrow();
  }

  /** The metric set. */
  public TypeName metrics() {
    return generated(type, METRICS);
  }

  private static TypeName generated(TypeName type, String end) {
    return TypeName.of(type.packageName(), String.join("_", type.simpleNames()) + end);
  }

  /** Whether a generated class can implement or extend it, if it can name it. */
  public boolean isDecorable() {
    return unusable.isEmpty() && isItselfDecorable();
  }

  private boolean isItselfDecorable() {
    return kind == MetricSet.Kind.INTERFACE
        || superclass.filter(extended -> extended.obstacle().isEmpty()).isPresent();
  }

  /** Whether a decorator accepts only objects whose interface has certain type arguments. */
  public boolean hasGivenArguments() {
    return !target.name().equals(type) && !target.arguments().isEmpty();
  }

  /** The metric sets into which calls are recorded: the generated one, then the others. */
  public List<TypeName> sets() {
    Stream<MethodMetric> all = measured().stream().flatMap(method -> method.metrics().stream());
    Stream<TypeName> others =
        all.flatMap(metric -> metric.existing().flatMap(ExistingMetric::set).stream());
    return Stream.concat(hasMetrics() ? Stream.of(metrics()) : Stream.empty(), others)
        .distinct()
        .toList();
  }

  /** Whether there is a generated metric set. */
  public boolean hasMetrics() {
    return measured().stream().anyMatch(method -> !method.ownMetrics().isEmpty());
  }

  /** The methods whose calls are recorded. */
  public List<ServiceMethod> measured() {
    return methods.stream().filter(ServiceMethod::isMeasured).toList();
  }
}
