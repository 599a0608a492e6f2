package io.forethought.runtime.registration;

/** The exception for a metric set that is registered without the sources of its gauges. */
final class MissingSources {

  private MissingSources() {}

  /** Returns the exception that explains the fix. */
  static IllegalStateException of(Class<?> set) {
    String generated = GeneratedClass.name(set);
    String simple = generated.substring(generated.lastIndexOf('.') + 1);
    return new IllegalStateException(
        "The metric set \""
            + set.getName()
            + "\" has gauges that are read from sources, and was registered without them.\n"
            + "Fix: when the program starts, call "
            + simple
            + ".register(registry, sources), where sources implements "
            + simple
            + ".Sources. After that, Forethought.metrics("
            + set.getSimpleName()
            + ".class, registry) returns the same instance.\n"
            + "Why: a method of the set that returns double has no value of its own.");
  }
}
