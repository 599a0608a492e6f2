package io.forethought.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A type marked {@code @Metrics}.
 *
 * @param type its name
 * @param kind its kind; only an interface can declare metrics
 * @param access who can see it
 * @param hiddenBy the types that keep generated code from naming it
 * @param generic whether it has type parameters
 * @param namespace the first word of derived names, or empty
 * @param subsystem the word after it, or empty
 * @param metrics its annotated methods, inherited ones included
 * @param plainMethods its abstract methods without a metric annotation
 * @param inheritedTwice its metrics that two interfaces declare
 * @param memberTypes the simple names of its member types, which generated code inherits and must
 *     not confuse with imported ones
 * @param permitsImplementation whether a class can implement it: a sealed interface must permit the
 *     class
 * @param deprecated whether it, a metric of it or an enum that generated code names is deprecated
 * @param origin what it was generated from, if users did not write it
 * @param complete whether nothing was left out because of a type or value that the compiler cannot
 *     resolve
 * @param implementationExists whether a class with the name of the generated one already exists
 * @param accepted the rules that it or an enclosing type violates intentionally, with reasons
 * @param site the type
 */
public record MetricSet(
    TypeName type,
    Kind kind,
    Access access,
    List<Hidden> hiddenBy,
    boolean generic,
    Sited<String> namespace,
    Sited<String> subsystem,
    List<Metric> metrics,
    List<Sited<String>> plainMethods,
    List<InheritedTwice> inheritedTwice,
    List<String> memberTypes,
    boolean permitsImplementation,
    boolean deprecated,
    Origin origin,
    boolean complete,
    boolean implementationExists,
    List<Acceptance> accepted,
    Site site) {

  /** The kind of a type. */
  public enum Kind {
    INTERFACE("an interface"),
    CLASS("a class"),
    RECORD("a record"),
    ENUM("an enum"),
    ANNOTATION("an annotation type");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind as a word in a sentence, with its article. */
    public String word() {
      return word;
    }
  }

  /** What a set comes from. */
  public enum Origin {
    /** The user's own interface. */
    DECLARED,
    /** {@code @InstrumentHttp}, which has a namespace but no subsystem. */
    REQUESTS,
    /** {@code @Instrumented}: each metric is about the calls of a method. */
    CALLS
  }

  /** Who can see a type. */
  public enum Access {
    PUBLIC,
    /** The package, which is also that of the generated code. */
    PACKAGE
  }

  /** Without the metrics of methods with a body, for which nothing is generated. */
  public MetricSet withoutBodies() {
    List<Metric> generated = new ArrayList<>();
    for (Metric metric : metrics) {
      if (!metric.hasBody()) {
        generated.add(metric);
      }
    }
    return kind != Kind.INTERFACE || generated.size() == metrics.size() ? this : with(generated);
  }

  /** The set with other metrics. */
  public MetricSet with(List<Metric> others) {
    return new MetricSet(
        type,
        kind,
        access,
        hiddenBy,
        generic,
        namespace,
        subsystem,
        others,
        plainMethods,
        inheritedTwice,
        memberTypes,
        permitsImplementation,
        deprecated,
        origin,
        complete,
        implementationExists,
        accepted,
        site);
  }

  /** Copies the lists. */
  public MetricSet {
    hiddenBy = List.copyOf(hiddenBy);
    metrics = List.copyOf(metrics);
    plainMethods = List.copyOf(plainMethods);
    inheritedTwice = List.copyOf(inheritedTwice);
    memberTypes = List.copyOf(memberTypes);
    accepted = List.copyOf(accepted);
  }
}
