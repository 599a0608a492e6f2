package io.forethought.processor.model;

import java.util.List;

/**
 * A type marked {@code @Metrics}.
 *
 * @param type its name
 * @param kind what it is; only an interface can declare metrics
 * @param access who can see it
 * @param generic whether it has type parameters
 * @param namespace the first word of derived names, or empty
 * @param subsystem the word after it, or empty
 * @param metrics its annotated methods, inherited ones included
 * @param plainMethods its abstract methods without a metric annotation
 * @param inheritedTwice its metrics that two interfaces declare
 * @param memberTypes the simple names of its member types, which generated code inherits and must
 *     not take for imported ones
 * @param permitsImplementation whether a class may implement it: a sealed interface has to name the
 *     class
 * @param deprecated whether it, a metric of it or an enum that generated code names is deprecated
 * @param complete whether nothing was left out for a type or value that the compiler does not know
 *     and tells itself
 * @param implementationExists whether a class of the name to be generated stands already
 * @param accepted the rules that it or a type around it breaks on purpose, with reasons
 * @param site the type
 */
public record MetricSet(
    TypeName type,
    Kind kind,
    Access access,
    boolean generic,
    Sited<String> namespace,
    Sited<String> subsystem,
    List<Metric> metrics,
    List<Sited<String>> plainMethods,
    List<InheritedTwice> inheritedTwice,
    List<String> memberTypes,
    boolean permitsImplementation,
    boolean deprecated,
    boolean complete,
    boolean implementationExists,
    List<Acceptance> accepted,
    Site site) {

  /** What a type is. */
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

    /** The kind as it is called in a sentence, with its article. */
    public String word() {
      return word;
    }
  }

  /** Who can see a type. */
  public enum Access {
    PUBLIC,
    /** The package, which is where generated code stands. */
    PACKAGE,
    /** Less than the package: a private or local type. */
    HIDDEN
  }

  /** Copies the lists. */
  public MetricSet {
    metrics = List.copyOf(metrics);
    plainMethods = List.copyOf(plainMethods);
    inheritedTwice = List.copyOf(inheritedTwice);
    memberTypes = List.copyOf(memberTypes);
    accepted = List.copyOf(accepted);
  }
}
